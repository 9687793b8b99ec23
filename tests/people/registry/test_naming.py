"""Names: several, each in its script; the index of names follows each of them."""

import pytest
from django.core.exceptions import ValidationError

from people.registry.entries import NewName, NewPerson
from people.registry.index.search import search_people
from people.registry.models import Person
from people.registry.naming import add_name, change_name, remove_name
from people.registry.services import register_person
from people.registry.versions import Stale
from people.vault.querysets import load_keys


def names(person) -> list[tuple[str, str]]:
    return [(name.full, name.kind) for name in load_keys(list(person.names.all()))]


def is_found(text: str, person) -> bool:
    found = search_people(
        within=Person.objects.all(), text=text, organisation_id=person.organisation_id
    )
    return person in [each.person for each in found]


def test_name_is_added_with_language_and_parts_and_found(
    person, caseworker, again, last_detail
) -> None:
    parts = {"given": "Suraj", "family": "Gharti", "order": "given_first", "father": ""}
    name = add_name(person=person, by=caseworker, full="Suraj Gharti", language="nep", parts=parts)

    kept = again(name)
    assert (kept.kind, kept.language, kept.script) == ("alias", "nep", "Latn")
    assert kept.parts == {"given": "Suraj", "family": "Gharti", "order": "given_first"}
    assert is_found("Suraj Gharti", person)
    assert last_detail()[1] == {
        "did": "added",
        "kind": "alias",
        "person": str(person.pk),
        "version": 2,
    }


def test_name_written_otherwise_also_stays_as_it_was(person, caseworker) -> None:
    name = person.names.get()

    change_name(row=name, by=caseworker, version=1, full="Rajen Inventet")

    assert names(person) == [("Rajen Inventet", "primary"), ("Rajan Invented", "alias")]
    assert is_found("Rajen Inventet", person)


def test_parts_are_corrected_one_by_one(person, caseworker, again) -> None:
    name = add_name(
        person=person, by=caseworker, full="Suraj Gharti", parts={"given": "Suraj", "father": "B."}
    )

    change_name(row=name, by=caseworker, version=2, parts={"father": "", "family": "Gharti"})

    assert again(name).parts == {"given": "Suraj", "family": "Gharti"}


def test_another_main_name_stands_first_and_the_earlier_stays(person, caseworker) -> None:
    name = add_name(person=person, by=caseworker, full="Suraj Gharti", kind="nickname")

    change_name(row=name, by=caseworker, version=2, kind="primary")

    assert names(person) == [("Suraj Gharti", "primary"), ("Rajan Invented", "alias")]


def test_removed_name_is_found_no_more(person, caseworker) -> None:
    name = add_name(person=person, by=caseworker, full="Suraj Gharti")

    remove_name(row=name, by=caseworker, version=2)

    assert names(person) == [("Rajan Invented", "primary")]
    assert not is_found("Suraj Gharti", person)


def test_last_name_stays_unless_there_is_a_label(person, caseworker) -> None:
    with pytest.raises(ValidationError, match="Give another name first"):
        remove_name(row=person.names.get(), by=caseworker, version=1)
    told = NewPerson(label="Unknown 2", names=(NewName("Bikash"),))
    labelled = register_person(by=caseworker, told=told)

    remove_name(row=labelled.names.get(), by=caseworker, version=1)

    assert not labelled.names.exists()


def test_what_cannot_be_is_said_at_its_field(person, caseworker) -> None:
    for wrong, field in [
        ({"full": ""}, "full"),
        ({"full": "Rajan Invented"}, "full"),
        ({"full": "x" * 301}, "full"),
        ({"full": "Suraj", "kind": "stage"}, "kind"),
        ({"full": "Suraj", "language": "xxx"}, "language"),
        ({"full": "Suraj", "parts": {"order": "backwards"}}, "order"),
    ]:
        with pytest.raises(ValidationError) as refused:
            add_name(person=person, by=caseworker, **wrong)
        assert list(refused.value.message_dict) == [field]

    assert names(person) == [("Rajan Invented", "primary")]


def test_stale_change_writes_nothing(person, caseworker) -> None:
    add_name(person=person, by=caseworker, full="Suraj Gharti")

    with pytest.raises(Stale):
        change_name(row=person.names.first(), by=caseworker, version=1, full="Somebody")

    assert ("Somebody", "primary") not in names(person)
