"""What must happen to a person in every room: a link that no room moves or forgets fails here."""

from typing import Any

import pytest
from django.apps import apps
from django.db import models

from cases.casebook.models import Case
from cases.casebook.services import open_case
from cases.lifecycle.merging import merge_persons
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewName, NewPerson
from people.registry.merging.forgetting import forget
from people.registry.models import NameEntry, NameToken, Person
from people.vault.fields import SealedTextField, sealed_fields
from people.vault.models import DataKey

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

STAYS = {
    ("Merge", "kept"): "is the way back",
    ("Merge", "gone"): "is the way back",
}
# What names a case alone moves with it: a case belongs to one person.
LINKS = [
    (model, field.name)
    for model in apps.get_models()
    for field in model._meta.concrete_fields
    if field.related_model is Person and (model.__name__, field.name) not in STAYS
]


@pytest.fixture
def person_of(caseworker):
    def made(name: str) -> Person:
        told = NewPerson(names=(NewName(name),), label=name, birth=FuzzyDate("1999"))
        return Person.objects.get(pk=open_case(by=caseworker, person=told).person_id)

    return made


@pytest.fixture
def linked(person_of) -> Person:
    """A person to whom a row of every kind points, in every column that can."""
    one = person_of("Gopal Thapa")
    for model, column in LINKS:
        if column == "merged_into":
            Person.objects.filter(pk=person_of("Somebody Else").pk).update(merged_into=one)
        elif not model._base_manager.filter(**{column: one}).exists():
            _row(model, column, one, person_of("Somebody Else"))
    return one


def _row(model: type[models.Model], column: str, one: Person, other: Person) -> None:
    """Make a row with one link to the person and others to somebody else, and sealed texts."""
    values: dict[str, Any] = {}
    for field in model._meta.concrete_fields:
        if field.related_model is Person:
            values[field.name] = one if field.name == column else other
        elif field.is_relation and not field.null:
            values[field.name] = field.related_model._base_manager.first()
        elif isinstance(field, models.DateTimeField) and not field.null:
            values[field.name] = clock.now()
        elif isinstance(field, SealedTextField):
            values[field.name] = "told"
    model._base_manager.create(**values)


def pointing_to(person: Person) -> list[str]:
    return [
        f"{model.__name__}.{column}"
        for model, column in LINKS
        if model._base_manager.filter(**{column: person}).exists()
    ]


def test_every_link_to_a_person_is_moved(linked, person_of, coordinator):
    kept = person_of("Gopal Bahadur Thapa")
    assert pointing_to(linked) == [f"{model.__name__}.{column}" for model, column in LINKS]

    merge_persons(kept=kept, gone=linked, by=coordinator, reason="Alike")

    assert pointing_to(linked) == []
    assert not NameToken.objects.filter(number=linked.number).exists()
    # Which of a pair stands first, the numbers say.
    models_of_kept = {link.partition(".")[0] for link in pointing_to(kept)}
    assert models_of_kept == {model.__name__ for model, _column in LINKS}


def test_nothing_but_the_tombstone_needs_its_key(linked, person_of, coordinator):
    merge_persons(kept=person_of("G. Thapa"), gone=linked, by=coordinator, reason="Alike")

    DataKey.objects.filter(owner=linked.pk).delete()

    opened = 0
    for model in apps.get_models():
        for row in model._base_manager.all() if sealed_fields(model) else ():
            if row != linked:
                opened += bool([getattr(row, field.name) for field in sealed_fields(model)])
    assert opened > len(LINKS)


def test_forgetting_leaves_the_bare_row_that_cases_name(linked):
    number = linked.number

    forget(linked)

    assert pointing_to(linked) == ["Person.merged_into", "Case.person"]
    assert Case.objects.filter(person=linked).exists()
    assert not NameToken.objects.filter(number=number).exists()
    bare = Person.objects.get(pk=linked.pk)
    assert (bare.label, bare.birth, bare.birth_earliest) == ("", None, None)


def test_forgetting_one_leaves_others_alone(linked, person_of):
    other = person_of("Somebody Else")

    forget(linked)

    assert other.names.get().full == "Somebody Else"
    assert NameEntry.objects.filter(person=other).exists()
