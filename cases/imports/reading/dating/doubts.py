"""Which readings of a day cannot be meant: days to come, days of programs, far-off calendars."""

import re
from dataclasses import replace
from datetime import date

from django.utils.translation import gettext as _

from cases.imports.issues import Code
from cases.imports.reading.dating.ages import YOUNGEST
from cases.imports.reading.dating.told import Kind, Told
from people.dates.fuzzy import FuzzyDate
from people.dates.typed import fold

# Of two calendars, the one by which he would be older than this, or a child, falls away.
_SOLDIER = 70
_FIRST_EVENT = 1990
# The days from which spreadsheets count.
_ZEROS = ("1899-12-30", "1899-12-31", "1900-01-01", "1904-01-01")


def doubted(told: Told, kind: Kind, as_of: date) -> Told:
    """Let readings fall that cannot be meant, and mark the one that stands for none."""
    come = tuple(each for each in told.readings if not is_late(each, as_of))
    if kind == "coming":
        come = told.readings
    if zero := _zero(told, kind):
        return zero
    if not come:
        late = told.readings[0]
        asked = _("%(day)s is after %(as_of)s.") % {"day": late.edtf, "as_of": as_of}
        return Told(told.raw, note=asked, code=Code.FUTURE_DATE, asked=asked, rejected=late)
    if kind == "birth" and all(_is_a_child(each, as_of) for each in come):
        asked = _("Less than %(years)d years ago: no birth of his.") % {"years": YOUNGEST}
        told = Told(told.raw, note=asked, code=Code.IMPOSSIBLE_ORDER, asked=asked)
        return replace(told, rejected=come[0])
    plausible = _plausible(come, kind, as_of)
    if len(plausible) < len(told.readings) and len(plausible) == 1:
        told = _settled(told, plausible[0])
    told = replace(told, readings=plausible, is_open=len(plausible) > 1)
    if kind == "birth" and len(plausible) == 1:
        told = _placeholder(told)
    return told


def _zero(told: Told, kind: Kind) -> Told | None:
    """The day from which a program counts, which it writes where it knows none."""
    zeros = _ZEROS if kind == "birth" else (*_ZEROS, "1970-01-01")
    if len(told.readings) != 1 or told.readings[0].edtf not in zeros:
        return None
    asked = _("A program writes this where it knows no day.")
    return Told(told.raw, note=asked, code=Code.PLACEHOLDER_DATE, asked=asked)


def _settled(told: Told, kept: FuzzyDate) -> Told:
    others = ", ".join(each.edtf for each in told.readings if each != kept)
    asked = _("%(kept)s, for %(others)s cannot be.") % {"kept": kept.edtf, "others": others}
    return replace(told, note=asked, code=Code.AMBIGUOUS_DATE_RESOLVED, asked=asked)


def _is_a_child(day: FuzzyDate, as_of: date) -> bool:
    return day.earliest is not None and day.earliest.year > as_of.year - YOUNGEST


def is_late(day: FuzzyDate, as_of: date) -> bool:
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


def both(text: str, days: list[FuzzyDate], kind: Kind, as_of: date) -> Told:
    """Dates that stand side by side in one cell: which is meant is to be asked."""
    each_once = {day.edtf: day for day in days}.values()
    come = [day for day in each_once if kind == "coming" or not is_late(day, as_of)]
    if not come:
        return doubted(Told(text, tuple(days[:1])), kind, as_of)
    asked = _("More than one date stands here: %(days)s.") % {
        "days": ", ".join(day.edtf for day in come)
    }
    return Told(text, tuple(come), asked, Code.AMBIGUOUS_DATE, asked)
