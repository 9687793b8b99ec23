"""Who looks like somebody on file: in sight it is shown, out of sight a coordinator is asked."""

import json
from datetime import timedelta

import pytest

from cases.access.glass import break_glass
from cases.casebook.likeness import case_in_sight, likely_in_sight, open_case_beside
from cases.casebook.models import Case
from cases.casebook.services import open_case
from people.accounts.alerts import open_alerts
from people.accounts.models import Alert
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.entries import NewName, NewPerson
from people.registry.models import PersonPair
from people.registry.vocabularies import PairState

pytestmark = pytest.mark.django_db


def told(name="Suraj Gharti", **more):
    return NewPerson(names=(NewName(name),), nationalities=("NPL",), **more)


def pairs():
    rows = PersonPair.objects.order_by("second__number")
    return [(pair.first, pair.second, pair.state) for pair in rows]


def test_person_in_sight_is_found_and_one_out_of_sight_is_not(caseworker, colleague, coordinator):
    case = open_case(by=caseworker, person=told())

    assert [each.person for each in likely_in_sight(told(), by=caseworker)] == [case.person]
    assert [each.person for each in likely_in_sight(told(), by=coordinator)] == [case.person]
    assert likely_in_sight(told(), by=colleague) == []
    assert case_in_sight(case.person_id, by=caseworker) == case
    assert case_in_sight(case.person_id, by=colleague) is None


def test_coordinator_is_asked_about_one_out_of_sight(caseworker, colleague):
    there = open_case(by=caseworker, person=told())

    case, is_asked = open_case_beside(by=colleague, person=told(), said={})

    assert is_asked
    assert pairs() == [(there.person, case.person, PairState.OPEN)]


def test_nobody_can_say_of_one_out_of_sight_that_he_is_another(caseworker, colleague):
    there = open_case(by=caseworker, person=told())
    said = {there.person_id: PairState.DIFFERENT}

    _case, is_asked = open_case_beside(by=colleague, person=told(), said=said)

    assert is_asked
    assert [state for _first, _second, state in pairs()] == [PairState.OPEN]


@pytest.mark.parametrize("state", [PairState.DIFFERENT, PairState.UNSURE])
def test_emergency_settles_nothing(caseworker, colleague, coordinator, state):
    there = open_case(by=caseworker, person=told())
    colleague.trained_on = clock.today()
    colleague.save()
    break_glass(ref=there.ref, by=colleague, reason="family_calling", note="")
    assert [each.person for each in likely_in_sight(told(), by=colleague)] == [there.person]

    said = {there.person_id: state}
    case, is_asked = open_case_beside(by=colleague, person=told(), said=said)

    assert is_asked
    assert pairs() == [(there.person, case.person, PairState.OPEN)]


@pytest.mark.parametrize(
    ("state", "asked"), [(PairState.DIFFERENT, False), (PairState.UNSURE, True)]
)
def test_what_was_said_of_one_in_sight_is_remembered(caseworker, state, asked):
    there = open_case(by=caseworker, person=told())

    case, is_asked = open_case_beside(by=caseworker, person=told(), said={there.person_id: state})

    assert is_asked is asked
    assert pairs() == [(there.person, case.person, state)]
    assert PersonPair.objects.get().decided_by == caseworker


def test_what_was_said_is_remembered_even_of_one_who_looks_no_longer_alike(caseworker):
    there = open_case(by=caseworker, person=told("Marisol Quispe"))
    said = {there.person_id: PairState.DIFFERENT}

    case, is_asked = open_case_beside(by=caseworker, person=told(), said=said)

    assert not is_asked
    assert pairs() == [(there.person, case.person, PairState.DIFFERENT)]


@pytest.mark.parametrize("forged", ["same", "open", "nonsense"])
def test_nothing_else_can_be_said(caseworker, forged):
    there = open_case(by=caseworker, person=told())

    open_case_beside(by=caseworker, person=told(), said={there.person_id: forged})

    assert [state for _first, _second, state in pairs()] == [PairState.OPEN]


def test_other_organisation_learns_nothing(caseworker, stranger):
    open_case(by=caseworker, person=told())

    _case, is_asked = open_case_beside(by=stranger, person=told(), said={})

    assert not is_asked
    assert pairs() == []


def test_stranger_asks_nobody(caseworker):
    open_case(by=caseworker, person=told())

    _case, is_asked = open_case_beside(by=caseworker, person=told("Marisol Quispe"), said={})

    assert not is_asked
    assert pairs() == []


@pytest.fixture
def few(monkeypatch):
    """Two answers a day, so that few are many."""
    monkeypatch.setattr("cases.casebook.likeness.MOST_TOLD", 2)


def answers(member, times):
    return [open_case_beside(by=member, person=told(), said={})[1] for _ in range(times)]


def test_who_was_told_too_often_is_told_no_more_and_the_coordinators_are_warned(
    few, caseworker, colleague, coordinator
):
    open_case(by=caseworker, person=told())

    assert answers(colleague, 4) == [True, True, False, False]

    # Nothing is lost: the cases are open, and each makes a pair with all before it.
    assert Case.objects.count() == 5
    assert len(pairs()) == 1 + 2 + 3 + 4
    (alert,) = open_alerts(coordinator)
    assert (alert.kind, alert.member, alert.count) == (Alert.Kind.MANY_ALIKE, colleague, 2)
    # In the own record nothing tells what the page does not tell.
    asked = AuditEntry.objects.filter(action="pair.asked")
    assert asked.filter(actor_id=colleague.id).count() == 2
    silent = asked.filter(actor_id=None, organisation_id=colleague.organisation_id)
    assert [json.loads(each.detail)["member"] for each in silent] == [str(colleague.id)] * 2


def test_others_and_the_next_day_are_counted_anew(few, caseworker, colleague, intake):
    open_case(by=caseworker, person=told())
    answers(colleague, 3)

    assert answers(intake, 1) == [True]
    with clock.at(clock.now() + timedelta(hours=25)):
        assert answers(colleague, 3) == [True, True, False]
    assert Alert.objects.count() == 2


def test_who_sees_all_is_always_told(few, caseworker, coordinator):
    open_case(by=caseworker, person=told())

    assert answers(coordinator, 4) == [True] * 4
    assert not Alert.objects.exists()


def test_ten_answers_a_day_are_nothing_unusual(caseworker, colleague, monkeypatch):
    monkeypatch.setattr("cases.casebook.likeness.count_of", lambda *_args, **_asked: 9)
    open_case(by=caseworker, person=told())

    assert answers(colleague, 1) == [True]


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_of_two_who_open_the_same_man_at_once_the_later_one_asks(caseworker, colleague, together):
    open_case(by=caseworker, person=told("Marisol Quispe"))
    members = [caseworker, colleague]

    together(2, lambda n: open_case_beside(by=members[n], person=told(), said={}))

    assert Case.objects.count() == 3
    assert [state for _first, _second, state in pairs()] == [PairState.OPEN]
