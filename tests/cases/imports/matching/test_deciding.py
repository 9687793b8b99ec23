"""What is said of a candidate: the claim it makes, who may say it, and that it is remembered."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from cases.access.glass import break_glass
from cases.casebook.claim_rules import LEAVING_KILLED
from cases.casebook.models import Case, Claim, Event
from cases.casebook.services import add_status
from cases.imports.matching.deciding import decide
from cases.imports.matching.models import Candidate
from cases.imports.matching.selectors import (
    candidates_of,
    count_candidates,
    find_list,
    page_of_candidates,
)
from people.audit.models import AuditEntry
from people.dates.fuzzy import FuzzyDate

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def found(gopal, matched):
    matched(grade="B2", on=FuzzyDate("2026-03"))
    return Candidate.objects.get()


def test_the_same_man_has_what_the_list_says_as_a_claim(gopal, found, caseworker):
    decide(candidate=found, by=caseworker, state="same", seen="open")

    found.refresh_from_db()
    claim = Claim.objects.get(case=gopal, code="pow")
    assert found.claim == claim
    assert (claim.source, claim.grade) == ("Prisoners, second list (invented), line 2", "B2")
    assert claim.on.edtf == "2026-02-03"
    assert "Гопал Гхарти" in claim.note
    assert claim.is_chosen
    assert Case.objects.get(pk=gopal.pk).status == "pow"
    (event,) = Event.objects.filter(case=gopal)
    assert "Гопал Гхарти" in event.text


def test_where_the_row_tells_no_day_it_is_that_of_the_list(man, matched, caseworker):
    case = man("Suresh Perera Fernando", born="1988")
    matched(on=FuzzyDate("2026-03"))

    decide(candidate=Candidate.objects.get(), by=caseworker, state="same", seen="open")

    assert Claim.objects.get(case=case, code="pow").on.edtf == "2026-03"


def test_list_that_is_only_noted_changes_no_status(gopal, found, caseworker):
    decide(candidate=found, by=caseworker, state="same", seen="open", is_chosen=False)

    assert Case.objects.get(pk=gopal.pk).status == "unknown"
    assert not Claim.objects.get(case=gopal, code="pow").is_chosen


@pytest.mark.parametrize(
    ("who", "code"), [("coordinator", "killed"), ("caseworker", "killed_unconfirmed")]
)
def test_only_who_may_confirm_a_death_confirms_it(gopal, matched, request, who, code):
    matched(says="killed", is_official=True)
    by = request.getfixturevalue(who)

    decide(candidate=Candidate.objects.get(), by=by, state="same", seen="open")

    assert Case.objects.get(pk=gopal.pk).status == code


def test_whoever_is_on_file_as_killed_is_not_made_alive_by_the_way(
    gopal, found, coordinator, caseworker
):
    add_status(case=gopal, by=coordinator, status="killed", grade="A1")

    with pytest.raises(ValidationError) as refused:
        decide(candidate=found, by=caseworker, state="same", seen="open")
    assert refused.value.error_dict["code"][0].code == LEAVING_KILLED
    assert Candidate.objects.get().state == "open"

    decide(candidate=found, by=caseworker, state="same", seen="open", is_sure=True)
    assert Case.objects.get(pk=gopal.pk).status == "pow"


@pytest.mark.parametrize("state", ["different", "same"])
def test_what_was_decided_is_not_asked_again_by_the_same_list(found, matched, caseworker, state):
    decide(candidate=found, by=caseworker, state=state, seen="open")

    again = matched(grade="B2")
    other_word = matched(says="discharged")

    assert not again.candidates.exists()
    # That he is another man in one list is nothing that another list has said.
    assert other_word.candidates.count() == 1


def test_decision_holds_for_the_same_row_that_waits_on_another_list(found, matched, caseworker):
    twin = matched(grade="B2").candidates.get()
    assert twin.state == "open"

    decide(candidate=found, by=caseworker, state="different", seen="open")

    twin.refresh_from_db()
    assert (twin.state, twin.decided_by) == ("different", caseworker)


def test_not_sure_waits_on_behind_the_others(man, gopal, matched, caseworker):
    man("Suresh Perera Fernando", born="1988", country="LKA")
    matched()
    first = page_of_candidates(caseworker)[0][0]

    decide(candidate=first, by=caseworker, state="unsure", seen="open")

    rows, _after = page_of_candidates(caseworker)
    assert [row.state for row in rows] == ["open", "unsure"]
    assert rows[1].pk == first.pk


@pytest.mark.parametrize(("state", "seen"), [("open", "open"), ("", "open"), ("same", "same")])
def test_nothing_else_can_be_said(found, caseworker, state, seen):
    with pytest.raises(ValidationError):
        decide(candidate=found, by=caseworker, state=state, seen=seen)


def test_of_two_the_first_counts(found, caseworker, coordinator):
    decide(candidate=found, by=coordinator, state="unsure", seen="open")

    with pytest.raises(ValidationError):
        decide(candidate=found, by=caseworker, state="same", seen="open")
    assert not Claim.objects.filter(code="pow").exists()


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_two_at_once_make_one_claim(found, caseworker, coordinator, together):
    members = [caseworker, coordinator]

    said = together(
        2, lambda at: decide(candidate=found, by=members[at], state="same", seen="open")
    )

    assert sorted(type(each).__name__ for each in said)[0] == "Candidate"
    assert sum(isinstance(each, ValidationError | Candidate.DoesNotExist) for each in said) == 1
    assert Claim.objects.filter(code="pow").count() == 1


def test_who_does_not_see_the_case_learns_nothing(found, colleague, matched, other_organisation):
    assert not candidates_of(colleague).exists()
    assert count_candidates(colleague) == ""
    assert page_of_candidates(colleague, list_id=found.outside_list_id) == ([], None)
    with pytest.raises(Candidate.DoesNotExist):
        decide(candidate=found, by=colleague, state="different", seen="open")


def test_coordinators_of_another_group_learn_nothing(found, other_organisation, coordinator):
    coordinator.organisation = other_organisation
    coordinator.save()

    assert not candidates_of(coordinator).exists()
    with pytest.raises(type(found.outside_list).DoesNotExist):
        find_list(found.outside_list_id, who=coordinator)


def test_case_that_an_emergency_opened_is_not_decided_about(found, colleague):
    colleague.trained_on = date(2026, 1, 15)
    colleague.save()
    break_glass(ref=found.case.ref, by=colleague, reason="owner_away", note="He cannot wait")

    assert Case.objects.visible_to(colleague).exists()
    assert not candidates_of(colleague).exists()


@pytest.mark.parametrize("who", ["auditor", "admin", "traveller"])
def test_who_sees_no_case_decides_about_none(found, request, who):
    by = request.getfixturevalue(who)

    assert not candidates_of(by).exists()
    with pytest.raises(PermissionDenied):
        decide(candidate=found, by=by, state="different", seen="open")


def test_decision_is_recorded_by_ids_and_codes(found, caseworker):
    decide(candidate=found, by=caseworker, state="different", seen="open")

    entry = AuditEntry.objects.get(action="candidate.decided")
    assert entry.object_id == found.pk
    assert str(found.case_id) in entry.detail
    assert "different" in entry.detail


def test_pages_of_the_queue_go_on_where_the_last_one_ended(man, matched, coordinator):
    for place in range(7):
        man("Gopal Gharti", born=str(1990 + place))
    matched("Gopal Gharti;1993\nGopal Gharti;1995\nGopal Gharti;\n")
    seen, after = [], None
    while True:
        rows, after = page_of_candidates(coordinator, after=after, most=3)
        seen += [row.pk for row in rows]
        if after is None:
            break

    assert len(seen) == len(set(seen)) == Candidate.objects.count() > 3
    strong = [Candidate.objects.get(pk=pk).is_strong for pk in seen]
    assert strong == sorted(strong, reverse=True)


def test_queue_costs_the_same_however_long_it_is(
    man, matched, coordinator, django_assert_num_queries
):
    matched()
    for place in range(6):
        man("Gopal Gharti", born=str(1990 + place))
    matched("Gopal Gharti;1993\n" * 3)

    with django_assert_num_queries(1):
        rows, _after = page_of_candidates(coordinator)
    assert len(rows) > 2
