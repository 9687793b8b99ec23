"""What one cell tells of a day: its readings, or why there is none."""

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Literal

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cases.imports.issues import Code
from cases.imports.reading.dating.ages import YOUNGEST, Age, age_beside, read_age
from cases.imports.reading.dating.finding import dates_in
from cases.imports.reading.dating.relative import Relative, read_relative
from people.dates.fuzzy import FuzzyDate
from people.dates.reading import read_date
from people.dates.typed import clean, fold
from people.registry.text import says_unknown

Kind = Literal["birth", "event", "coming"]

OLDEST = 100
# Of two calendars, the one by which he would be older than this, or a child, falls away.
_SOLDIER = 70
_FIRST_EVENT = 1990
_NOTHING = re.compile(r"(?:x{1,2}|\?{1,2}|-{1,2}|_{1,2}|\*{1,2})(?=[./-])", re.IGNORECASE)
_DOTTED = re.compile(r"\D{0,12}\d{1,2}\s?\.\s?\d{1,2}\s?\.\s?\d{2}(?!\d)")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
_SHORT_YEAR = re.compile(r"'?(\d\d)\??")
_CHANGES = re.compile(
    r"\b(?:not|never|before|after|until|till|or|не|до|после|или|antes|despues|avant|apres|قبل|بعد)\b"
    r"(?!.*\b(?:since|from|с|desde|depuis|منذ)\b)"
)
_MONTH_AND_YEAR = re.compile(r"(\d{1,2})\s?[./-]\s?(\d\d)")
_FIRST_SHORT_YEAR = 14


@dataclass(frozen=True)
class Told:
    """What a text tells. Of several readings one is meant; `code` and `note` say what is to ask.

    `is_open` means that the order of day and month, or the calendar, is open: other dates of the
    row may decide. `rejected` is a reading that cannot be. `yearless` is a day without a year.
    """

    raw: str
    readings: tuple[FuzzyDate, ...] = ()
    note: str = ""
    code: str = ""
    asked: str = ""
    is_open: bool = False
    age: Age | None = None
    rejected: FuzzyDate | None = None
    relative: Relative | None = None
    yearless: str = ""


def read_told(text: str, kind: Kind, as_of: date) -> Told:
    """Read a cell in which a day should stand."""
    return _read(text.strip(), kind, as_of, get_language())


@lru_cache(maxsize=20_000)
def _read(text: str, kind: Kind, as_of: date, _language: str | None) -> Told:
    if says_unknown(text):
        return Told(text)
    if kind == "birth" and (aged := _aged(text, as_of)):
        return aged
    written = _serial(_NOTHING.sub("00", text))
    reading = read_date(written, today=as_of, not_after=as_of if kind == "birth" else None)
    if reading.choices:
        readings = tuple(choice.date for choice in reading.choices)
        if len(readings) > 1 and _DOTTED.match(fold(written)):
            readings = readings[:1]
        told = Told(text, tuple(replace(each, raw=text) for each in readings), reading.note)
        return _checked(_with_serial(told, written), kind, as_of)
    match reading.fault:
        case "impossible":
            return _year_alone(text, reading.problem, as_of)
        case "late":
            return Told(text, note=reading.problem, code=Code.FUTURE_DATE, asked=reading.problem)
        case "no_year":
            return _without_year(text, reading.problem, as_of)
        case "calendar":
            return Told(text, note=reading.problem, code=Code.NOT_A_DATE, asked=reading.problem)
    return _otherwise(text, kind, as_of)


def _serial(text: str) -> str:
    """The day number of a spreadsheet without its hours."""
    return text.partition(".")[0] if _SERIAL.fullmatch(text) else text


def _with_serial(told: Told, written: str) -> Told:
    if not _SERIAL.fullmatch(fold(clean(written))):
        return told
    asked = _("%(number)s = %(day)s") % {"number": written, "day": told.readings[0].edtf}
    return replace(told, code=Code.EXCEL_SERIAL, asked=asked)


def _aged(text: str, as_of: date) -> Told | None:
    if age := read_age(text):
        return Told(text, age=age)
    if beside := age_beside(text):
        age, rest = beside
        told = _read(rest, "birth", as_of, get_language())
        if told.readings:
            return replace(told, raw=text, age=age)
    if short := _SHORT_YEAR.fullmatch(fold(clean(text))):
        year = int(short[1])
        year += 1900 if 2000 + year > as_of.year - 10 else 2000
        note = _("Two digits, read as a year.")
        return Told(text, (FuzzyDate(f"{year}?", text),), note)
    return None


def _checked(told: Told, kind: Kind, as_of: date) -> Told:
    """Let readings fall that are in the future, or in no calendar that can be meant."""
    come = tuple(each for each in told.readings if not _is_late(each, as_of))
    if kind == "coming":
        come = told.readings
    if not come:
        late = told.readings[0]
        asked = _("%(day)s is after %(as_of)s.") % {"day": late.edtf, "as_of": as_of}
        return Told(told.raw, note=asked, code=Code.FUTURE_DATE, asked=asked, rejected=late)
    plausible = _plausible(come, kind, as_of)
    if len(plausible) < len(told.readings) and len(plausible) == 1:
        told = _settled(told, plausible[0])
    told = replace(told, readings=plausible, is_open=len(plausible) > 1)
    if kind == "birth" and len(plausible) == 1:
        told = _placeholder(told)
    return told


