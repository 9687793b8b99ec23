"""Readings of a date: building one, qualifying it, joining several."""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from django.utils.translation import gettext as _

from people.dates import bikram, calendars, problems
from people.dates.codes import Calendar
from people.dates.fuzzy import MAX_EDTF, FuzzyDate
from people.dates.problems import Impossible, Unclear
from people.dates.words import in_words, month_name

FIRST_YEAR = 1900
LAST_YEAR = 2100
BIKRAM_FROM = 2040

_PLAIN = re.compile(r"\d{4}(-(0\d|1[0-2]))?[?~%]?", re.ASCII)


@dataclass(frozen=True)
class Choice:
    """One reading: the date, how it was read ("day first"), and a remark for the person."""

    date: FuzzyDate
    how: str = ""
    note: str = ""


@dataclass(frozen=True)
class Frame:
    """The days against which short years are completed."""

    today: date
    not_after: date | None = None

    def year(self, digits: str, calendar: Calendar | None) -> int:
        """The year meant by two or four digits."""
        if len(digits) == 4:
            return int(digits)
        if len(digits) != 2 or calendar not in (None, "greg", "bs"):
            raise Unclear(problems.short_year())
        year = 2000 + int(digits)
        latest = self.not_after.year if self.not_after else self.today.year + 10
        return year if calendar == "bs" or year <= latest else year - 100


def choice(
    calendar: Calendar | None,
    year: int,
    month: int | None = None,
    day: int | None = None,
    how: str = "",
    note: str = "",
) -> Choice:
    """A day, month or year. Without a calendar, a year that only one can mean proposes it."""
    kept = calendar or _proposed(year)
    if kept == "greg":
        if (month, day) == (1, 1) and not note:
            note = _("1 January is often written when only the year is known.")
        return Choice(FuzzyDate(_gregorian(year, month, day)), how, note)
    if kept == "buddhist":
        edtf = _gregorian(year - calendars.BUDDHIST_AHEAD, month, day)
    else:
        edtf = calendars.edtf(kept, year, month, day)
    name = str(calendars.NAMED[kept])
    how = f"{name}, {how}" if how else name
    if calendar is None:
        note = _("Read as %(calendar)s because of the year. If it is not, write AD after it.") % {
            "calendar": name
        }
    return Choice(FuzzyDate(edtf, calendar=kept), how, note)


def _proposed(year: int) -> Calendar:
    if BIKRAM_FROM <= year <= bikram.LAST_YEAR:
        return "bs"
    return "buddhist" if year in calendars.YEARS["buddhist"] else "greg"


def _gregorian(year: int, month: int | None, day: int | None) -> str:
    if year == 0:
        raise Impossible(_("There is no year 0."))
    if year < FIRST_YEAR:
        raise Impossible(
            _("%(year)d is too early. Dates can be read from %(first)d on.")
            % {"year": year, "first": FIRST_YEAR}
        )
    if year > LAST_YEAR:
        raise Impossible(_("%(year)d is too late for a year.") % {"year": year})
    if month is None:
        return f"{year}"
    if not 1 <= month <= 12:
        raise Impossible(_("There is no month %(month)d.") % {"month": month})
    edtf = f"{year}-{month:02}"
    if day is None:
        return edtf
    length = monthrange(year, month)[1]
    if not 1 <= day <= length:
        raise Impossible(
            _("There is no %(day)d %(name)s. %(month)s has %(length)d days.")
            % {
                "day": day,
                "name": month_name(month),
                "month": in_words(edtf, None, None),
                "length": length,
            }
        )
    return f"{edtf}-{day:02}"


def qualify(reading: Choice, mark: str) -> Choice:
    """Mark every part of the EDTF text as uncertain `?`, approximate `~` or both `%`."""
    edtf = reading.date.edtf
    for separator in ("/", ","):
        if separator in edtf:
            body = edtf.strip("[]")
            marked = separator.join(f"{part}{mark}" for part in body.split(separator))
            edtf = f"[{marked}]" if separator == "," else marked
            break
    else:
        edtf = f"{edtf}{mark}"
    try:
        return replace(reading, date=reading.date.with_edtf(edtf))
    except ValueError as error:
        raise problems.Unread from error


def one_of(dates: list[FuzzyDate]) -> FuzzyDate:
    """A set of all of them; where the text would be too long, the stretch that covers all."""
    members = sorted({fuzzy.edtf for fuzzy in dates})
    edtf = f"[{','.join(members)}]"
    if len(edtf) > MAX_EDTF or "/" in edtf or edtf.count("[") > 1:
        starts = [fuzzy.earliest for fuzzy in dates if fuzzy.earliest]
        ends = [fuzzy.latest for fuzzy in dates if fuzzy.latest]
        if len(starts) < len(dates) or len(ends) < len(dates):
            raise problems.Unread
        edtf = f"{min(starts)}/{max(ends)}"
    return FuzzyDate(edtf, dates[0].raw, _shared_calendar(dates))


def stretch(start: FuzzyDate, end: FuzzyDate) -> FuzzyDate:
    """From the beginning of one date to the end of another."""
    first, last = start.edtf, end.edtf
    if _is_compound(first) or _is_compound(last):
        first, last = f"{start.earliest}", f"{end.latest}"
    if start.earliest is None or end.latest is None or start.earliest > end.latest:
        raise Impossible(_("The end is before the beginning."))
    return FuzzyDate(f"{first}/{last}", calendar=_shared_calendar([start, end]))


def before(whole: FuzzyDate) -> FuzzyDate:
    """Up to the last day, month or year before a date."""
    if whole.earliest is None:
        raise problems.Unread
    return whole.with_edtf(f"../{_rounded(whole, whole.earliest - timedelta(days=1))}")


def after(whole: FuzzyDate) -> FuzzyDate:
    """From the first day, month or year after a date."""
    if whole.latest is None:
        raise problems.Unread
    return whole.with_edtf(f"{_rounded(whole, whole.latest + timedelta(days=1))}/..")


def _rounded(whole: FuzzyDate, day: date) -> str:
    """The day as finely as the date is told: a year has four characters, a month seven."""
    told = len(whole.edtf.rstrip("?~%"))
    return f"{day}"[: told if told in (4, 7) and _PLAIN.fullmatch(whole.edtf) else 10]


def _is_compound(edtf: str) -> bool:
    return any(char in edtf for char in "/[{")


def _shared_calendar(dates: list[FuzzyDate]) -> Calendar:
    told = {fuzzy.calendar for fuzzy in dates}
    return told.pop() if len(told) == 1 else "greg"
