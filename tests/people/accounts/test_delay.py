"""The delay in place of a second person: to shorten it saves no time."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from people.accounts.approvals import ask
from people.accounts.delay import change_delay, delay_of
from people.accounts.voices import is_granted
from people.audit.models import AuditEntry
from people.dates import clock

MINUTE = 1 / (24 * 60)
pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_it_is_an_hour_unless_chosen(organisation):
    assert delay_of(organisation) == 60


def test_longer_delay_counts_at_once_and_is_recorded(coordinator):
    organisation = change_delay(minutes=120, by=coordinator)

    assert delay_of(organisation) == 120
    entry = AuditEntry.objects.get(action="organisation.delay")
    assert (entry.actor_id, entry.detail) == (coordinator.id, '{"before":60,"minutes":120}')


def test_shorter_delay_counts_when_the_old_one_has_passed(coordinator):
    organisation = change_delay(minutes=15, by=coordinator)
    assert delay_of(organisation) == 60

    clock.move(59 * MINUTE)
    assert delay_of(organisation) == 60
    clock.move(1 * MINUTE)
    assert delay_of(organisation) == 15


def test_shortening_step_by_step_is_no_way_round(coordinator):
    change_delay(minutes=40, by=coordinator)
    clock.move(30 * MINUTE)
    organisation = change_delay(minutes=15, by=coordinator)

    # The first step would be over now: the second one began the waiting anew.
    clock.move(30 * MINUTE)
    assert delay_of(organisation) == 60
    clock.move(30 * MINUTE)
    assert delay_of(organisation) == 15


@pytest.mark.parametrize("wait", [0, 30, 59, 60])
def test_shortening_and_asking_takes_no_less_than_asking(coordinator, caseworker, wait):
    began = clock.now()
    change_delay(minutes=15, by=coordinator)
    clock.move(wait * MINUTE)
    coordinator.organisation.refresh_from_db()

    approval = ask(kind="factor_reset", about=caseworker, by=coordinator)

    assert approval.opens_at - began >= timedelta(minutes=60)


def test_running_one_keeps_its_time(coordinator, caseworker):
    approval = ask(kind="factor_reset", about=caseworker, by=coordinator)
    change_delay(minutes=15, by=coordinator)
    clock.move(59 * MINUTE)
    approval.refresh_from_db()

    assert not is_granted(approval)
    clock.move(1 * MINUTE)
    assert is_granted(approval)


@pytest.mark.parametrize("minutes", [0, 14, 7 * 24 * 60 + 1])
def test_delay_has_bounds(coordinator, minutes):
    with pytest.raises(ValidationError) as refused:
        change_delay(minutes=minutes, by=coordinator)

    assert refused.value.message_dict.keys() == {"minutes"}
    coordinator.organisation.refresh_from_db()
    assert delay_of(coordinator.organisation) == 60


@pytest.mark.parametrize("who", ["caseworker", "auditor", "reader"])
def test_only_keepers_choose_it(request, who):
    with pytest.raises(PermissionDenied):
        change_delay(minutes=120, by=request.getfixturevalue(who))
