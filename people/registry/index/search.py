"""Finding persons by name: in any script and spelling, among those that one may see.

The database counts which persons share rare tokens with what was asked, among those within the
cut alone. The best are opened and compared name by name.
"""

from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import EmptyResultSet
from django.db.models import QuerySet

from people.registry.index.asking import Question, question_of
from people.registry.index.generations import searched
from people.registry.index.opening import Written, open_names
from people.registry.index.scoring import best_numbers
from people.registry.matching.numbered import numbers_in
from people.registry.matching.ranking import Compared, alike, compared, why
from people.registry.models import Person, PersonName
from people.registry.scripts import script_of
from people.vault.keyring import keyring
from people.vault.querysets import load_keys

# The best are opened in any case; of the others, who has at least this share of the best score.
_ALWAYS_OPENED = 20
_WORTH_OPENING = 0.25
_SHARE_OF_SCORE = 0.1
# Of a name with another number than was asked for so much of the likeness is left.
_OTHER_NUMBER = 0.4


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
    index, read = searched(), None
    scores: dict[int, float] = {}
    # What was read of a generation that is retired meanwhile is swept away as it is read.
    while index is not None and index != read:
        question = question_of(text, index=index, organisation_id=organisation_id)
        scores = _scores(question, within) if question else {}
        index, read = searched(), index
    return _ranked(text, scores, most) if scores else []


def _scores(question: Question, within: QuerySet[Person]) -> dict[int, float]:
    try:
        return best_numbers(question, within=within)
    except EmptyResultSet:
        return {}


def worth_opening(scores: dict[int, float]) -> list[int]:
    """Return whom to open, of candidates in the order of their scores."""
    least = _WORTH_OPENING * max(scores.values(), default=0.0)
    return [
        number
        for place, (number, score) in enumerate(scores.items())
        if place < _ALWAYS_OPENED or score >= least
    ]


def rank(likeness: float, share: float) -> float:
    """Return by what who was opened is ordered; the share is that of the best score."""
    return likeness + _SHARE_OF_SCORE * share


def _ranked(text: str, scores: dict[int, float], most: int) -> list[Found]:
    top = max(scores.values())
    asked, numbers = compared(text), numbers_in(text)
    with keyring():
        best: dict[int, tuple[float, Written]] = {}
        for name in open_names(worth_opening(scores)):
            likeness = alike(asked, compared(name.full))
            if _has_others(name, numbers):
                likeness *= _OTHER_NUMBER
            if name.number not in best or best[name.number][0] < likeness:
                best[name.number] = likeness, name
        ranks = {
            number: rank(likeness, scores[number] / top)
            for number, (likeness, _name) in best.items()
        }
        chosen = sorted(ranks, key=lambda number: (-ranks[number], number))[:most]
        persons = _persons(chosen)
        return [
            Found(person, row, likeness, _why(asked, numbers, name))
            for number in chosen
            for likeness, name in [best[number]]
            if (person := persons.get(number)) and (row := _row_of(name, person))
        ]


def _persons(numbers: list[int]) -> dict[int, Person]:
    """Return those who are still there: since they were counted one may be removed or merged."""
    persons = Person.objects.filter(number__in=numbers, merged_into=None)
    found = load_keys(list(persons.prefetch_related("names")))
    return {person.number: person for person in found}


def _row_of(name: Written, person: Person) -> PersonName | None:
    if name.name_id is None:
        return PersonName(person=person, full=name.full, script=script_of(name.full))
    return next((row for row in person.names.all() if row.pk == name.name_id), None)


def _has_others(name: Written, numbers: frozenset[str]) -> bool:
    """Whether a name has numbers, and none of those that were asked for."""
    there = numbers_in(name.full) if numbers else frozenset()
    return bool(there) and there.isdisjoint(numbers)


def _why(asked: Compared, numbers: frozenset[str], name: Written) -> tuple[tuple[str, str], ...]:
    return () if _has_others(name, numbers) else tuple(why(asked, compared(name.full)))
