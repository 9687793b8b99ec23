"""Many write names of one group at the same moment: none waits for another in a circle."""

import pytest

from people.registry.entries import NewName, NewPerson
from people.registry.naming import add_name
from people.registry.services import register_person


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_names_are_added_while_others_are_registered(together, caseworker):
    def told(number: int) -> NewPerson:
        return NewPerson(names=(NewName(f"Gopal Thapa {number}"),))

    persons = [register_person(by=caseworker, told=told(number)) for number in range(3)]

    def write(number: int) -> None:
        for time in range(4):
            if number < len(persons):
                add_name(person=persons[number], by=caseworker, full=f"Gopi Ram {time}")
            else:
                register_person(by=caseworker, told=told(number))

    assert together(6, write) == [None] * 6
    assert [person.names.count() for person in persons] == [5, 5, 5]
