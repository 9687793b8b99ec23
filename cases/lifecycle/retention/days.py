"""When the time of a closed case is over: pure functions of days."""

from datetime import date, timedelta

from cases.reminders.rules import shifted
from people.dates.bounds import months_after

# So long before its end a case may be decided about: from the day on which the rule reminds.
AHEAD = timedelta(days=60)
# So long after its end nothing goes yet: a clock that is wrong by less takes nobody too early,
# and one that jumps by more is noticed.
GRACE = timedelta(days=7)
LEAST_MONTHS, MOST_MONTHS = 3, 120
_FIRST = date(2001, 1, 1)
_MONTH = 365.25 / 12


def days_of(months: int) -> int:
    """So many days after closing the rule reminds, where cases are kept for so many months."""
    return (months_after(_FIRST, months) - _FIRST - AHEAD).days


def months_of(days: int) -> int:
    return round((days + AHEAD.days) / _MONTH)


def over_on(closed_on: date, days: int, kept_until: date | None = None) -> date:
    """The day on which a case's time is over; later where somebody keeps it longer."""
    usual = shifted(closed_on, days + AHEAD.days)
    return max(usual, kept_until) if kept_until else usual


def goes_on(over: date) -> date:
    """The first day on which it may go."""
    return shifted(over, GRACE.days)
