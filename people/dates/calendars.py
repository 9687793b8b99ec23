"""The calendars in which dates are given, and the years that each of them can mean today.

Bikram Sambat goes by a table of its own. Days of the Islamic calendar are those of Umm al-Qura;
where the moon is looked for, a month may begin a day earlier or later.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import jdatetime
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from hijridate import Hijri

from people.dates import bikram
from people.dates.codes import Calendar
from people.dates.months import NAMES
from people.dates.problems import Impossible

BUDDHIST_AHEAD = 543
_FIRST_ETHIOPIC_DAY = date(1, 1, 1).toordinal() + 2795

NAMED: dict[Calendar, Promise] = {
    "greg": gettext_lazy("Gregorian calendar"),
    "bs": gettext_lazy("Bikram Sambat"),
    "islamic": gettext_lazy("Islamic calendar"),
    "persian": gettext_lazy("Persian solar calendar"),
    "buddhist": gettext_lazy("Buddhist era"),
    "ethiopic": gettext_lazy("Ethiopian calendar"),
}

# Years that are read. By them it is told of which calendar a month is, where several have it.
YEARS: dict[Calendar, range] = {
    "bs": range(bikram.FIRST_YEAR, bikram.LAST_YEAR + 1),
    "islamic": range(1343, 1501),
    "persian": range(1300, 1480),
    "buddhist": range(2443, 2644),
    "ethiopic": range(1893, 2093),
}


@dataclass(frozen=True)
class _Reckoning:
    months: int
    first_of: Callable[[int, int], date]


def _persian(year: int, month: int) -> date:
    day: date = jdatetime.date(year, month, 1).togregorian()
    return day


def _islamic(year: int, month: int) -> date:
    return date(*Hijri(year, month, 1).to_gregorian().datetuple())


def _ethiopic(year: int, month: int) -> date:
    """Twelve months of 30 days, then five days or six; leap years come before those of four."""
    days = 365 * (year - 1) + year // 4 + 30 * (month - 1)
    return date.fromordinal(_FIRST_ETHIOPIC_DAY + days)


_RECKONINGS: dict[Calendar, _Reckoning] = {
    "islamic": _Reckoning(12, _islamic),
    "persian": _Reckoning(12, _persian),
    "ethiopic": _Reckoning(13, _ethiopic),
}


def edtf(calendar: Calendar, year: int, month: int | None = None, day: int | None = None) -> str:
    """A day as a day; a month or a year as an interval, for they straddle Gregorian ones."""
    if calendar == "bs":
        return bikram.edtf(year, month, day)
    reckoning = _RECKONINGS[calendar]
    years = YEARS[calendar]
    if year not in years or year == years[-1]:
        raise Impossible(
            _("%(year)d is no year of the %(calendar)s that can be read.")
            % {"year": year, "calendar": NAMED[calendar]}
        )
    if month is not None and not 1 <= month <= reckoning.months:
        raise Impossible(_("There is no month %(month)d.") % {"month": month})
    first = reckoning.first_of(year, month or 1)
    last = _end(reckoning, year, month or reckoning.months)
    if day is None:
        return f"{first}/{last}"
    length = (last - first).days + 1
    if not 1 <= day <= length:
        raise Impossible(
            _("There is no %(day)d %(month)s. %(month)s %(year)d has %(length)d days.")
            % {
                "day": day,
                "month": NAMES[calendar][(month or 1) - 1],
                "year": year,
                "length": length,
            }
        )
    return f"{first + timedelta(days=day - 1)}"


def _end(reckoning: _Reckoning, year: int, month: int) -> date:
    following = (year, month + 1) if month < reckoning.months else (year + 1, 1)
    return reckoning.first_of(*following) - timedelta(days=1)
