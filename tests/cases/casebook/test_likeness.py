"""Who looks like somebody on file: in sight it is shown, out of sight a coordinator is asked."""

import json
from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.access.glass import break_glass
from cases.casebook.likeness import (
    MUST_DECIDE,
    case_in_sight,
    likely_in_sight,
    open_case_beside,
)
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


@pytest.mark.parametrize("said", [None, "same", "open", "nonsense"])
def test_one_must_decide_about_who_is_very_likely_the_same(caseworker, said):
    there = open_case(by=caseworker, person=told())

    with pytest.raises(ValidationError) as refused:
        open_case_beside(
            by=caseworker, person=told(), said={there.person_id: said} if said else {}
        )

    assert refused.value.code == MUST_DECIDE
    assert list(Case.objects.all()) == [there]
    assert pairs() == []


def test_form_that_is_sent_twice_does_not_stumble_over_whom_it_made(caseworker):
    sent = {"by": caseworker, "person": told(), "said": {}, "submission": uuid4()}

    assert open_case_beside(**sent) == open_case_beside(**sent)
    assert pairs() == []


def test_all_is_compared_before_the_record_is_held(caseworker, colleague):
    """For the record every group waits: nothing that takes long is done while it is held."""
    open_case(by=caseworker, person=told())

    with CaptureQueriesContext(connection) as asked:
        open_case_beside(by=colleague, person=told(), said={})

    lines = [query["sql"] for query in asked]
    compared = [at for at, sql in enumerate(lines) if "people_nametoken AS held" in sql]
    recorded = [at for at, sql in enumerate(lines) if "people_audithead" in sql]
    assert compared
    assert max(compared) < min(recorded)


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
    """Open so many cases; not sure of any in sight whether it is the same."""
    answered = []
    for _ in range(times):
        said = {each.person.pk: PairState.UNSURE for each in likely_in_sight(told(), by=member)}
        answered.append(open_case_beside(by=member, person=told(), said=said)[1])
    return answered


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
