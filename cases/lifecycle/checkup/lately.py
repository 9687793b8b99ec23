"""What the slow checks said when the timetable last asked them: a page waits for none of them."""

from dataclasses import dataclass
from datetime import datetime

from django.core.cache import cache

from cases.lifecycle.checkup.examining import CHECKS, SLOW, Finding, said_by
from people.dates import clock

_PLACE = "checkup"
_KEPT_SECONDS = 24 * 3600


@dataclass(frozen=True)
class Look:
    """What was found, and when it was looked for; None where that is not known."""

    found: list[Finding]
    at: datetime | None


def look() -> None:
    """Ask the slow checks, and keep what they say where web servers find it."""
    cache.set(_PLACE, Look(said_by(SLOW), clock.machine_now()), _KEPT_SECONDS)


def examine_for_page() -> Look:
    """Ask the quick checks now, and add what was kept of the slow ones."""
    found = said_by(check for check in CHECKS if check not in SLOW)
    # What is kept lies with the broker: where that is away a second wait tells nothing new.
    is_there = any(one.about == "broker" and one.sign == "ok" for one in found)
    kept = cache.get(_PLACE) if is_there else None
    return Look([*found, *kept.found], kept.at) if kept else Look(found, None)
