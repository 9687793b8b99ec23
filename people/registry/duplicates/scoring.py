"""How likely two persons are one: weights of evidence after Fellegi and Sunter, in bits.

Pure: no database, no sealed value. Numbers and handles are compared as they come, hashed or not.
"""

import math
from bisect import bisect
from collections.abc import Collection, Hashable, Iterator
from dataclasses import dataclass, replace

from people.registry.duplicates.evidence import DECIDE, Clue, Evidence, Score
from people.registry.matching.ranking import Compared, alike, least_met

# Log2 of how much more often a likeness is found between two spellings of one name than between
# the names of two persons: ten bins, fitted on public names in many scripts. Two persons are of
# one script, and three in a hundred of one surname: so it is among those of one country.
_BINS = (0.545, 0.812, 0.855, 0.88, 0.906, 0.93, 0.948, 0.968, 0.988)
_BITS = (-6.6, 1.2, 7.6, 8.9, 11.1, 11.9, 12.9, 12.9, 14.1, 14.1)
_LEAST, _MOST = -7.0, 12.0
# Among more persons than this, the more the less a like name says of one of them.
_FEW = 1500
# One word alone, "Suraj", is borne by many.
_MOST_OF_ONE_WORD = 4.0
# How well the shorter name is found in the longer one counts more than what is left over, and
# its worst word as much as all of them.
_SHARE_OF_SHORTER, _SHARE_OF_WORST = 0.7, 0.5
_SAME_FROM = 0.931

_COUNTRY = 4.1
_YEAR_SAME, _YEAR_NEAR, _YEAR_OTHER = 4.5, 0.2, -4.0
_NEAR_YEARS = 2
_NUMBER_SAME, _NUMBER_OTHER = 18.0, -2.0
# A word of the shorter name that is met again less well than this is another name.
_OTHER_WORD = 0.82
# Just short of what must be decided.
_RELATIVES = DECIDE - 0.1


# Of which kind, and which one.
Number = tuple[str, Hashable]


@dataclass(frozen=True)
class Traits:
    """What two persons are compared by; empty is not known. `born`: first and last year."""

    names: tuple[Compared, ...] = ()
    countries: frozenset[str] = frozenset()
    born: tuple[int, int] | None = None
    contacts: frozenset[Number] = frozenset()
    papers: frozenset[Number] = frozenset()


def score(one: Traits, other: Traits, *, among: int = 0) -> Score:
    """Weigh two persons; `among` is how many the one was looked for among."""
    found = list(_evidence(one, other, among))
    total = sum(each.bits for each in found)
    if total > _RELATIVES and _are_relatives(one, other):
        found.append(Evidence(Clue.RELATIVES, _RELATIVES - total))
    return Score(tuple(found))


def less_for_common_names(scores: Collection[Score]) -> list[Score]:
    """Take from each as many bits as others of them have a name that is as much alike."""
    weights = [_of_name(each) for each in scores]
    return [
        _less(each, sum(other >= own for other in weights)) if own > 0 else each
        for each, own in zip(scores, weights, strict=True)
    ]


def name_likeness(one: Compared, other: Compared) -> float:
    """From 0 to 1, whichever of the two comes first."""
    there, back = alike(one, other), alike(other, one)
    better, worse = max(there, back), min(there, back)
    mean = _SHARE_OF_SHORTER * better + (1 - _SHARE_OF_SHORTER) * worse
    return (1 - _SHARE_OF_WORST) * mean + _SHARE_OF_WORST * least_met(one, other)


def _evidence(one: Traits, other: Traits, among: int) -> Iterator[Evidence]:
    if one.names and other.names:
        yield _name(one, other, among)
    if one.countries and other.countries:
        if one.countries & other.countries:
            yield Evidence(Clue.COUNTRY_SAME, _COUNTRY)
        else:
            yield Evidence(Clue.COUNTRY_OTHER, -_COUNTRY)
    if one.born and other.born:
        yield _birth(one.born, other.born)
    yield from _numbers(one.contacts, other.contacts, Clue.CONTACT_SAME, Clue.CONTACT_OTHER)
    yield from _numbers(one.papers, other.papers, Clue.PAPER_SAME, Clue.PAPER_OTHER)


def _name(one: Traits, other: Traits, among: int) -> Evidence:
    pairs = [(a, b) for a in one.names for b in other.names]
    alike_by = [(a, b, name_likeness(a, b)) for a, b in pairs]
    bits, likeness = max((_name_bits(a, b, likeness), likeness) for a, b, likeness in alike_by)
    bits -= max(0.0, math.log2(max(among, 1) / _FEW))
    bits = round(min(_MOST, max(_LEAST, bits)), 1)
    if bits <= 0:
        return Evidence(Clue.NAME_OTHER, bits)
    is_same = likeness >= _SAME_FROM and bits > _MOST_OF_ONE_WORD
    return Evidence(Clue.NAME_SAME if is_same else Clue.NAME_ALIKE, bits)


def _name_bits(one: Compared, other: Compared, likeness: float) -> float:
    bits = _BITS[bisect(_BINS, likeness)]
    if min(_words(one), _words(other)) < 2:
        return min(bits, _MOST_OF_ONE_WORD)
    return bits


def _birth(one: tuple[int, int], other: tuple[int, int]) -> Evidence:
    """The wider the years that are told, the less it says that they overlap."""
    gap = _gap(one, other)
    if gap <= 0:
        widest = max(last - first for first, last in (one, other)) + 1
        bits = max(_YEAR_NEAR, _YEAR_SAME - math.log2(widest))
        return Evidence(Clue.BIRTH_SAME, round(bits, 1))
    if gap <= _NEAR_YEARS:
        return Evidence(Clue.BIRTH_NEAR, _YEAR_NEAR)
    return Evidence(Clue.BIRTH_OTHER, _YEAR_OTHER)


def _gap(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(one[0], other[0]) - min(one[1], other[1])


def _numbers(
    one: frozenset[Number], other: frozenset[Number], same: Clue, differs: Clue
) -> Iterator[Evidence]:
    """Numbers of one kind differ; a phone and a handle are not compared, unless they are equal."""
    if {value for _kind, value in one} & {value for _kind, value in other}:
        yield Evidence(same, _NUMBER_SAME)
    elif {kind for kind, _value in one} & {kind for kind, _value in other}:
        yield Evidence(differs, _NUMBER_OTHER)


def _are_relatives(one: Traits, other: Traits) -> bool:
    """Tell whether given name and birth differ: then no shared surname or phone makes them one.

    Nor does a phone alone where the birth is not known: it may be the phone of the family.
    """
    if not (one.names and other.names):
        return False
    if one.born and other.born:
        may_be = _gap(one.born, other.born) > 0
    else:
        may_be = not one.papers & other.papers
    return may_be and all(_is_other_name(a, b) for a in one.names for b in other.names)


def _is_other_name(one: Compared, other: Compared) -> bool:
    return least_met(one, other) < _OTHER_WORD


def _words(name: Compared) -> int:
    """Whole words: neither initials nor particles."""
    return sum(weight == 1 for weight in name.weights)


def _of_name(scored: Score) -> float:
    return sum(each.bits for each in scored.evidence if each.clue.startswith("name_"))


def _less(scored: Score, count: int) -> Score:
    bits = round(-math.log2(max(1, count)), 1)
    if not bits:
        return scored
    return replace(scored, evidence=(*scored.evidence, Evidence(Clue.NAME_COMMON, bits)))
