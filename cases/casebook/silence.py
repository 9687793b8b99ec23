"""What silence is, said once: how long somebody at war may not be heard of.

It is counted from the last contact, or from the opening of the case where none is known. What is
edited in a file breaks no silence.
"""

from datetime import date, timedelta

from cases.casebook.fates import AT_WAR
from cases.casebook.models import NO_DEADLINE, Case
from cases.casebook.vocabularies import Risk

SILENCE = timedelta(days=14)
SILENCE_WHEN_CRITICAL = timedelta(days=7)


def last_heard(case: Case) -> date:
    """The last day on which the person may have been heard of, or the day the case was opened."""
    last = case.last_contact.latest if case.last_contact else None
    return last or case.opened_on


def first_silent_day(status: str, risk: str, heard: date) -> date | None:
    """The first day on which somebody at war is silent for too long; None for all others."""
    if status not in AT_WAR:
        return None
    return heard + (SILENCE_WHEN_CRITICAL if risk == Risk.CRITICAL else SILENCE)


def contact_due(case: Case) -> date:
    """By when somebody is to be heard of; the far end where nobody waits for that."""
    if case.is_finished:
        return NO_DEADLINE
    return first_silent_day(case.status, case.risk, last_heard(case)) or NO_DEADLINE
