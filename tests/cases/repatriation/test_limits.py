"""Limits that the law sets for a claim or an appeal."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.casebook.models import Case
from cases.repatriation.limits import FARTHEST, MOST, limits_of, meet_limit, note_limit
from cases.repatriation.models import TimeLimit
from people.audit.models import AuditEntry
from people.dates import clock


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
