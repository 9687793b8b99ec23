"""Names are found in any script, within the cut, and in one's own organisation alone."""

import pytest

from people.registry.entries import NewName, NewPerson
from people.registry.index.search import search_people
from people.registry.models import Person
from people.registry.services import register_person

pytestmark = pytest.mark.django_db


def register(member, *names, label=""):
    told = NewPerson(names=tuple(NewName(name) for name in names), label=label)
    return register_person(by=member, told=told)


def found(member, text, within=None, most=10):
    rows = search_people(
        within=Person.objects.all() if within is None else within,
        text=text,
        organisation_id=member.organisation_id,
        most=most,
    )
    return [row.person for row in rows]


def test_name_is_found_in_another_script(caseworker):
    suraj = register(caseworker, "सुरज घर्ती")
    register(caseworker, "Marisol Quispe")

    assert found(caseworker, "Suraj Gharti")[0] == suraj
    assert found(caseworker, "Гхарти Сурадж")[0] == suraj
