"""Somebody near: roles, the power of attorney, and a fellow recruit who is a person here."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from people.registry.contacts import add_contact
from people.registry.entries import NewPerson
from people.registry.relations import add_relation, change_relation, remove_relation
from people.registry.services import register_person
from people.registry.versions import Stale


def test_relation_is_kept_with_its_roles(person, caseworker, again, last_detail) -> None:
    row = add_relation(
        person=person,
        by=caseworker,
        name="सुनिता",
        kind="spouse",
        is_reporter=True,
        is_next_of_kin=True,
        has_power_of_attorney=True,
        power_of_attorney_until=date(2027, 3, 1),
    )

    kept = again(row)
    assert (kept.name, kept.kind, kept.is_next_of_kin) == ("सुनिता", "spouse", True)
    assert kept.power_of_attorney_until == date(2027, 3, 1)
    told = {"did": "added", "kind": "spouse", "person": str(person.pk), "version": 2}
    assert last_detail() == ("person.relation", told)


def test_fellow_recruit_may_be_a_person_here(person, other_person, caseworker, again) -> None:
    row = add_relation(person=person, by=caseworker, kind="fellow_recruit", other=other_person)

    assert again(row).other == other_person

    change_relation(row=row, by=caseworker, version=2, other=None, name="Bikash")

    assert again(row).other is None


def test_what_cannot_be_is_said_at_its_field(person, caseworker, stranger) -> None:
    theirs = register_person(by=stranger, told=NewPerson(label="Unknown 1"))
    told = [
        ({}, "name"),
        ({"kind": "friend", "other": person}, "other"),
        ({"kind": "friend", "other": theirs}, "other"),
        ({"kind": "neighbour's cat"}, "kind"),
        ({"kind": "friend", "power_of_attorney_until": date(2027, 3, 1)}, "has_power_of_attorney"),
    ]
    for wrong, field in told:
        with pytest.raises(ValidationError) as refused:
            add_relation(person=person, by=caseworker, **wrong)
        assert list(refused.value.message_dict) == [field]

    assert not person.relationships.exists()


def test_same_relative_is_not_kept_twice(person, caseworker) -> None:
    for name, kind in (
        ("Sunita", "spouse"),
        ("Sunita", "cousin"),
        ("", "sibling"),
        ("", "sibling"),
    ):
        add_relation(person=person, by=caseworker, name=name, kind=kind)

    with pytest.raises(ValidationError, match="kept already"):
        add_relation(person=person, by=caseworker, name="Sunita", kind="cousin")


def test_stale_change_writes_nothing(person, caseworker, again) -> None:
    row = add_relation(person=person, by=caseworker, name="Sunita")

    with pytest.raises(Stale):
        change_relation(row=row, by=caseworker, version=1, name="Sarita")

    assert again(row).name == "Sunita"


def test_relation_goes_with_all_ways_to_reach_it(person, caseworker, last_detail) -> None:
    row = add_relation(person=person, by=caseworker, name="Sunita")
    for value in ("9800000012", "9841000034"):
        add_contact(person=person, by=caseworker, kind="phone", value=value, relationship=row)

    remove_relation(row=row, by=caseworker, version=4)

    assert (person.relationships.count(), person.contacts.count()) == (0, 0)
    assert last_detail()[0] == "person.relation"
