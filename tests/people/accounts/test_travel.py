"""Travel mode: begun by oneself, ended by others or, for who works alone, on the server."""

import pytest
from django.core.exceptions import PermissionDenied
from django.core.management import CommandError, call_command

from people.accounts.factor_reset import remove_factors
from people.accounts.models import Alert
from people.accounts.travel import begin_travel
from people.audit.models import AuditEntry

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.mark.parametrize("who", ["intake", "caseworker", "coordinator", "auditor", "reader"])
def test_everybody_begins_it_once(request, who):
    member = request.getfixturevalue(who)

    assert [begin_travel(by=member), begin_travel(by=member)] == [True, False]

    member.user.refresh_from_db()
    assert member.user.is_travelling
    entry = AuditEntry.objects.get(action="travel.begun")
    assert (entry.actor_id, entry.object_id) == (member.id, member.user_id)


def test_who_left_begins_nothing(caseworker):
    caseworker.is_active = False

    with pytest.raises(PermissionDenied):
        begin_travel(by=caseworker)


def test_who_works_alone_is_brought_back_on_the_server(coordinator, capsys):
    begin_travel(by=coordinator)

    call_command("end_travel", "LEA@example.org")

    coordinator.user.refresh_from_db()
    assert not coordinator.user.is_travelling
    entry = AuditEntry.objects.get(action="travel.ended")
    assert (entry.actor_kind, entry.organisation_id) == ("system", coordinator.organisation_id)
    for email in ("lea@example.org", "nobody@example.org"):
        with pytest.raises(CommandError):
            call_command("end_travel", email)


def test_coordinators_are_warned_of_a_removed_factor(coordinator, caseworker):
    remove_factors(caseworker.user, None)

    alert = Alert.objects.get()
    assert (alert.kind, alert.member) == ("factor_reset", caseworker)
