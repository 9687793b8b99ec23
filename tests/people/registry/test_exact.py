"""Finding a person by what is told exactly, whichever way it is written."""

import pytest

from people.registry.entries import NewContact, NewIdentifier, NewName, NewPerson, NewRelative
from people.registry.exact import HANDLE, NUMBER, PHONE, REFERENCE, persons_by_exact
from people.registry.models import Person
from people.registry.services import register_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def rajan(caseworker) -> Person:
    mother = NewRelative(
        "Sita", "parent", contacts=(NewContact("9800000012", e164="+9779800000012"),)
    )
    told = NewPerson(
        names=(NewName("Rajan Invented"),),
        nationalities=("NPL",),
        identifiers=(NewIdentifier("PA 0000-901"), NewIdentifier("77-014", "dog_tag")),
        contacts=(
            NewContact("https://t.me/Rajan_here", kind="telegram"),
            NewContact("Rajan@Example.org", kind="email"),
        ),
        relatives=(mother,),
    )
    return register_person(by=caseworker, told=told)


@pytest.fixture
def find(organisation):
    def found(text, within=None, organisation_id=organisation.id):
        people = Person.objects.all() if within is None else within
        return persons_by_exact(within=people, text=text, organisation_id=organisation_id)

    return found


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("+977 980-0000012", PHONE),
        ("00977 9800000012", PHONE),
        ("9800000012", PHONE),
        ("(९८०) ००० ००१२", PHONE),
        ("tel. +9779800000012", PHONE),
        ("phone 9800000012", PHONE),
        ("tel: 9800000012", PHONE),
        ("Тел.: 980-0000012 (mother)", PHONE),
        ("9811111111 / 9800000012", PHONE),
        ("फोन ९८००००००१२", PHONE),
        ("@rajan_here", HANDLE),
        ("t.me/rajan_HERE", HANDLE),
        ("Rajan_here", HANDLE),
        ("rajan@example.org", HANDLE),
        ("pa0000901", NUMBER),
        ("PA 0000 901", NUMBER),
        ("77.014", NUMBER),
    ],
)
def test_found_by_what_is_told(rajan, find, text, met) -> None:
    assert find(text) == [(rajan, met)]


@pytest.mark.parametrize("text", ["P-{0:06}", "p{0}", "p {0}", "P.{0}"])
def test_found_by_reference(rajan, find, text) -> None:
    assert find(text.format(rajan.number)) == [(rajan, REFERENCE)]


def test_reference_of_one_who_was_found_to_be_another_leads_to_the_other(
    rajan, caseworker, find
) -> None:
    told = NewPerson(names=(NewName("Rajen Invented"),))
    twin = register_person(by=caseworker, told=told)
    twin.merged_into = rajan
    twin.save()

    assert find(twin.ref, within=Person.objects.filter(merged_into=None)) == [(rajan, REFERENCE)]


@pytest.mark.parametrize(
    "text",
    ["", "?", "901", "0000901", "PA0000902", "Rajan Invented", "P-", "P-999999", "%", "9" * 5000],
)
def test_nothing_else_is_found(rajan, find, text) -> None:
    assert find(text) == []


@pytest.mark.parametrize("text", ["9800000012", "PA0000901", "@rajan_here", "p{0}"])
def test_nobody_is_found_outside_the_cut(rajan, find, other_organisation, text) -> None:
    text = text.format(rajan.number)

    assert find(text, within=Person.objects.exclude(pk=rajan.pk)) == []
    within = Person.objects.filter(organisation=other_organisation)
    assert find(text, within=within, organisation_id=other_organisation.id) == []


@pytest.mark.parametrize("text", ["9800000012", "PA0000901"])
def test_nobody_outside_the_cut_takes_the_place_of_another(
    rajan, find, caseworker, monkeypatch, text
) -> None:
    monkeypatch.setattr("people.registry.exact.MOST", 1)
    told = NewPerson(
        names=(NewName("Bishal Invented"),),
        identifiers=(NewIdentifier("PA 0000-901"),),
        contacts=(NewContact("9800000012", e164="+9779800000012"),),
    )
    others = [register_person(by=caseworker, told=told) for _ in range(3)]

    for one in (rajan, *others):
        found = find(text, within=Person.objects.filter(pk=one.pk))
        assert [person for person, _met in found] == [one]


def test_person_with_several_such_values_is_found_once(
    rajan, find, caseworker, django_assert_num_queries
) -> None:
    same = NewContact("9800000012", e164="+9779800000012")
    brother = register_person(
        by=caseworker,
        told=NewPerson(names=(NewName("Bishal Invented"),), contacts=(same, same)),
    )

    with django_assert_num_queries(3):
        found = find("9800000012")

    assert found == [(rajan, PHONE), (brother, PHONE)]
