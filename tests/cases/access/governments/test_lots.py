"""Many cases that are asked for together have one yes."""

from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError

from cases.access import many_cases
from cases.access.asking import take_back_asked
from cases.access.models import AskedGrant, Grant
from cases.access.taking_back import renew_many, take_back_selection
from people.accounts.models import Approval
from people.dates import clock
from tests.cases.access.governments.reading import DAY, read_by, shown_to

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_many_are_renewed_by_one_yes(share_all, yes, coordinator, second):
    share_all()
    yes()
    ids = list(Grant.objects.values_list("pk", flat=True))
    later = clock.today() + 200 * DAY

    outcome = renew_many(grants=ids, ends_on=later, by=coordinator)
    again = renew_many(grants=ids, ends_on=later, by=coordinator)

    assert (len(outcome.done), again.done, len(again.refused)) == (4, [], 4)
    assert not Grant.objects.filter(ends_on=later).exists()
    assert len(shown_to(second)) == 1
    yes()
    assert Grant.objects.filter(revoked_at=None, ends_on=later).count() == 4


def test_many_are_asked_for_in_one_lot_even_over_batches_and_when_sent_twice(
    share_all, yes, cases, its_key, monkeypatch
):
    monkeypatch.setattr(many_cases, "BATCH", 2)
    selection = uuid4()

    outcomes = [share_all(selection=selection) for _twice in range(2)]

    assert [len(outcome.done) for outcome in outcomes] == [4, 4]
    assert (AskedGrant.objects.count(), Approval.objects.count()) == (4, 1)
    assert read_by(its_key) == [{}]
    yes()
    assert read_by(its_key)[0].keys() == {case.ref for case in cases}
    assert len(share_all(selection=selection).done) == 4
    assert Grant.objects.count() == 4


def test_the_same_is_not_asked_for_twice(share, share_all, cases):
    share(purpose="tracing")

    with pytest.raises(ValidationError, match="has yet to agree"):
        share(purpose="tracing", profile="full")

    outcome = share_all()
    assert [ref for ref, _why in outcome.refused] == [cases[0].ref]
    assert AskedGrant.objects.count() == 4
    share(purpose="legal")


def test_one_case_is_taken_out_of_a_lot(share_all, yes, cases, coordinator, its_key):
    share_all()
    row = AskedGrant.objects.get(case=cases[0])

    take_back_asked(by=coordinator, pk=row.pk)
    yes()

    assert read_by(its_key)[0].keys() == {case.ref for case in cases[1:]}


def test_selection_that_waits_is_taken_back_at_once(share_all, coordinator, second, stranger):
    selection = uuid4()
    share_all(selection=selection)

    with pytest.raises(Grant.DoesNotExist):
        take_back_selection(selection=uuid4(), by=coordinator)
    assert take_back_selection(selection=selection, by=coordinator) == 4
    assert not shown_to(second)
