"""The one clock. Tests and the demo may move it; production may not."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime, timedelta

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

# Below this many days a distance is said in days, above it in months and years.
_DAYS_UNTIL_MONTHS = 90
_FARTHEST = timedelta(days=36_525).total_seconds()

_held: ContextVar[datetime | None] = ContextVar("held", default=None)


def now() -> datetime:
    if not _movable():
        return datetime.now(UTC)
    return _held.get() or datetime.now(UTC) + timedelta(seconds=_offset())


def machine_now() -> datetime:
    """Return the machine's own time, which nobody moves: for what is about the machine."""
    return datetime.now(UTC)


def today() -> date:
    """The day it is in the time zone of the installation."""
    return day_of(now())


def day_of(moment: datetime) -> date:
    """The day of a moment in the time zone of the installation."""
    return timezone.localdate(moment, timezone.get_default_timezone())


def move(days: float) -> None:
    """Move the clock of all processes on this machine, on top of earlier moves."""
    _refuse_unless_movable()
    offset = _offset() + days * 86400
    # Farther on a calendar ends, and with it every page. What is no number is refused too.
    if not abs(offset) <= _FARTHEST:
        raise ValueError("The clock can be moved by a hundred years at the most")
    path = settings.HOMEWARD_CLOCK_FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    fresh.write_text(str(offset), encoding="ascii")
    os.replace(fresh, path)


@contextmanager
def at(moment: datetime) -> Iterator[None]:
    """Hold the clock at a moment within the block, for this task or thread alone."""
    _refuse_unless_movable()
    if timezone.is_naive(moment):
        raise ValueError("A moment needs its time zone")
    token = _held.set(moment)
    try:
        yield
    finally:
        _held.reset(token)


def reset() -> None:
    """Put the clock back to the true time."""
    _refuse_unless_movable()
    settings.HOMEWARD_CLOCK_FILE.unlink(missing_ok=True)


def distance(day: date, today: date) -> str:
    """How far a day is from today, in words: "yesterday", "in 3 days", "1 year 8 months ago"."""
    days = (day - today).days
    near = {0: _("today"), 1: _("tomorrow"), -1: _("yesterday")}
    if days in near:
        return near[days]
    if abs(days) < _DAYS_UNTIL_MONTHS:
        span = ngettext("%(count)d day", "%(count)d days", abs(days)) % {"count": abs(days)}
    else:
        span = _years_and_months(min(day, today), max(day, today))
    return (_("in %(span)s") if days > 0 else _("%(span)s ago")) % {"span": span}


def _years_and_months(start: date, end: date) -> str:
    whole = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)
    years, months = divmod(whole, 12)
    said = []
    if years:
        said.append(ngettext("%(count)d year", "%(count)d years", years) % {"count": years})
    if months:
        said.append(ngettext("%(count)d month", "%(count)d months", months) % {"count": months})
    return " ".join(said)


def _movable() -> bool:
    return getattr(settings, "HOMEWARD_CLOCK_MOVABLE", False) is True


def _refuse_unless_movable() -> None:
    if not _movable():
        raise ImproperlyConfigured("The clock can be moved only in tests and in the demo")


def _offset() -> float:
    try:
        return float(settings.HOMEWARD_CLOCK_FILE.read_text(encoding="ascii"))
    except FileNotFoundError:
        return 0.0
