"""Pairs of persons who look alike, when one of the two becomes another."""

from functools import partial

import pytest

from cases.casebook import likeness
from cases.casebook.services import open_case
from cases.lifecycle import merging
from people.registry.duplicates.pairs import decide, keep_pairs
from people.registry.duplicates.queue import waiting_pairs
from people.registry.entries import NewName, NewPerson
from people.registry.models import Person, PersonPair
from people.registry.vocabularies import PairState

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def told(name):
    return NewPerson(names=(NewName(name),), nationalities=("NPL",))


def ask(first, second, by, state=PairState.OPEN):
    """Return whether they were not known yet."""
    return bool(keep_pairs(person=first, others={second: state}, by=by))


@pytest.fixture
def three(coordinator):
    names = ("Suraj Gharti", "Surya Gharti", "Gopal Thapa")
    return [open_case(by=coordinator, person=told(name)).person for name in names]


def merged(gone, kept, by):
    gone, kept = (Person.objects.get(pk=person.pk) for person in (gone, kept))
    return merging.merge_persons(kept=kept, gone=gone, by=by)


def waiting(who):
    return [{row.first.ref, row.second.ref} for row in waiting_pairs(who).rows]


def test_who_waits_goes_on_waiting_as_whom_he_became(three, coordinator):
    one, other, third = three
    ask(one, other, coordinator)

    merge = merged(other, third, coordinator)
    assert waiting(coordinator) == [{one.ref, third.ref}]

    merging.unmerge(merge=merge, by=coordinator)
    assert waiting(coordinator) == [{one.ref, other.ref}]


def test_not_the_same_is_not_asked_again_of_whom_he_became(three, coordinator):
    one, other, third = three
    ask(one, other, coordinator)
    ask(one, third, coordinator, PairState.DIFFERENT)

    merged(other, third, coordinator)

    assert waiting(coordinator) == []
    assert PersonPair.objects.get(first=one, second=third).state == PairState.DIFFERENT


def test_not_the_same_that_was_said_of_the_one_holds_of_whom_he_became(three, coordinator):
    one, other, third = three
    ask(one, other, coordinator)
    pair = PersonPair.objects.get()
    decide(pair=pair, by=coordinator, state=PairState.DIFFERENT, seen=PairState.OPEN)

    merged(other, third, coordinator)

    assert not ask(third, one, coordinator)
    assert waiting(coordinator) == []


def test_two_who_became_one_wait_no_more(three, coordinator):
    one, other, third = three
    ask(one, other, coordinator)

    for each in (one, other):
        merged(each, third, coordinator)

    assert waiting(coordinator) == []
    assert PersonPair.objects.get().state == PairState.SAME


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
@pytest.mark.parametrize("is_merge_first", [True, False])
def test_case_that_is_opened_during_a_merge_asks_about_whom_he_became(
    three, coordinator, colleague, halfway, is_merge_first
):
    _one, other, third = three
    merge = partial(merged, other, third, coordinator)
    opened = partial(likeness.open_case_beside, by=colleague, person=told("Surya Gharti"), said={})

    if is_merge_first:
        _merge, (case, is_asked) = halfway(merging.registry, "repoint", merge, opened)
    else:
        (case, is_asked), _merge = halfway(likeness, "_others", opened, merge)

    assert is_asked
    assert {third.ref, case.person.ref} in waiting(coordinator)
