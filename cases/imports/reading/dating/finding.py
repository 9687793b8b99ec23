"""Dates that stand inside free text: in digits, or as a month in words beside a number."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import takewhile

from django.utils.translation import get_language

from cases.imports.reading.dating.kept import MOST_KEPT, read_once
from people.dates.fuzzy import FuzzyDate
from people.dates.months import FILLERS, LONG_NAMES
from people.dates.slips import month_named
from people.dates.typed import even, fold

# Joins a month of several words into one part; a letter of no language that comes in.
_GLUE = "ǀ"
# Months that are more often something else where no number stands beside them.
_OTHER_WORDS = frozenset(["may", "march", "mar", "set", "mai", "mei", "اب", "می", "مه", "मे", "মে"])
_LONGEST = 4000
_MOST = 12
_BESIDE = 4
_ERA = r"(?:\s?(?:B\.?S\b\.?|A\.?[DH]\b\.?|वि\.?\s?सं\.?|هـ(?:\.?\s?ش)?))?"
_NUMBER = r"(?:\d{4}|\d{1,2})"
_NUMERIC = re.compile(
    rf"(?<![\w./:+#№-])~?(?:{_NUMBER}\s?([./।-])\s?\d{{1,2}}\s?\1\s?{_NUMBER}(?![\w./-]*\d)(?!\w){_ERA}"
    rf"|\d{{4}}[./-]\d{{1,2}}(?![\w./-]*\d)(?!\w){_ERA}|\d{{1,2}}[./-]\d{{4}}(?![\w./-]*\d)(?!\w){_ERA})"
    r"|\d{4}\s?[年년]\s?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일])?"
)
_YEAR = re.compile(r"(?<![\w./:+#№-])(?:\d{4})(?![\w/:-]|[.,।]\d)")
_DAY_AND_MONTH = re.compile(r"(?<![\w./:+#№-])(\d{1,2})[./](\d{1,2})(?![\w/:-]|[.,]\d)")
_PART = re.compile(r"\d+|[^\W\d_]+(?:[^\W\d_]|[^\x00-\x7f\s\d])*|[^\x00-\x7f\s\d]+")
_COUNTED = re.compile(
    r"\s?(?:usd|us\$|\$|€|₽|rub|руб|r\b|rs|kes|ksh|nrs|npr|inr|euro|dollar|pesos|km|people|men|persons"
    r"|человек|тыс)",
    re.IGNORECASE,
)
_CLOCK = re.compile(r":\d\d|\s?[ap]\.?m\b", re.I)
# Before what is the number of a letter or case; two numbers alone are one after more words.
_NUMBERED = re.compile(r"(?:\b(?:nos?|nr|num|ref|tel|ph|исх|вх)\.?|№|n[°º]|#)\s*[.:]?\s*$", re.I)
_OF_A_CASE = re.compile(r"\b(?:case|file|letter|id|fir|дело|дела)\.?\s*[.:]?\s*$", re.I)


@dataclass(frozen=True)
class Found:
    """A date in a text: where, as it is written, and every reading of it.

    `is_year` is a year that stands alone, `is_yearless` a day or month without one, `is_loose` two
    numbers such as 12.03: what they mean depends on the words beside them.
    """

    start: int
    end: int
    raw: str
    readings: tuple[FuzzyDate, ...] = ()
    fault: str = ""
    is_year: bool = False
    is_yearless: bool = False
    is_loose: bool = False


def dates_in(text: str, as_of: date) -> tuple[Found, ...]:
    """Return the dates in their order. Numbers of letters and cases, sums and clocks are none."""
    if not any(char.isdigit() for char in text) and not _has_month(text):
        return ()
    find = _dates_in if len(text) <= MOST_KEPT else _dates_in.__wrapped__
    return find(text[:_LONGEST], as_of, get_language())


def _has_month(text: str) -> bool:
    return any(month_named(part) for part in _PART.findall(even(text[:_LONGEST])))


@lru_cache(maxsize=20_000)
def _dates_in(text: str, as_of: date, _language: str | None) -> tuple[Found, ...]:
    found: list[Found] = []
    for find in (_numeric, _worded, _years, _loose):
        for each in find(text, as_of):
            if not any(each.start < other.end and other.start < each.end for other in found):
                found.append(each)
    return tuple(sorted(found, key=lambda each: each.start)[:_MOST])


def _numeric(text: str, as_of: date) -> Iterator[Found]:
    for found in _NUMERIC.finditer(text):
        before = text[max(0, found.start() - 12) : found.start()]
        if _NUMBERED.search(before) or (not found[1] and _OF_A_CASE.search(before)):
            continue
        if told := _read(text, *found.span(), as_of):
            yield told


def _years(text: str, as_of: date) -> Iterator[Found]:
    for found in _YEAR.finditer(text):
        before = text[max(0, found.start() - 12) : found.start()]
        if _COUNTED.match(text, found.end()) or _NUMBERED.search(before):
            continue
        told = _read(text, *found.span(), as_of)
        if told and not told.fault:
            yield Found(told.start, told.end, told.raw, told.readings, is_year=True)


def _loose(text: str, _as_of: date) -> Iterator[Found]:
    for found in _DAY_AND_MONTH.finditer(text):
        numbers = sorted(map(int, found.groups()))
        if 0 < numbers[0] <= 12 and numbers[1] <= 31:
            yield Found(*found.span(), found[0], fault="no_year", is_yearless=True, is_loose=True)


def _read(text: str, start: int, end: int, as_of: date) -> Found | None:
    raw = text[start:end].strip()
    reading = read_once(raw, as_of)
    if reading.choices:
        return Found(start, end, raw, tuple(choice.date for choice in reading.choices))
    if reading.fault == "impossible":
        return Found(start, end, raw, fault=reading.fault)
    return None


def _worded(text: str, as_of: date) -> Iterator[Found]:
    """Read around each month in words: the longest stretch of numbers and small words is tried."""
    glued = LONG_NAMES.sub(lambda name: re.sub(r"[\s\-]", _GLUE, name[0]), even(text))
    parts = list(_PART.finditer(glued))
    for place, part in enumerate(parts):
        if part[0].isdigit() or not month_named(part[0].replace(_GLUE, "_")):
            continue
        after = _reach(text, parts[place + 1 :], part.end(), backwards=False)
        before = _reach(text, parts[:place][::-1], part.start(), backwards=True)
        if any(len(each[0]) == 4 for each in after):
            before = _trimmed(takewhile(lambda each: not re.fullmatch(r"\d{4}", each[0]), before))
        if not before and not after and part[0] in _OTHER_WORDS:
            continue
        told = _longest(text, part, before, after, as_of)
        if told:
            yield told


def _reach(
    text: str, parts: list[re.Match[str]], edge: int, *, backwards: bool
) -> list[re.Match[str]]:
    """The parts beside a month that may belong to its date: numbers, "of", "de", "г."."""
    kept: list[re.Match[str]] = []
    for part in parts[:_BESIDE]:
        between = text[part.end() : edge] if backwards else text[edge : part.start()]
        if re.search(r"[^\s.,'’\-/]", between) or len(between) > 2:
            break
        if not (part[0].isdigit() and len(part[0]) in (1, 2, 4)) and fold(part[0]) not in FILLERS:
            break
        if not backwards and _CLOCK.match(text, part.end()):
            break
        kept.append(part)
        edge = part.start() if backwards else part.end()
    return _trimmed(kept)


def _trimmed(parts: Iterable[re.Match[str]]) -> list[re.Match[str]]:
    """Without small words at the far end."""
    kept = list(parts)
    while kept and not kept[-1][0].isdigit():
        kept.pop()
    return kept


def _longest(
    text: str,
    month: re.Match[str],
    before: list[re.Match[str]],
    after: list[re.Match[str]],
    as_of: date,
) -> Found | None:
    spans = [
        (
            before[back - 1].start() if back else month.start(),
            after[ahead - 1].end() if ahead else month.end(),
        )
        for back in range(len(before), -1, -1)
        for ahead in range(len(after), -1, -1)
    ]
    fault: Found | None = None
    for start, end in sorted(set(spans), key=lambda span: span[0] - span[1]):
        raw = text[start:end]
        reading = read_once(raw, as_of)
        if reading.choices:
            return Found(start, end, raw, tuple(choice.date for choice in reading.choices))
        if fault is None and reading.fault in ("impossible", "no_year"):
            yearless = reading.fault == "no_year"
            fault = Found(start, end, raw, fault=reading.fault, is_yearless=yearless)
    return fault
