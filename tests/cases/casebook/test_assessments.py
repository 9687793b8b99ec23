"""Judging whether it was trafficking: all three elements, and of a child no means."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.casebook.assessments import assess, may_have_been_child
from cases.casebook.models import Assessment
from cases.casebook.selectors import assessments_of
from cases.casebook.services import open_case
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewPerson

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
ALL = {"act": "yes", "means": "yes", "purpose": "yes"}


@pytest.fixture
def opened(caseworker):
    def case_of(birth="", **facts):
        born = FuzzyDate(birth) if birth else None
        person = NewPerson(label="Unknown 1", birth=born)
        return open_case(by=caseworker, person=person, **facts)

    return case_of


@pytest.mark.parametrize("missing", ["act", "means", "purpose"])
@pytest.mark.parametrize("code", ["no", "unclear"])
def test_identified_needs_all_three(opened, caseworker, missing, code):
    case = opened()

    with pytest.raises(ValidationError) as refused:
        assess(case=case, by=caseworker, outcome="identified", **{**ALL, missing: code})

    assert list(refused.value.error_dict) == ["outcome"]
    assert not Assessment.objects.exists()
    assert assess(case=case, by=caseworker, outcome="possible", **{**ALL, missing: code})


def test_of_a_child_no_means_is_needed(opened, caseworker):
    facts = {"left_home": FuzzyDate("2024-03")}
    child = opened("2008", **facts)
    signs = {**ALL, "means": "no"}

    assert may_have_been_child(child)
    assert assess(case=child, by=caseworker, outcome="identified", **signs)
    with pytest.raises(ValidationError):
        assess(case=child, by=caseworker, outcome="not_trafficked", **signs)
    with pytest.raises(ValidationError):
        assess(case=child, by=caseworker, outcome="identified", **{**ALL, "purpose": "unclear"})


@pytest.mark.parametrize(
    ("birth", "facts", "is_child"),
    [
        ("", {}, False),
        ("", {"indicators": ["minor"]}, True),
        ("1990", {}, False),
        # Of age today, and not on the day of leaving.
        ("2007-05", {"left_home": FuzzyDate("2024-03")}, True),
        ("2001", {"left_home": FuzzyDate("2024-03")}, False),
    ],
)
def test_child_is_who_may_have_been_one_when_recruited(opened, birth, facts, is_child):
    assert may_have_been_child(opened(birth, **facts)) is is_child


def test_all_three_are_never_no_trafficking(opened, caseworker):
    with pytest.raises(ValidationError):
        assess(case=opened(), by=caseworker, outcome="not_trafficked", **ALL)


def test_judgements_are_added_and_the_latest_stands(opened, caseworker, colleague, coordinator):
    case = opened()
    assess(case=case, by=caseworker, outcome="possible", note="First", **{**ALL, "act": "unclear"})
    assess(case=case, by=coordinator, outcome="identified", note="Second", **ALL)

    rows = assessments_of(case)

    assert [(row.outcome, row.note, row.made_by_id) for row in rows] == [
        ("identified", "Second", coordinator.pk),
        ("possible", "First", caseworker.pk),
    ]


def test_unknown_codes_are_refused_and_so_is_who_may_not_change_the_case(
    opened, caseworker, auditor
):
    case = opened()

    with pytest.raises(ValidationError) as refused:
        assess(case=case, by=caseworker, outcome="sure", **{**ALL, "act": "maybe"})
    assert set(refused.value.error_dict) == {"act", "outcome"}
    with pytest.raises(PermissionDenied):
        assess(case=case, by=auditor, outcome="identified", **ALL)
