"""What is looked up for a text: the rarest of its tokens, until enough persons carry them."""

from dataclasses import dataclass
from math import log
from uuid import UUID

from people.registry.index import tables
from people.registry.index.hashing import everybody, numbers_of
from people.registry.matching.tokens import Asked, asked_tokens
from people.registry.models import NameIndex

_SMALL, _LARGE = 100_000, 1_000_000
_BUDGET_OF_SMALL, _BUDGET_OF_LARGE = 8_000, 20_000


@dataclass(frozen=True, slots=True)
class Posting:
    """A token to look up: what each of its carriers gets for it, once in a family."""

    token: int
    family: int
    points: float


def budget_for(persons: int) -> int:
    """Return how many carriers of tokens one search may go through."""
    share = (min(max(persons, _SMALL), _LARGE) - _SMALL) / (_LARGE - _SMALL)
    return round(_BUDGET_OF_SMALL + share * (_BUDGET_OF_LARGE - _BUDGET_OF_SMALL))


def asked_postings(text: str, *, index: NameIndex, organisation_id: UUID) -> list[Posting]:
    asked = asked_tokens(text)
    if not asked:
        return []
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
    return _within_budget(sorted(known, key=lambda row: row[:2]), persons)


def _within_budget(known: list[tuple[int, int, Asked]], persons: int) -> list[Posting]:
    left = budget_for(persons)
    chosen: list[Posting] = []
    for carriers, number, one in known:
        left -= carriers
        if left < 0 and chosen:
            break
        chosen.append(Posting(number, one.family, one.weight * log(1 + persons / carriers)))
    return chosen
