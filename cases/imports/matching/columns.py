"""What the columns of an outside list hold, and what one of its rows tells."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from cases.imports.matching.vocabularies import ListColumn
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.dates.reading import read_date
from people.registry.countries import read_country
from people.registry.numbers import normalise_number
from people.registry.text import fold, fold_digits, tidy

MOST_NAMES, LONGEST_NAME = 4, 300
_ONE_NAME = (ListColumn.FAMILY, ListColumn.GIVEN, ListColumn.FATHER)
_YEAR = re.compile(r"(?<!\d)(19[2-9]\d|20[01]\d)(?!\d)")
_FOUR_DIGITS = re.compile(r"(?<!\d)\d{4}(?!\d)")
_AGE = re.compile(r"\d{2}")
_OLDEST, _YOUNGEST = 90, 14

T = TypeVar("T")
# Cells of one row by what their columns hold; of names there may be several.
Told = dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Listed:
    """Who stands in a row, as far as it can be compared."""

    names: tuple[str, ...]
    born: tuple[int, int] | None = None
    countries: frozenset[str] = frozenset()
    number: str = ""


def told_in(row: Sequence[str], columns: Sequence[str]) -> Told:
    """Return the cells that say something, by what their columns hold."""
    told: Told = {}
    for column, cell in zip(columns, row, strict=False):
        if column != ListColumn.IGNORED and (text := cell.strip()):
            told.setdefault(column, []).append(text)
    return told


def listed(told: Told) -> Listed:
    """Read a row. What cannot be read for certain says nothing for or against anybody."""
    whole = [cell[:LONGEST_NAME] for cell in told.get(ListColumn.NAME, [])]
    in_parts = " ".join(cell for part in _ONE_NAME for cell in told.get(part, []))
    names = [tidy(name) for name in [*whole, in_parts[:LONGEST_NAME]] if name]
    return Listed(
        names=tuple(dict.fromkeys(names))[:MOST_NAMES],
        born=_first(years_of_birth, told, ListColumn.BIRTH),
        countries=frozenset(_first(_countries, told, ListColumn.NATIONALITY) or ()),
        number=_first(normalise_number, told, ListColumn.NUMBER) or "",
    )


def mark_text(told: Told, says: str) -> str:
    """Return what equal rows of lists that say the same have in common."""
    parts = (f"{column}={fold(' '.join(told[column]))}" for column in sorted(told))
    return "|".join([says, *parts])


def words_of(told: Told) -> str:
    """Return a row as one text, for the note of a claim."""
    return "; ".join(cell for cells in told.values() for cell in cells)


def day_of(told: Told) -> FuzzyDate | None:
    """Return the day that a row tells; two readings are a set, and none is nothing."""
    for text in told.get(ListColumn.DAY, []):
        reading = read_date(text, today=clock.today(), not_after=clock.today())
        if reading.choices:
            return reading.not_sure or reading.choices[0].date
    return None


def years_of_birth(text: str) -> tuple[int, int] | None:
    return _years(text, clock.today().year)


@lru_cache(maxsize=4096)
def _years(text: str, this_year: int) -> tuple[int, int] | None:
    """The first and the last year that the text may mean; an age is two years."""
    digits = fold_digits(text).strip()
    if _AGE.fullmatch(digits) and _YOUNGEST <= int(digits) <= _OLDEST:
        return this_year - int(digits) - 1, this_year - int(digits)
    years = _FOUR_DIGITS.findall(digits)
    # Of years that also other calendars have, the reader of dates knows more.
    if len(years) == 1 and _YEAR.fullmatch(years[0]) and int(years[0]) <= this_year - _YOUNGEST:
        return int(years[0]), int(years[0])
    ends = [
        (each.date.earliest.year, each.date.latest.year)
        for each in read_date(text, today=clock.today(), not_after=clock.today()).choices
        if each.date.earliest and each.date.latest
    ]
    return (min(first for first, _ in ends), max(last for _, last in ends)) if ends else None


@lru_cache(maxsize=1024)
def _countries(text: str) -> tuple[str, ...]:
    reading = read_country(text)
    return (reading.code,) if reading.code else reading.candidates


def _first(read: Callable[[str], T], told: Told, column: str) -> T | None:
    return next((found for cell in told.get(column, []) if (found := read(cell))), None)
