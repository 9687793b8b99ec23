"""When a reminder is due: pure functions of what is known and of today."""

from datetime import date, timedelta

from cases.casebook.models import Case
from cases.casebook.vocabularies import Risk, Status
from cases.repatriation.vocabularies import WAITING

AGAIN = timedelta(days=30)
SILENCE = timedelta(days=14)
SILENCE_WHEN_CRITICAL = timedelta(days=7)
AT_WAR = (Status.TRAINING, Status.SERVING, Status.WOUNDED)


def r01_first_day(due_on: date | None, state: str) -> date | None:
    """The first day on which an answer is late; None while none is awaited."""
    return due_on + timedelta(days=1) if due_on and state in WAITING else None


def r02_first_day(status: str, risk: str, silent_since: date) -> date | None:
    """The first day on which somebody at war is silent for too long; None for all others."""
    if status not in AT_WAR:
        return None
    return silent_since + (SILENCE_WHEN_CRITICAL if risk == Risk.CRITICAL else SILENCE)


def occurrence(first_day: date | None, today: date) -> int:
    """How many times it was due by today: once on the first day, again after every 30 days."""
    if first_day is None or today < first_day:
        return 0
    return 1 + (today - first_day) // AGAIN


def silent_since(case: Case) -> date:
    """The last day on which the person may have been heard of, or the day the case was opened."""
    last = case.last_contact.latest if case.last_contact else None
    return last or case.opened_on
