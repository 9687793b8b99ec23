"""Clear bounds of sealed dates: enough to filter and sort by, too coarse to tell the day."""

from calendar import monthrange
from datetime import date

from people.dates.fuzzy import FuzzyDate


def rounded_bounds(value: FuzzyDate | None, rounded: str) -> tuple[date | None, date | None]:
    """Widen a date's bounds to whole months or whole years; an open end stays None."""
    if value is None:
        return None, None
    return _start(value.earliest, rounded), _end(value.latest, rounded)


def _start(day: date | None, rounded: str) -> date | None:
    if day is None:
        return None
    return day.replace(month=1, day=1) if rounded == "year" else day.replace(day=1)


def _end(day: date | None, rounded: str) -> date | None:
    if day is None:
        return None
    if rounded == "year":
        return day.replace(month=12, day=31)
    return day.replace(day=monthrange(day.year, day.month)[1])
