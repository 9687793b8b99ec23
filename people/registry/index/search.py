"""Finding persons by name: in any script and spelling, among those that one may see.

The database counts which persons share rare tokens with what was asked, among those within the
cut alone. The best are opened and compared name by name.
"""

from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import EmptyResultSet
from django.db.models import QuerySet

from people.registry.index.asking import asked_postings
from people.registry.index.generations import searched
from people.registry.index.scoring import best_numbers
from people.registry.matching.ranking import Compared, alike, compared, why
from people.registry.models import Person, PersonName
from people.registry.scripts import script_of
from people.vault.keyring import keyring
from people.vault.querysets import load_keys

# Whoever has less than this share of the best score is not opened.
_WORTH_OPENING = 0.2
_SHARE_OF_SCORE = 0.1


@dataclass(frozen=True)
class Found:
    """A person whose names are ready to open, and the name that matched best.

    For a person who matched by the label that name is not saved anywhere. `why` pairs what was
    asked with the part of the name it met.
    """

    person: Person
    name: PersonName
    likeness: float
    why: tuple[tuple[str, str], ...]


def search_people(
    *, within: QuerySet[Person], text: str, organisation_id: UUID, most: int = 10
) -> list[Found]:
    """Return the persons of `within` whose names are most like the text, the best first."""
    index = searched()
    postings = (
        asked_postings(text, index=index, organisation_id=organisation_id) if index else None
    )
    if not postings:
        return []
    try:
        scores = best_numbers(postings, within=within)
    except EmptyResultSet:
        return []
    return _ranked(text, scores, most) if scores else []


def _ranked(text: str, scores: dict[int, float], most: int) -> list[Found]:
    top = max(scores.values())
    worth = [number for number, score in scores.items() if score >= _WORTH_OPENING * top]
    asked = compared(text)
    with keyring():
        persons = Person.objects.filter(number__in=worth).prefetch_related("names")
        found = [
            (likeness + _SHARE_OF_SCORE * scores[person.number] / top, person, name, likeness)
            for person in load_keys(list(persons))
            for likeness, name in [_best_name(asked, person)]
        ]
        found.sort(key=lambda row: (-row[0], row[1].number))
        return [
            Found(person, name, likeness, tuple(why(asked, compared(name.full))))
            for _rank, person, name, likeness in found[:most]
        ]


def _best_name(asked: Compared, person: Person) -> tuple[float, PersonName]:
    names = list(person.names.all())
    if person.label:
        label = PersonName(person=person, full=person.label, script=script_of(person.label))
        names.append(label)
    likenesses = [(alike(asked, compared(name.full)), name) for name in names]
    return max(likenesses, key=lambda row: row[0])
