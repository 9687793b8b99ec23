"""What is looked up for a text: the rarest of its tokens, until enough persons carry them."""

from dataclasses import dataclass
from math import log
from uuid import UUID

from people.registry.index import tables
from people.registry.index.hashing import everybody, numbers_of
from people.registry.matching.numbered import numbered_tokens
from people.registry.matching.tokens import Asked, asked_tokens
from people.registry.models import NameIndex

# What a search may cost grows from the one size of an organisation to the other.
_SMALL, _LARGE = 100_000, 1_000_000
_POSTINGS = 8_000, 20_000
_OPENED = 80, 240
# What a number says beside one word, it says beside another: a family that no name has.
_NUMBERED = -1


@dataclass(frozen=True, slots=True)
class Posting:
    """A token to look up: what each of its carriers gets for it, once in a family."""

    token: int
    family: int
    points: float


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked up, and how many of the best candidates are opened."""

    postings: list[Posting]
    most_opened: int


def question_of(text: str, *, index: NameIndex, organisation_id: UUID) -> Question | None:
    """Return what to look up for a text; None when nobody can be found by it."""
    asked = asked_tokens(text)
    asked += [Asked(token, _NUMBERED, 1.0) for token in numbered_tokens(text)]
    if not asked:
        return None
    tokens = [one.token for one in asked]
    numbers = numbers_of(tokens, index=index, organisation_id=organisation_id)
    all_of_them = everybody(index, organisation_id)
    counts = tables.counts_of([*numbers, all_of_them])
    persons = counts.pop(all_of_them, 0)
    known = [
        (counts[number], number, one)
        for number, one in zip(numbers, asked, strict=True)
        if number in counts
    ]
    if not known:
        return None
    postings = within_budget(known, persons)
    return Question(postings, most_opened(persons))


def most_opened(persons: int) -> int:
    return _for(persons, _OPENED)


def within_budget(known: list[tuple[int, int, Asked]], persons: int) -> list[Posting]:
    """Return the rarest of tokens, told by how many carry them; one at least, however common."""
    left = _for(persons, _POSTINGS)
    chosen: list[Posting] = []
    for carriers, number, one in sorted(known, key=lambda row: row[:2]):
        left -= carriers
        if left < 0 and chosen:
            break
        chosen.append(Posting(number, one.family, one.weight * log(1 + persons / carriers)))
    return chosen


def _for(persons: int, span: tuple[int, int]) -> int:
    least, most = span
    share = (min(max(persons, _SMALL), _LARGE) - _SMALL) / (_LARGE - _SMALL)
    return round(least + share * (most - least))
