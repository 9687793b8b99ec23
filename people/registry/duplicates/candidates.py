"""Who may be the same as somebody new: found by name and by number, then weighed."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from people.registry.duplicates.evidence import WARN, Score
from people.registry.duplicates.scoring import Traits
from people.registry.duplicates.traits import (
    LEADS_TO_ONE,
    MOST_NAMES,
    traits_kept,
    traits_told,
)
from people.registry.duplicates.weighing import how_many, weigh
from people.registry.entries import NewPerson
from people.registry.index.search import search_people
from people.registry.models import Contact, Identifier, Person
from people.vault.querysets import load_keys

MOST_BY_NAME, MOST_BY_NUMBER = 20, 20
PARTS = ("names", "nationalities", "identifiers", "contacts__relationship")


@dataclass(frozen=True)
class Likeness:
    """A person on file who may be the one who is told of, and what speaks for and against."""

    person: Person
    score: Score


def likely_same(
    *, told: NewPerson, organisation_id: UUID, within: QuerySet[Person]
) -> list[Likeness]:
    """Return who of `within` is likely the same as somebody new, the likeliest first.

    Nobody outside `within` is opened or counted; the number of queries grows with the number of
    names that are told alone.
    """
    traits = traits_told(told, organisation_id=organisation_id)
    return _likely([name.full for name in told.names], traits, organisation_id, within)


def likely_same_as(person: Person, *, within: QuerySet[Person]) -> list[Likeness]:
    """Return who of `within` is likely the same as one on file, who was opened for comparing."""
    names = [name.full for name in person.names.all()]
    return _likely(names, traits_kept(person), person.organisation_id, within)


def _likely(
    names: list[str], traits: Traits, organisation_id: UUID, within: QuerySet[Person]
) -> list[Likeness]:
    within = within.filter(merged_into=None)
    found = _by_name(names, within, organisation_id) | _by_number(traits, within)
    if not found:
        return []
    persons = open_persons(found)
    scores = weigh(traits, persons, among=how_many(within))
    likely = [
        Likeness(person, scored)
        for person, scored in zip(persons, scores, strict=True)
        if scored.bits >= WARN
    ]
    return sorted(likely, key=lambda each: (-each.score.bits, each.person.ref))


def open_persons(ids: Iterable[UUID]) -> list[Person]:
    """Return persons with all that they are compared by, keys loaded."""
    return load_keys(list(Person.objects.filter(pk__in=ids).prefetch_related(*PARTS)))


def _by_name(names: list[str], within: QuerySet[Person], organisation_id: UUID) -> set[UUID]:
    return {
        found.person.pk
        for text in dict.fromkeys(names[:MOST_NAMES])
        for found in search_people(
            within=within, text=text, most=MOST_BY_NAME, organisation_id=organisation_id
        )
    }


def _by_number(traits: Traits, within: QuerySet[Person]) -> set[UUID]:
    contacts = [value for _kind, value in traits.contacts]
    papers = [value for _kind, value in traits.papers]
    found: set[UUID] = set()
    if contacts:
        rows = Contact.objects.filter(LEADS_TO_ONE, value_index__in=contacts)
        found |= _latest_of(rows, within)
    if papers:
        found |= _latest_of(Identifier.objects.filter(number_index__in=papers), within)
    return found


def _latest_of(rows: QuerySet[Any], within: QuerySet[Person]) -> set[UUID]:
    """Of many who share the number of an office, those who came on file last."""
    persons = rows.filter(person__in=within).order_by("-person__number")
    return set(persons.values_list("person_id", flat=True).distinct()[:MOST_BY_NUMBER])