def _settled(told: Told, kept: FuzzyDate) -> Told:
    others = ", ".join(each.edtf for each in told.readings if each != kept)
    asked = _("%(kept)s, for %(others)s cannot be.") % {"kept": kept.edtf, "others": others}
    return replace(told, note=asked, code=Code.AMBIGUOUS_DATE_RESOLVED, asked=asked)


def _is_late(day: FuzzyDate, as_of: date) -> bool:
    return day.earliest is not None and day.earliest > as_of


def _plausible(readings: tuple[FuzzyDate, ...], kind: Kind, as_of: date) -> tuple[FuzzyDate, ...]:
    if len({each.calendar for each in readings}) < 2:
        return readings
    first, last = _FIRST_EVENT, as_of.year
    if kind == "birth":
        first, last = as_of.year - _SOLDIER, as_of.year - YOUNGEST
    kept = tuple(
        each
        for each in readings
        if each.earliest
        and each.latest
        and first <= each.latest.year
        and each.earliest.year <= last
    )
    return kept or readings


def _placeholder(told: Told) -> Told:
    """The first day of a year, of whatever calendar, often stands for a day nobody knows."""
    [day] = told.readings
    if not day.is_exact or not _begins_a_year(day):
        return told
    asked = _("1 January is often written when only the year is known: kept in doubt.")
    kept = day.with_edtf(f"{day.edtf}?")
    return replace(told, readings=(kept,), note=asked, code=Code.PLACEHOLDER_DATE, asked=asked)


def _begins_a_year(day: FuzzyDate) -> bool:
    if day.calendar in ("greg", "buddhist"):
        return day.edtf.endswith("-01-01")
    numbers = [int(number) for number in re.findall(r"\d+", fold(day.raw))]
    return len(numbers) == 3 and sorted(numbers)[:2] == [1, 1]


def _year_alone(text: str, problem: str, as_of: date) -> Told:
    """Of a day that does not exist the year is kept, if it has four digits."""
    for year in _YEAR.findall(fold(text)):
        reading = read_date(year, today=as_of, not_after=as_of)
        if len(reading.choices) == 1 and int(year):
            day = replace(reading.choices[0].date, raw=text)
            note = f"{problem} {_('Only the year is kept.')}"
            return Told(text, (day,), note, Code.INVALID_DATE, problem)
    return Told(text, note=problem, code=Code.INVALID_DATE, asked=problem)


def _without_year(text: str, problem: str, as_of: date) -> Told:
    """“03/24” is a month of a year as likely as anything; “12/03” and “5 May” are days of some."""
    pair = _MONTH_AND_YEAR.fullmatch(fold(clean(text)))
    if pair and int(pair[1]) <= 12 and _FIRST_SHORT_YEAR <= int(pair[2]) <= as_of.year % 100:
        edtf = f"20{pair[2]}-{int(pair[1]):02}?"
        asked = _("Read as month and year: is it?")
        return Told(text, (FuzzyDate(edtf, text),), asked, Code.AMBIGUOUS_DATE, asked)
    return Told(text, note=problem, code=Code.NOT_A_DATE, asked=problem, yearless=text)


def _otherwise(text: str, kind: Kind, as_of: date) -> Told:
    """Not a date as a whole: one inside it, several, one told by another day, or words."""
    found = [
        each
        for each in dates_in(text, as_of)
        if each.readings and not (each.is_year and _CHANGES.search(fold(text)))
    ]
    whole = [each for each in found if not each.is_year] or found
    if len(whole) == 1 and not _CHANGES.search(fold(text[: whole[0].start])):
        told = _read(whole[0].raw, kind, as_of, get_language())
        rest = f"{text[: whole[0].start]} {text[whole[0].end :]}".strip(" ,;:.-()")
        left_out = _("Not read as part of the date: “%(text)s”.") % {"text": rest}
        note = " ".join(filter(None, [told.note, left_out if rest else ""]))
        return replace(told, raw=text, note=note)
    if len(whole) > 1:
        return both(text, [day for each in whole for day in each.readings], kind, as_of)
    if relative := read_relative(text):
        return Told(text, relative=relative)
    note = _("Text, not a date.")
    return Told(text, note=note, code=Code.NOT_A_DATE, asked=note)


def both(text: str, days: list[FuzzyDate], kind: Kind, as_of: date) -> Told:
    """Dates that stand side by side in one cell: which is meant is to be asked."""
    come = [day for day in days if not _is_late(day, as_of)] if kind != "coming" else days
    asked = _("More than one date stands here: %(days)s.") % {
        "days": ", ".join(day.edtf for day in come)
    }
    return Told(text, tuple(come), asked, Code.AMBIGUOUS_DATE, asked)
