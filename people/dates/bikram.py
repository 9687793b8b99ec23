"""Bikram Sambat, the calendar of Nepal, between the years for which the table is known."""

from datetime import date, timedelta

import nepali_datetime
from django.utils.translation import gettext as _

from people.dates.months import BIKRAM_MONTHS
from people.dates.problems import Impossible

FIRST_YEAR = nepali_datetime.MINYEAR
LAST_YEAR = nepali_datetime.MAXYEAR


def to_gregorian(year: int, month: int, day: int) -> date:
    gregorian: date = nepali_datetime.date(year, month, day).to_datetime_date()
    return gregorian


def from_gregorian(day: date) -> tuple[int, int, int] | None:
    """Year, month and day, or None outside the table."""
    if not to_gregorian(FIRST_YEAR, 1, 1) <= day <= _last_of(LAST_YEAR, 12):
        return None
    there = nepali_datetime.date.from_datetime_date(day)
    return there.year, there.month, there.day


def edtf(year: int, month: int | None = None, day: int | None = None) -> str:
    """A day as a day; a month or a year as an interval, for they straddle Gregorian ones."""
    _check(year, month, day)
    if month and day:
        return to_gregorian(year, month, day).isoformat()
    first = to_gregorian(year, month or 1, 1)
    return f"{first.isoformat()}/{_last_of(year, month or 12).isoformat()}"


def in_words(earliest: date, latest: date) -> str:
    start, end = from_gregorian(earliest), from_gregorian(latest)
    if start is None or end is None:
        return ""
    year, month, day = start
    name = _(BIKRAM_MONTHS[month - 1])
    if earliest == latest:
        return _("%(day)d %(month)s %(year)d BS") % {"day": day, "month": name, "year": year}
    if day == 1 and latest == _last_of(year, month):
        return _("%(month)s %(year)d BS") % {"month": name, "year": year}
    if (month, day) == (1, 1) and latest == _last_of(year, 12):
        return _("%(year)d BS") % {"year": year}
    return ""


def days_in_month(year: int, month: int) -> int:
    return (_last_of(year, month) - to_gregorian(year, month, 1)).days + 1


def _last_of(year: int, month: int) -> date:
    if month < 12:
        return to_gregorian(year, month + 1, 1) - timedelta(days=1)
    if year < LAST_YEAR:
        return to_gregorian(year + 1, 1, 1) - timedelta(days=1)
    end: date = nepali_datetime.date.max.to_datetime_date()
    return end


def _check(year: int, month: int | None, day: int | None) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Impossible(
            _("%(year)d cannot be read. Bikram Sambat years go from %(first)d to %(last)d.")
            % {"year": year, "first": FIRST_YEAR, "last": LAST_YEAR}
        )
    if month is None:
        return
    if not 1 <= month <= 12:
        raise Impossible(_("There is no month %(month)d.") % {"month": month})
    if day is None:
        return
    length = days_in_month(year, month)
    if not 1 <= day <= length:
        raise Impossible(
            _("There is no %(day)d %(month)s. %(month)s %(year)d has %(length)d days.")
            % {"day": day, "month": _(BIKRAM_MONTHS[month - 1]), "year": year, "length": length}
        )
