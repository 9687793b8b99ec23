"""Dates written in digits alone. Where the order is open, every order that can be is given."""

import re
from datetime import date, timedelta

from django.utils.translation import gettext as _

from people.dates import problems
from people.dates.choices import Choice, Frame, choice
from people.dates.codes import Calendar
from people.dates.fuzzy import FuzzyDate
from people.dates.problems import Impossible, NoYear, Unclear

_TRIPLE = re.compile(r"(\d{1,4})(\s*[./,-]\s*|\s+)(\d{1,4})(\s*[./,-]\s*|\s+)(\d{1,4})", re.ASCII)
_PAIR = re.compile(r"(\d{1,4})\s*[./-]\s*(\d{1,4})", re.ASCII)
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)", re.ASCII)

# Spreadsheets count days from here. Five digits within this range are a day of 1954 to 2050.
_SPREADSHEET_EPOCH = date(1899, 12, 30)
_SERIALS = range(20_000, 55_000)


def read_numeric(text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    if found := _TRIPLE.fullmatch(text):
        dotted = "." in found[2] and "." in found[4]
        return _triple(found[1], found[3], found[5], dotted, frame, marked)
    if found := _PAIR.fullmatch(text):
        return _pair(found[1], found[2], marked)
    if found := _COMPACT.fullmatch(text):
        year, month, day = map(int, found.groups())
        return [choice(marked, year, month, day)]
    if re.fullmatch(r"\d{4}", text, re.ASCII):
        return [choice(marked, int(text))]
    if re.fullmatch(r"\d{5}", text, re.ASCII) and int(text) in _SERIALS:
        counted = _SPREADSHEET_EPOCH + timedelta(days=int(text))
        note = _("%(number)s was read as the day number of a spreadsheet.") % {"number": text}
        return [Choice(FuzzyDate(counted.isoformat()), note=note)]
    return None


def _pair(one: str, other: str, marked: Calendar | None) -> list[Choice] | None:
    if len(one) == len(other) == 4:
        return None
    year, month = (one, other) if len(one) == 4 else (other, one)
    if len(year) != 4 or len(month) > 2:
        raise NoYear(problems.short_year())
    return [_with_unknowns(marked, int(year), int(month), 0)]


def _triple(
    one: str, two: str, three: str, dotted: bool, frame: Frame, marked: Calendar | None
) -> list[Choice] | None:
    if len(two) > 2 or (len(one) > 2 and len(three) > 2):
        return None
    if len(one) == 4:
        return [_with_unknowns(marked, int(one), int(two), int(three))]
    if len(one) > 2 or (int(one) > 31 and len(three) != 4):
        raise Unclear(problems.short_year())
    year = frame.year(three, marked)
    if int(one) == 0:
        return [_with_unknowns(marked, year, int(two), 0)]
    readings = _both_orders(int(one), int(two), year, marked)
    if len(readings) > 1 and dotted and len(three) == 4:
        return [_day_first_by_custom(readings[0])]
    return readings


def _both_orders(one: int, two: int, year: int, marked: Calendar | None) -> list[Choice]:
    readings: list[Choice] = []
    refusals: list[Impossible] = []
    for day, month, how in ((one, two, _("day first")), (two, one, _("month first"))):
        try:
            reading = choice(marked, year, month, day, how)
        except Impossible as refusal:
            refusals.append(refusal)
        else:
            if all(reading.date.edtf != other.date.edtf for other in readings):
                readings.append(reading)
    if not readings:
        raise refusals[1 if two > 12 >= one else 0]
    return readings


def _day_first_by_custom(reading: Choice) -> Choice:
    note = _("Read with the day first, as dates with dots are written.")
    return Choice(reading.date, reading.how, reading.note or note)


def _with_unknowns(marked: Calendar | None, year: int, month: int, day: int) -> Choice:
    """Zero stands for a day, or a day and month, that nobody knows."""
    return choice(marked, year, month or (0 if day else None), day or None)
