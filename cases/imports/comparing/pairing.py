"""All rows of a file beside one another: which pairs there is something to be said of."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from cases.imports.comparing.blocking import likely_pairs, shared_by_many
from cases.imports.comparing.facts import Facts
from cases.imports.comparing.judging import (
    CERTAIN,
    NOT_DUPLICATE,
    POSSIBLE,
    PROBABLE,
    kind_of_pair,
    why,
)
from cases.imports.comparing.likeness import Likeness, compare_two

# Of a name that more share than this, alikeness says nothing; nor need one be told apart from all
# who are called so.
_MOST_BY_NAME, _MOST_APART = 3, 2
# Of men born in other years only names that are wholly alike are looked at.
_WHOLLY_ALIKE, _FAR_DAYS = 0.6, 2 * 366
# More than these are no family: that they are several men needs no words.
_MOST_OF_FAMILY = 3
SAME_MAN = (CERTAIN, PROBABLE)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two rows by their numbers, the earlier one first, and what they are."""

    one: int
    other: int
    kind: str
    likeness: Likeness

    @property
    def why(self) -> str:
        return why(self.likeness)


@dataclass(frozen=True)
class Pairs:
    """What was found, and how many pairs were looked at."""

    found: tuple[Pair, ...]
    looked_at: int


def find_pairs(facts: Sequence[Facts]) -> Pairs:
    """Look at each likely pair once. Of a row with several men it is never more than possible."""
    of_many = shared_by_many(facts)
    givers = Counter(contact for each in facts for contact in each.contacts)
    pairs = likely_pairs(facts)
    found = []
    for at, mate in pairs:
        one, other = facts[at], facts[mate]
        if _are_two_at_once(one, other):
            continue
        likeness = compare_two(one, other, of_many)
        kind = kind_of_pair(likeness)
        if kind in SAME_MAN and (one.holds_several or other.holds_several):
            kind = POSSIBLE
        if kind == NOT_DUPLICATE and any(
            givers[contact] > _MOST_OF_FAMILY for contact in likeness.contacts
        ):
            kind = ""
        if kind:
            found.append(Pair(one.number, other.number, kind, likeness))
    return Pairs(tuple(_without_common_names(found)), len(pairs))


def _without_common_names(found: Sequence[Pair]) -> list[Pair]:
    """Leave out what a name alone says where several others are called so, too."""
    by_name = [each for each in found if _is_by_name(each)]
    counts = Counter(number for each in by_name for number in (each.one, each.other))

    def is_common(pair: Pair) -> bool:
        most = _MOST_APART if pair.kind == NOT_DUPLICATE else _MOST_BY_NAME
        return _is_by_name(pair) and max(counts[pair.one], counts[pair.other]) > most

    return [each for each in found if not is_common(each)]


def _are_two_at_once(one: Facts, other: Facts) -> bool:
    """Tell by birth and parts of the name alone, which is quick, that nothing need be said."""
    if one.papers & other.papers or one.contacts & other.contacts:
        return False
    if one.birth is None or other.birth is None or one.birth.days & other.birth.days:
        return False
    gap = max(one.birth.first, other.birth.first) - min(one.birth.last, other.birth.last)
    shared = len(one.tokens & other.tokens)
    return gap.days > _FAR_DAYS and shared < _WHOLLY_ALIKE * min(
        len(one.tokens), len(other.tokens)
    )


def _is_by_name(pair: Pair) -> bool:
    is_weak = pair.kind in (POSSIBLE, NOT_DUPLICATE)
    return is_weak and not (pair.likeness.papers or pair.likeness.contacts)
