"""What the slow checks said when the timetable last asked them: a page waits for none of them."""

from dataclasses import astuple, dataclass
from datetime import datetime

from django.core.cache import cache
from redis import RedisError

from cases.lifecycle.checkup.examining import CHECKS, SLOW, Finding, said_by
from people.dates import clock
from people.jobs.pulse import Standing, timetable

_PLACE = "checkup"
_KEPT_SECONDS = 24 * 3600
_TASK = "cases.lifecycle.checkup.look"


@dataclass(frozen=True)
class Look:
    """What was found, and when it was looked for; None where that is not known."""

    found: list[Finding]
    at: datetime | None


def look() -> None:
    """Ask the slow checks, and keep what they say where web servers find it."""
    # Bare values: what another version kept there is read, or is as if nothing were there.
    told = [astuple(one) for one in said_by(SLOW)]
    cache.set(_PLACE, (clock.machine_now().isoformat(), told), _KEPT_SECONDS)


def examine_for_page() -> Look:
    """Ask the quick checks now, and add what was kept of the slow ones."""
    found = said_by(check for check in CHECKS if check not in SLOW)
    # What is kept lies with the broker: where that is away a second wait tells nothing new.
    is_there = any(one.about == "broker" and one.sign == "ok" for one in found)
    kept = _kept() if is_there else None
    return Look([*found, *kept.found], kept.at) if kept else Look(found, None)


def _kept() -> Look | None:
    """Return the last look. Of an old one only what was wrong: what was well may be so no more."""
    try:
        at, told = cache.get(_PLACE)
        look = Look([Finding(*one) for one in told], datetime.fromisoformat(at))
    except (RedisError, TypeError, ValueError):
        return None
    if Standing(_TASK, timetable()[_TASK], look.at, None).is_late:
        return Look([one for one in look.found if one.sign != "ok"], look.at)
    return look
