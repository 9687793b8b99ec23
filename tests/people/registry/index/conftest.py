"""Persons by name alone, and the index as it must be when counted from the names themselves."""

from collections import Counter
from itertools import chain

import pytest

from people.registry.entries import NewName, NewPerson
from people.registry.index.hashing import everybody, hashed, tokens_of
from people.registry.index.search import search_people
from people.registry.models import NameIndex, NameToken, Person, TokenCount
from people.registry.services import register_person


@pytest.fixture
def register(caseworker):
    def make(*names, label="", by=caseworker):
        told = NewPerson(names=tuple(NewName(name) for name in names), label=label)
        return register_person(by=by, told=told)

    return make


@pytest.fixture
def search(organisation):
    def run(text, within=None, of=organisation, most=10):
        rows = Person.objects.filter(organisation=of) if within is None else within
        return search_people(within=rows, text=text, organisation_id=of.id, most=most)

    return run


@pytest.fixture
def assert_true():
    """Compare every table of the index with a recount from the names, in each generation."""

    def check():
        for index in NameIndex.objects.exclude(state="retired"):
            _assert_true(index)

    return check


def _assert_true(index):
    kept = {}
    for person in Person.objects.filter(merged_into=None).prefetch_related("names"):
        tokens = tokens_of([*(name.full for name in person.names.all()), person.label])
        numbers = hashed(tokens, index=index, organisation_id=person.organisation_id)
        alone = everybody(index, person.organisation_id)
        kept[person.number] = (set(numbers), alone)
    rows = TokenCount.objects.filter(generation=index.generation)
    dropped = set(rows.filter(is_dropped=True).values_list("token", flat=True))
    counted = Counter(chain.from_iterable({*tokens, alone} for tokens, alone in kept.values()))
    wanted = {token: count for token, count in counted.items() if token not in dropped}
    assert dict(rows.filter(is_dropped=False).values_list("token", "persons")) == wanted
    stored = NameToken.objects.filter(token__in=[*wanted, *dropped])
    assert set(stored.values_list("token", "number")) == {
        (token, number) for number, (tokens, _alone) in kept.items() for token in tokens - dropped
    }
