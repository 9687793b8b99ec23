"""What two rows have in common, and what sets them apart."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from cases.imports.comparing.facts import Birth, Facts
from people.registry.duplicates.scoring import name_likeness
from people.registry.matching.ranking import Compared, least_met

# How alike names are that are the same in another spelling or script, and that may be.
_SAME_FROM, _ALIKE_FROM = 0.9, 0.82
# A word of the shorter name that is met less well than this is another name.
_OTHER_WORD = 0.82
# Father and son may have one name.
_GENERATION = 13
_SLIP_DAYS, _SLIP_YEARS, _NEAR_YEARS = 3, (1, 10), 1


class Names(StrEnum):
    SAME = "same"
    ALIKE = "alike"
    # A word and the initial of another; the only word of both; one word of several.
    INITIALS = "initials"
    SINGLE = "single"
    ONE_WORD = "one word"
    OTHER = "other"
    UNKNOWN = "unknown"


class Births(StrEnum):
    SAME_DAY = "same day"
    AGREE = "agree"
    SLIP = "slip"
    NEAR = "near"
    OTHER = "other"
    FAR = "far"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two rows have in common, and what sets them apart."""

    names: Names
    words: int
    births: Births
    papers: frozenset[str]
    contacts: frozenset[str]
    other_paper: bool
    other_contact: bool
    other_country: bool
    other_father: bool = False
    told_apart: bool = False


def compare_two(one: Facts, other: Facts, of_many: frozenset[str] = frozenset()) -> Likeness:
    """Compare two rows; contacts `of_many` say nothing of who somebody is."""
    names, words = _names(one.names, other.names)
    contacts = one.contacts & other.contacts - of_many
    papers = one.papers & other.papers
    return Likeness(
        names=names,
        words=words,
        births=_births(one.birth, other.birth),
        papers=papers,
        contacts=contacts,
        other_paper=bool(one.papers and other.papers and not papers),
        other_contact=bool(one.contacts and other.contacts and not contacts),
        other_country=bool(
            one.countries and other.countries and not one.countries & other.countries
        ),
        other_father=_are_others(one.father, other.father),
        told_apart=one.is_told_apart or other.is_told_apart,
    )


def _are_others(one: Compared | None, other: Compared | None) -> bool:
    """Whether two names, each told in one way, are of two men."""
    if one is None or other is None:
        return False
    return name_likeness(one, other) < _ALIKE_FROM or least_met(one, other) < _OTHER_WORD


def _names(ones: tuple[Compared, ...], others: tuple[Compared, ...]) -> tuple[Names, int]:
    """How alike the two names are that are most alike, and how many whole words they have."""
    if not ones or not others:
        return Names.UNKNOWN, 0
    best, a, b = max(
        ((name_likeness(one, other), one, other) for one in ones for other in others),
        key=lambda found: found[0],
    )
    words = min(_whole_words(a), _whole_words(b))
    if best < _ALIKE_FROM or least_met(a, b) < _OTHER_WORD:
        return Names.OTHER, words
    if words < 2:
        return _of_little(a, b), words
    return (Names.SAME if best >= _SAME_FROM else Names.ALIKE), words


def _of_little(one: Compared, other: Compared) -> Names:
    if len(one.words) == len(other.words) == 1:
        return Names.SINGLE
    return Names.INITIALS if min(len(one.words), len(other.words)) > 1 else Names.ONE_WORD


def _whole_words(name: Compared) -> int:
    return sum(weight == 1 for weight in name.weights)


def _births(one: Birth | None, other: Birth | None) -> Births:
    if one is None or other is None:
        return Births.UNKNOWN
    if one.days & other.days:
        return Births.SAME_DAY
    gap = max(one.first.year, other.first.year) - min(one.last.year, other.last.year)
    if gap >= _GENERATION:
        return Births.FAR
    if one.by_age or other.by_age:
        return Births.OTHER if gap > _NEAR_YEARS + 1 else Births.UNKNOWN
    if one.days and other.days:
        is_slip = any(_is_slip(a, b) for a in one.days for b in other.days)
        return Births.SLIP if is_slip else Births.OTHER
    if max(one.first, other.first) <= min(one.last, other.last):
        return Births.AGREE
    return Births.NEAR if gap <= _NEAR_YEARS else Births.OTHER


def _is_slip(one: date, other: date) -> bool:
    """A day that was miscounted, day and month that changed places, or a year mistyped."""
    if abs(one - other) <= timedelta(days=_SLIP_DAYS):
        return True
    if one.year == other.year:
        return (one.day, one.month) == (other.month, other.day)
    is_same_day = (one.day, one.month) == (other.day, other.month)
    return is_same_day and abs(one.year - other.year) in _SLIP_YEARS
