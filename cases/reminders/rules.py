"""When a reminder is due: pure functions of what is known and of today."""

from datetime import date, timedelta

from cases.casebook import silence
from cases.repatriation.vocabularies import WAITING

AGAIN = timedelta(days=30)


def r01_first_day(due_on: date | None, state: str) -> date | None:
    """The first day on which an answer is late; None while none is awaited."""
    return due_on + timedelta(days=1) if due_on and state in WAITING else None


def r02_first_day(status: str, risk: str, heard: date) -> date | None:
    """The first day on which somebody at war is silent for too long; None for all others."""
    return silence.first_silent_day(status, risk, heard)


def occurrence(first_day: date | None, today: date) -> int:
    """How many times it was due by today: once on the first day, again after every 30 days."""
    if first_day is None or today < first_day:
        return 0
    return 1 + (today - first_day) // AGAIN
