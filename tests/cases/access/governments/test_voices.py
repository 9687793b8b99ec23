"""Whose yes opens a case to a government, and to what it is one."""

from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.access.agreeing import agree
from cases.access.asking import take_back_asked
from cases.access.many_grants import share_many
from cases.access.models import AskedGrant, Grant
from cases.access.terms import terms_of
from people.accounts.approvals import may_agree
from people.accounts.models import Approval, Membership
from people.accounts.waiting import things_waiting_for
from people.dates import clock
from tests.cases.access.governments.reading import DAY, read_by, shown_to
from tests.conftest import _member

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_own_voice_does_not_count(share, yes, coordinator, its_key):
    share()

    with pytest.raises(PermissionDenied):
        yes(by=coordinator)

    assert not things_waiting_for(coordinator, Approval.Kind.SHARING)
    assert read_by(its_key) == [{}]


def test_no_voice_have_those_who_may_not_share_newcomers_and_other_groups(
    share, caseworker, admin, stranger, second, organisation, its_key
):
    share()
    approval = Approval.objects.get()
    new = _member(organisation, "new", "coordinator")
    Membership.objects.filter(pk=new.pk).update(joined_at=clock.now() - DAY)
    new.refresh_from_db()

    told = {"approval_id": approval.pk, "number": 1}
    for who in (caseworker, admin, new):
        with pytest.raises(PermissionDenied):
            agree(**told, by=who)
    with pytest.raises(Approval.DoesNotExist):
        agree(**told, by=stranger)

    assert not shown_to(stranger)
    assert may_agree(approval, second)
    assert read_by(its_key) == [{}]


def test_voice_for_another_kind_shares_nothing(share, yes, coordinator, second):
    share()
    other = Approval.objects.get()
    Approval.objects.filter(pk=other.pk).update(kind=Approval.Kind.EXPORT)

    with pytest.raises(Approval.DoesNotExist):
        agree(approval_id=other.pk, number=1, by=second)


def test_voice_counts_for_what_was_shown_alone(
    share_all, yes, cases, second, coordinator, its_key
):
    share_all()
    shown = 3

    with pytest.raises(ValidationError, match="look at it again"):
        yes(number=shown)

    assert read_by(its_key) == [{}]
    assert Approval.objects.get().ended_at is None


def test_nobody_adds_to_what_another_asked_for_and_agrees_to_it(
    cases, share_all, ministry, coordinator, second
):
    first, *others = [str(case.pk) for case in cases]
    selection = uuid4()
    told = {"partner": ministry, "selection": selection}
    told["terms"] = terms_of(profile="minimal", purpose="tracing")
    share_many(case_ids=[first], by=coordinator, **told)

    share_many(case_ids=others, by=second, **told)

    (theirs,) = AskedGrant.objects.filter(case=first)
    (own,) = {row.approval_id for row in AskedGrant.objects.exclude(case=first)}
    assert own != theirs.approval_id
    with pytest.raises(PermissionDenied):
        agree(approval_id=own, number=len(others), by=second)
    agree(approval_id=theirs.approval_id, number=1, by=second)
    assert [str(given.case_id) for given in Grant.objects.all()] == [first]


def test_what_was_shown_is_not_swapped_before_the_yes(cases, ministry, coordinator, second):
    first, last, *_others = [str(case.pk) for case in cases]
    told = {"partner": ministry, "by": coordinator, "selection": uuid4()}
    told["terms"] = terms_of(profile="minimal", purpose="tracing")
    share_many(case_ids=[first, last], **told)
    (shown,) = shown_to(second)

    take_back_asked(by=coordinator, case=first)
    share_many(case_ids=[first], **(told | {"terms": terms_of(profile="full", purpose="tracing")}))

    with pytest.raises(ValidationError):
        agree(approval_id=shown.approval.pk, number=shown.number, by=second)
    assert not Grant.objects.exists()
