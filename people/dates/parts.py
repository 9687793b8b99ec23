"""Early, middle and late: the thirds of a month or of a year."""

import re
from datetime import timedelta

from people.dates.fuzzy import FuzzyDate
from people.dates.problems import Unread

_WEEK_DAYS = 7
_MONTH_DAYS = {"early": (0, 9), "middle": (10, 19), "late": (20, None)}
_YEAR_MONTHS = {"early": (1, 4), "middle": (5, 8), "late": (9, 12)}
_DECADE_YEARS = {"early": (0, 3), "middle": (4, 6), "late": (7, 9)}


def part_of(whole: FuzzyDate, part: str) -> FuzzyDate:
    """Days 1–10, 11–20 and 21 to the end of a month; four months of a Gregorian year.

    Of a decade, the years to its third, sixth and ninth.
    """
    first, last = whole.earliest, whole.latest
    if first is None or last is None or first == last:
        raise Unread
    if (last - first).days < 32:
        start, end = _MONTH_DAYS[part]
        closing = last if end is None else first + timedelta(days=end)
        edtf = f"{first + timedelta(days=start)}/{closing}"
    elif decade := re.fullmatch(r"(\d{3})X", whole.edtf):
        opening, closing_year = _DECADE_YEARS[part]
        edtf = f"{decade[1]}{opening}/{decade[1]}{closing_year}"
    elif re.fullmatch(r"\d{4}", whole.edtf):
        opening, closing_month = _YEAR_MONTHS[part]
        edtf = f"{whole.edtf}-{opening:02}/{whole.edtf}-{closing_month:02}"
    else:
        raise Unread
    return whole.with_edtf(edtf)


def week_of(month: FuzzyDate, number: int) -> FuzzyDate:
    """Seven days of a month, counted from its first; 0 is the last seven."""
    first, last = month.earliest, month.latest
    if first is None or last is None or not _WEEK_DAYS < (last - first).days < 32:
        raise Unread
    start = first + timedelta(days=_WEEK_DAYS * (number - 1))
    if not number:
        start = last - timedelta(days=_WEEK_DAYS - 1)
    end = start + timedelta(days=_WEEK_DAYS - 1)
    return month.with_edtf(f"{start}/{end}")
