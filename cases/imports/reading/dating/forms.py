"""How dates are written: in which order, calendar and digits."""

import re
import unicodedata
from collections.abc import Iterable

from cases.imports.reading.dating.told import Told
from people.dates.codes import Calendar
from people.dates.typed import clean, fold

_NUMBERS = re.compile(r"(\d{1,4})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{2,4})")
_WORDED = re.compile(r"\d{1,2}\W{1,2}[^\W\d_]{3,}\W{1,2}\d{2,4}")
# So many dates that leave no choice, against one, show the order of a file.
_FAR_MORE = 3

# How a row tells of a calendar; without a code it is the Gregorian one.
CODES: dict[Calendar, str] = {
    "bs": "BS",
    "islamic": "AH",
    "persian": "SH",
    "buddhist": "BE",
    "ethiopic": "EC",
}


def form_of(text: str) -> str:
    """The form in which a whole day is written, as “dmy/”; empty for months and years."""
    folded = fold(clean(text))
    if found := _NUMBERS.search(folded):
        first, separator, second, _last = found.groups()
        if len(first) == 4:
            return f"ymd{separator}"
        return f"mdy{separator}" if int(second) > 12 >= int(first) else f"dmy{separator}"
    return "worded" if _WORDED.search(folded) else ""


def shows_day_first(cells: Iterable[str]) -> bool | None:
    """Whether a file writes the day first, by its dates that leave no choice; None if unclear."""
    days = months = 0
    for cell in cells:
        found = _NUMBERS.search(fold(cell)) if any(map(str.isdigit, cell)) else None
        if found is None or len(found[1]) > 2:
            continue
        first, second = int(found[1]), int(found[3])
        days += second <= 12 < first <= 31
        months += first <= 12 < second <= 31
    if days >= _FAR_MORE * months and days:
        return True
    return False if months >= _FAR_MORE * days and months else None


def script_of_digits(text: str) -> str:
    """The script of digits that are not ASCII: “Bengali”; empty where there are none."""
    for char in text:
        if not char.isascii() and char.isdecimal():
            name = unicodedata.name(char, "")
            if "FULLWIDTH" not in name:
                return name.partition(" DIGIT")[0].title()
    return ""


def calendar_of(told: Told) -> str:
    """The code of the calendar of a date, empty for the Gregorian one."""
    calendars = {each.calendar for each in told.readings}
    return CODES.get(calendars.pop(), "") if len(calendars) == 1 else ""
