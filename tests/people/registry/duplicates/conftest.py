"""Persons made through the service, and the look for one who may be the same."""

import pytest

from people.registry.duplicates.candidates import likely_same
from people.registry.entries import NewName, NewPerson
from people.registry.models import Person
from people.registry.services import register_person


def told(*names, **more):
    return NewPerson(names=tuple(NewName(name) for name in names), **more)


@pytest.fixture
def register(caseworker):
    def kept(*names, by=None, **more):
        return register_person(by=by or caseworker, told=told(*names, **more))

    return kept


@pytest.fixture
def look(organisation):
    """Return who of the group is likely the same as somebody who is told of."""

    def found(*names, within=None, of=None, **more):
        of = of or organisation
        within = Person.objects.filter(organisation=of) if within is None else within
        return likely_same(told=told(*names, **more), organisation_id=of.id, within=within)

    return found
