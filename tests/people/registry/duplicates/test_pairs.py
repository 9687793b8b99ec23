"""Pairs are asked about once, decided by who may, and what was decided is remembered."""

import json

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from people.audit.models import AuditEntry
from people.registry.duplicates.pairs import decide, keep_pairs
from people.registry.duplicates.queue import count_waiting, find_pair, waiting_pairs
from people.registry.models import PersonPair
from people.registry.vocabularies import PairState
from people.vault.exposure import CLEAR, LINK, STAMP, STATE

pytestmark = pytest.mark.django_db
OPEN, UNSURE, DIFFERENT = PairState.OPEN, PairState.UNSURE, PairState.DIFFERENT


def ask(first, second, by, state=OPEN):
    """Return whether they were not known yet."""
    return bool(keep_pairs(person=first, others={second: state}, by=by))


@pytest.fixture
def two(register):
    return register("Suraj Gharti"), register("सुरज घर्ती")


@pytest.fixture
def pair(two, caseworker):
    ask(*two, caseworker)
    return PersonPair.objects.get()


def entries(action):
    return list(AuditEntry.objects.filter(action=action))


def test_pair_is_asked_once_whichever_comes_first(two, caseworker):
    first, second = two

    assert ask(second, first, caseworker)
    assert not ask(first, second, caseworker)

    pair = PersonPair.objects.get()
    assert (pair.first, pair.second, pair.state) == (first, second, "open")
    (entry,) = entries("pair.asked")
    assert json.loads(entry.detail) == {"pairs": [str(pair.pk)]}


def test_not_the_same_is_never_asked_again(two, caseworker, coordinator):
    first, second = two
    ask(first, second, caseworker, DIFFERENT)

    assert not ask(first, second, caseworker)
    assert not ask(second, first, caseworker, UNSURE)

    assert PersonPair.objects.get().state == DIFFERENT
    assert waiting_pairs(coordinator).rows == []
    assert len(entries("pair.decided")) == 1


def test_pair_of_two_organisations_is_not_made(register, stranger, caseworker):
    ours, theirs = register("Suraj Gharti"), register("Suraj Gharti", by=stranger)

    assert not ask(ours, theirs, caseworker)
    assert not PersonPair.objects.exists()


def test_how_alike_two_sealed_names_are_is_kept_nowhere():
    assert CLEAR["people.PersonPair"].keys() == {LINK, STATE, STAMP}


@pytest.mark.parametrize("state", [DIFFERENT, UNSURE])
def test_coordinator_decides(pair, coordinator, state):
    decided = decide(pair=pair, by=coordinator, state=state, seen=OPEN)

    assert (decided.state, decided.decided_by) == (state, coordinator)
    (entry,) = entries("pair.decided")
    assert (entry.object_id, json.loads(entry.detail)) == (pair.pk, {"state": state})


def test_of_two_who_decide_the_first_counts(pair, coordinator):
    decide(pair=pair, by=coordinator, state=DIFFERENT, seen=OPEN)

    with pytest.raises(ValidationError, match="Somebody else"):
        decide(pair=pair, by=coordinator, state=UNSURE, seen=OPEN)
    with pytest.raises(ValidationError, match="Somebody else"):
        decide(pair=pair, by=coordinator, state=UNSURE, seen=DIFFERENT)

    pair.refresh_from_db()
    assert pair.state == DIFFERENT


@pytest.mark.parametrize("state", ["same", "open", "", "nonsense"])
def test_two_are_made_one_by_the_merge_alone(pair, coordinator, state):
    with pytest.raises(ValidationError):
        decide(pair=pair, by=coordinator, state=state, seen=OPEN)


def test_caseworker_and_other_groups_coordinator_decide_nothing(pair, caseworker, stranger):
    for member in (caseworker, stranger):
        with pytest.raises(PermissionDenied):
            decide(pair=pair, by=member, state=DIFFERENT, seen=OPEN)
        with pytest.raises(PersonPair.DoesNotExist):
            find_pair(pair.pk, who=member)
        assert waiting_pairs(member).rows == []
        assert count_waiting(member) == ""


def test_list_has_the_unseen_first_then_the_unsure_each_the_oldest_first(
    register, caseworker, coordinator
):
    persons = [register(f"Suraj Gharti {letter}") for letter in "abcde"]
    for other in persons[1:]:
        ask(persons[0], other, caseworker)
    oldest = waiting_pairs(coordinator).rows[0].pair
    decide(pair=oldest, by=coordinator, state=UNSURE, seen=OPEN)

    seconds = [row.second for row in waiting_pairs(coordinator).rows]

    assert seconds == [*persons[2:], persons[1]]
    assert count_waiting(coordinator) == "4"


def test_pages_of_the_list_follow_each_other(register, caseworker, coordinator, monkeypatch):
    monkeypatch.setattr("people.registry.duplicates.queue.MOST", 2)
    persons = [register(f"Suraj Gharti {letter}") for letter in "abcdef"]
    for other in persons[1:]:
        ask(persons[0], other, caseworker)
    decide(pair=waiting_pairs(coordinator).rows[0].pair, by=coordinator, state=UNSURE, seen=OPEN)

    seen, after = [], None
    while page := waiting_pairs(coordinator, after=after):
        seen += [row.second for row in page.rows]
        after = page.after
        if after is None:
            break

    assert seen == [*persons[2:], persons[1]]


def test_evidence_is_weighed_anew(two, pair, coordinator):
    (row,) = waiting_pairs(coordinator).rows

    assert (row.first, row.second) == two
    assert [each.clue for each in row.score.evidence] == ["name_same"]


def test_coordinators_see_the_score_that_raised_the_pair(
    register, look, caseworker, coordinator, monkeypatch
):
    monkeypatch.setattr("people.registry.duplicates.scoring._FEW", 1)
    known = [register("Suraj Gharti") for _nth in range(3)]
    last = known[-1]
    for _nth in range(4):
        gone = register("Bimala Rai")
        gone.merged_into = last
        gone.save(update_fields=["merged_into"])
    found = {each.person: each.score for each in look("सुरज घर्ती")}
    new = register("सुरज घर्ती")
    keep_pairs(person=new, others=dict.fromkeys(found, OPEN), by=caseworker)

    shown = {row.first: row.score for row in waiting_pairs(coordinator).rows}

    assert shown == found
    assert {each.clue for score in shown.values() for each in score.evidence} == {
        *("name_same", "name_common")
    }


def test_who_was_merged_waits_no_more(two, pair, register, coordinator):
    two[1].merged_into = register("Somebody Else")
    two[1].save(update_fields=["merged_into"])

    assert waiting_pairs(coordinator).rows == []


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_many_who_ask_at_once_ask_once(two, caseworker, together):
    asked = together(6, lambda _number: ask(*two, caseworker))

    assert sorted(asked) == [False] * 5 + [True]
    assert PersonPair.objects.count() == 1
    assert len(entries("pair.asked")) == 1


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_many_who_decide_at_once_decide_once(pair, coordinator, together):
    states = [DIFFERENT, UNSURE] * 3
    done = together(6, lambda n: decide(pair=pair, by=coordinator, state=states[n], seen=OPEN))

    assert sum(isinstance(each, PersonPair) for each in done) == 1
    assert len(entries("pair.decided")) == 1
