"""Agreed to, stopped, swept up, erased and shared at the same moment: one comes first, whole."""

import json

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.access.agreeing import agree
from cases.access.asking import take_back_asked
from cases.access.models import AskedGrant, Grant
from cases.access.tasks import share_agreed
from cases.access.terms import terms_of
from cases.lifecycle.erasing.carrying_out import end_reading
from cases.lifecycle.erasing.models import Erasure
from cases.lifecycle.erasing.services import agree as agree_to_erase
from cases.lifecycle.erasing.services import ask_to_erase
from people.accounts.approvals import withdraw
from people.accounts.models import Approval
from people.audit.models import AuditEntry
from tests.conftest import _member

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


def standing():
    return set(Grant.objects.filter(revoked_at=None).values_list("case", flat=True))


def refused():
    """Return the cases that the record says were refused, each as often as it says so."""
    rows = AuditEntry.objects.filter(action="grants.refused")
    return sorted(case for row in rows for case in json.loads(row.detail)["cases"])


def ids(cases):
    return sorted(str(case.pk) for case in cases)


@pytest.mark.parametrize("how", ["on its page", "on the general page"])
def test_agreed_to_and_stopped_at_once_is_one_of_the_two(
    together, share_all, cases, coordinator, second, how
):
    share_all()
    approval = Approval.objects.get()

    def work(number):
        if number == 0:
            return agree(approval_id=approval.pk, number=4, by=second)
        if number == 1:
            return share_agreed()
        if how == "on its page":
            return take_back_asked(by=coordinator, approval=approval)
        return withdraw(approval=approval, by=coordinator)

    outcomes = together(3, work)

    assert all(isinstance(one, Approval | ValidationError | int | None) for one in outcomes), (
        outcomes
    )
    share_agreed()
    approval.refresh_from_db()
    assert standing() == ({case.pk for case in cases} if approval.is_done else set())
    assert refused() == ([] if approval.is_done else ids(cases))


def test_stopped_by_many_at_once_is_recorded_once(together, share_all, cases, coordinator, second):
    share_all()
    approval = Approval.objects.get()
    row = AskedGrant.objects.get(case=cases[0])
    works = [
        lambda: take_back_asked(by=coordinator, approval=approval),
        lambda: take_back_asked(by=second, pk=row.pk),
        lambda: withdraw(approval=approval, by=second),
        share_agreed,
    ]

    outcomes = together(4, lambda number: works[number]())

    assert all(isinstance(one, ValidationError | int | None) for one in outcomes), outcomes
    share_agreed()
    assert refused() == ids(cases)
    assert not AskedGrant.objects.exists()


def test_agreed_to_while_one_of_its_cases_is_asked_to_be_erased(
    together, share_all, cases, coordinator, second, organisation
):
    share_all()
    approval = Approval.objects.get()

    def work(number):
        if number:
            told = {"extent": "case", "reason": "person", "by": coordinator}
            return ask_to_erase(ref=cases[0].ref, **told)
        return agree(approval_id=approval.pk, number=4, by=second)

    agreed, erasure = together(2, work)

    assert isinstance(agreed, Approval), agreed
    assert isinstance(erasure, Erasure), erasure
    assert {case.pk for case in cases[1:]} <= standing()
    assert (cases[0].pk in standing()) == (refused() == [])


def test_agreed_to_while_the_erasure_of_one_of_its_cases_begins(
    together, share_all, cases, coordinator, second, organisation
):
    share_all()
    approval = Approval.objects.get()
    told = {"extent": "case", "reason": "person", "by": coordinator}
    erasure = agree_to_erase(erasure=ask_to_erase(ref=cases[0].ref, **told), by=second)

    def work(number):
        if number:
            return end_reading(erasure)
        return agree(approval_id=approval.pk, number=4, by=second)

    agreed, ended = together(2, work)

    assert isinstance(agreed, Approval), agreed
    assert ended is None
    assert standing() == {case.pk for case in cases[1:]}


def test_two_who_ask_each_other_agree_at_once(together, share_all, cases, coordinator, second):
    share_all(terms=terms_of(profile="minimal", purpose="tracing"))
    share_all(terms=terms_of(profile="full", purpose="legal"), by=second)
    approvals = {one.asked_by_id: one.pk for one in Approval.objects.all()}
    assert len(approvals) == 2

    def work(number):
        who, other = (coordinator, second) if number % 2 else (second, coordinator)
        return agree(approval_id=approvals[other.pk], number=4, by=who)

    outcomes = together(4, work)

    done = [one for one in outcomes if isinstance(one, Approval)]
    assert len(done) == 2, outcomes
    assert all(
        isinstance(one, Approval | ValidationError | PermissionDenied) for one in outcomes
    ), outcomes
    assert Grant.objects.filter(revoked_at=None).count() == 8
    third = _member(cases[0].organisation, "third", "coordinator")
    assert not AskedGrant.objects.visible_to(third).filter(approval__ended_at=None).exists()


def test_all_that_is_taken_back_is_gone_before_the_record_is_held(share_all, share, coordinator):
    """Else who erases a case of the second lot waits for the record, and this for that case."""
    share_all()
    share(purpose="legal")

    with CaptureQueriesContext(connection) as queries:
        assert take_back_asked(by=coordinator) == 5

    told = [one["sql"] for one in queries.captured_queries]
    gone = [n for n, sql in enumerate(told) if sql.startswith('DELETE FROM "cases_askedgrant')]
    recorded = [n for n, sql in enumerate(told) if "people_audithead" in sql]
    assert gone
    assert max(gone) < min(recorded)
