"""What was asked for is stopped, taken back, or waits for too long: nobody need agree to that."""

import json

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.access import running_out
from cases.access.agreeing import agree
from cases.access.asking import take_back_asked
from cases.access.models import AskedGrant, Grant
from cases.access.running_out import end_long_waiting
from cases.access.services import revoke_grant
from cases.access.taking_back import take_back_partner
from cases.access.tasks import share_agreed
from people.accounts.approvals import withdraw, withdraw_all_of
from people.accounts.models import Approval, Membership
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.access.governments.reading import DAY, HOUR, read_by, recorded, shown_to

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_it_is_stopped_where_who_asked_may_not_share_any_more(share, yes, coordinator, its_key):
    share()
    Membership.objects.filter(pk=coordinator.pk).update(role="caseworker")

    assert yes().was_stopped

    assert read_by(its_key) == [{}]
    assert recorded("grants.refused") == 1


@pytest.mark.parametrize("by", ["coordinator", "second"])
def test_taking_back_what_is_asked_for_needs_nobody(request, share, by, second):
    share()
    approval = Approval.objects.get()

    take_back_asked(by=request.getfixturevalue(by), approval=approval)

    approval.refresh_from_db()
    assert approval.was_stopped
    with pytest.raises(ValidationError):
        agree(approval_id=approval.pk, number=1, by=second)
    assert not Grant.objects.exists()
    assert recorded("grants.refused") == 1
    assert isinstance(share(), AskedGrant)


def test_taking_back_a_sharing_ends_what_is_asked_for_in_its_place(
    share, yes, coordinator, second, its_key
):
    share()
    yes()
    share(profile="full")
    share(purpose="legal")

    revoke_grant(given=Grant.objects.get(), by=coordinator)

    assert read_by(its_key) == [{}]
    (left,) = shown_to(second)
    assert left.lots[0].terms.purpose == "legal"


def test_taking_back_everything_takes_back_what_waits(
    share, share_all, yes, coordinator, second, ministry, its_key
):
    share()
    yes()
    share_all()

    assert take_back_partner(partner=ministry, by=coordinator) == 5

    assert (shown_to(second), read_by(its_key)) == ([], [{}])


def test_those_who_may_not_share_or_are_of_another_group_take_nothing_back(share, stranger):
    share()

    assert take_back_asked(by=stranger) == 0

    assert Approval.objects.get().ended_at is None


def test_what_nobody_agrees_to_runs_out(share, share_all, second, monkeypatch):
    share(ends_on=clock.today() + DAY)
    share_all()
    now = clock.now()

    assert end_long_waiting() == 0
    monkeypatch.setattr(clock, "now", lambda: now + 3 * DAY)
    assert end_long_waiting() == 1
    monkeypatch.setattr(clock, "now", lambda: now + running_out.LONGEST + HOUR)
    assert end_long_waiting() == 1

    assert not Approval.objects.filter(ended_at=None).exists()
    assert recorded("grants.refused") == 2


def refused():
    """Return of which cases the record says that they were refused."""
    rows = AuditEntry.objects.filter(action="grants.refused").order_by("sequence")
    return [json.loads(row.detail)["cases"] for row in rows]


@pytest.mark.parametrize("how", ["on its page", "on the general page", "by leaving", "too late"])
def test_each_way_of_refusing_says_of_which_cases(
    share_all, cases, coordinator, second, monkeypatch, how
):
    share_all()
    approval = Approval.objects.get()
    if how == "on its page":
        take_back_asked(by=second, approval=approval)
    elif how == "on the general page":
        withdraw(approval=approval, by=second)
    elif how == "by leaving":
        withdraw_all_of(coordinator, by=second)
    else:
        now = clock.now()
        monkeypatch.setattr(clock, "now", lambda: now + running_out.LONGEST + HOUR)

    for _twice in range(2):
        share_agreed()

    assert refused() == [sorted(str(case.pk) for case in cases)]
    assert not AskedGrant.objects.exists()
    approval.refresh_from_db()
    assert approval.was_stopped


def test_what_was_agreed_to_is_never_refused_afterwards(share_all, yes):
    share_all()
    yes()

    share_agreed()

    assert refused() == []


def test_what_waits_is_looked_through_by_as_many_queries_however_much_it_is(share):
    counts = []
    for purpose in ("casework", "legal", "tracing"):
        share(purpose=purpose)
        with CaptureQueriesContext(connection) as asked:
            share_agreed()
        counts.append(len(asked))

    assert len(set(counts)) == 1
    assert Approval.objects.filter(ended_at=None).count() == 3
