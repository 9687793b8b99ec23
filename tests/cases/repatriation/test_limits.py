"""Limits that the law sets for a claim or an appeal."""

import json
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.casebook.models import Case
from cases.repatriation.limits import (
    FARTHEST,
    MOST,
    change_limit,
    limits_of,
    meet_limit,
    note_limit,
    take_limit_back,
)
from cases.repatriation.models import Request, TimeLimit
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.versions import Stale


def noted(case, by, days=0, text="Appeal"):
    return note_limit(case=case, by=by, text=text, on=clock.today() + timedelta(days=days))


def test_limit_is_kept_once(case, caseworker) -> None:
    limit = noted(case, caseworker)

    assert meet_limit(limit=limit, by=caseworker)
    assert not meet_limit(limit=limit, by=caseworker)

    assert TimeLimit.objects.get().met_at
    told = AuditEntry.objects.filter(action__startswith="limit.").order_by("pk")
    assert list(told.values_list("action", flat=True)) == ["limit.noted", "limit.met"]


@pytest.mark.parametrize(
    ("days", "text", "field"),
    [(-1, "Appeal", "on"), (FARTHEST.days + 1, "Appeal", "on"), (1, " ", "text")],
)
def test_wrong_limit_is_not_noted(case, caseworker, days, text, field) -> None:
    with pytest.raises(ValidationError) as refused:
        noted(case, caseworker, days, text)

    assert list(refused.value.message_dict) == [field]
    assert not TimeLimit.objects.exists()


def test_there_is_an_end_to_them(case, caseworker) -> None:
    for _turn in range(MOST):
        noted(case, caseworker)

    with pytest.raises(ValidationError, match="too many"):
        noted(case, caseworker)


def test_what_is_to_be_kept_comes_first(case, caseworker) -> None:
    late, soon, kept = (noted(case, caseworker, days) for days in (9, 1, 0))
    meet_limit(limit=kept, by=caseworker)

    assert limits_of(case) == [soon, late, kept]


def test_only_who_sees_the_case_and_changes_it_may(case, caseworker, colleague, auditor) -> None:
    limit = noted(case, caseworker)
    with pytest.raises(Case.DoesNotExist):
        noted(case, colleague)
    with pytest.raises(TimeLimit.DoesNotExist):
        meet_limit(limit=limit, by=colleague)
    with pytest.raises(PermissionDenied):
        noted(case, auditor)


def test_limit_is_corrected_by_whoever_saw_it_as_it_stands(case, caseworker) -> None:
    limit = noted(case, caseworker, 3)
    told = {"limit": limit, "by": caseworker, "version": 1}
    later = clock.today() + timedelta(days=9)

    changed = change_limit(**told, on=later, text="Appeal")

    assert (changed.on, changed.version) == (later, 2)
    assert change_limit(**told | {"version": 2}, on=later).version == 2
    with pytest.raises(Stale):
        change_limit(**told, text="Claim")
    entry = AuditEntry.objects.get(action="limit.changed")
    assert json.loads(entry.detail)["fields"] == ["on"]


def test_text_of_a_limit_that_has_passed_is_corrected_and_its_day_is_no_past_one(
    case, caseworker
) -> None:
    limit = noted(case, caseworker, 1)
    clock.move(days=3)
    told = {"limit": limit, "by": caseworker, "version": 1}

    with pytest.raises(ValidationError, match="over"):
        change_limit(**told, on=clock.today() - timedelta(days=1))
    change_limit(**told, text="Claim")

    assert limits_of(case)[0].version == 2


def test_limit_that_was_taken_back_is_gone_and_its_row_is_kept(case, caseworker) -> None:
    limit, other = noted(case, caseworker), noted(case, caseworker)
    with pytest.raises(Stale):
        take_limit_back(limit=limit, by=caseworker, version=2)

    take_limit_back(limit=limit, by=caseworker, version=1)

    assert limits_of(case) == [other]
    assert TimeLimit.objects.count() == 2
    for act in (
        lambda: take_limit_back(limit=limit, by=caseworker, version=2),
        lambda: change_limit(limit=limit, by=caseworker, version=2, text="Claim"),
        lambda: meet_limit(limit=limit, by=caseworker),
    ):
        with pytest.raises(ValidationError):
            act()


def test_limit_is_about_a_request_of_its_own_case(case, caseworker, make_case, addressee) -> None:
    told = {"addressee": addressee, "kind": "discharge", "opened_at": clock.now()}
    request = Request.objects.create(case=case, **told)
    other = Request.objects.create(case=make_case(2), **told)
    today = clock.today()

    limit = note_limit(case=case, by=caseworker, text="Appeal", on=today, request=request)

    assert limit.request == request
    with pytest.raises(Request.DoesNotExist):
        note_limit(case=case, by=caseworker, text="Appeal", on=today, request=other)
    with pytest.raises(Request.DoesNotExist):
        change_limit(limit=limit, by=caseworker, version=1, request=other)
