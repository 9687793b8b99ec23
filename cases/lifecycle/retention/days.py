"""When the time of a closed case is over: pure functions of days and months."""

from datetime import date, timedelta

from people.dates.bounds import months_after

# So long before its end a case may be decided about.
AHEAD = timedelta(days=60)
# So long after its end nothing goes yet: a clock that is wrong by less takes nobody too early,
# and one that jumps by more is noticed.
GRACE = timedelta(days=7)
# A day of a month may be missing in another: it is moved by three days at the most.
_SHIFT = timedelta(days=3)


def over_on(closed_on: date, months: int, kept_until: date | None = None) -> date:
    """The day on which a case's time is over; later where somebody keeps it longer."""
    usual = months_after(closed_on, months)
    return max(usual, kept_until) if kept_until else usual


def goes_on(over: date) -> date:
    """The first day on which it may go."""
    return over + GRACE if over < date.max - GRACE else date.max


def closed_at_latest(months: int, today: date) -> date:
    """Whatever was closed later is not to be decided about yet; of the rest the days are asked."""
    ahead = today + AHEAD if today < date.max - AHEAD else date.max
    first = date.min.replace(year=date.min.year + months // 12 + 1)
    return months_after(ahead, -months) + _SHIFT if ahead > first else date.min
