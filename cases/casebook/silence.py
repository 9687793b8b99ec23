"""What silence is, said once: how long somebody at war may not be heard of.

It is counted from the last contact, or from the opening of the case where none is known. What is
edited in a file breaks no silence, and a vague day hides none: it is read as early as can be.
"""

from datetime import date, timedelta

from cases.casebook.fates import AT_WAR
from cases.casebook.models import NO_DEADLINE, Case
from cases.casebook.vocabularies import Risk
from people.dates import clock
from people.dates.fuzzy import FuzzyDate

SILENCE = timedelta(days=14)
SILENCE_WHEN_CRITICAL = timedelta(days=7)


def last_heard(case: Case) -> date:
    """The day from which silence is counted.

    Of a vague last contact that is its earliest day. A day before the opening of the case is
    taken as late as it may have been: nobody waited for news before.
    """
    contact = case.last_contact
    if contact is None:
        return case.opened_on
    since = max(contact.earliest or date.min, case.opened_on)
    return min(contact.latest or date.max, since)


def heard_by_today(on: FuzzyDate | None) -> FuzzyDate | None:
    """Cut the day of a contact that is told today: nobody was heard of later."""
    return on.until(clock.today()) if on else None


def is_later(contact: FuzzyDate, known: FuzzyDate | None) -> bool:
    """Tell whether a contact is to stand as the last: its earliest day is later.

    So an exact day wins over a year in which it lies, and a year over no day in it.
    """
    return known is None or (contact.earliest or date.min) > (known.earliest or date.min)


def first_silent_day(status: str, risk: str, heard: date) -> date | None:
    """The first day on which somebody at war is silent for too long; None for all others."""
    if status not in AT_WAR:
        return None
    length = SILENCE_WHEN_CRITICAL if risk == Risk.CRITICAL else SILENCE
    return min(heard, date.max - length) + length


def contact_due(case: Case) -> date:
    """By when somebody is to be heard of; the far end where nobody waits for that."""
    if case.is_finished:
        return NO_DEADLINE
    return first_silent_day(case.status, case.risk, last_heard(case)) or NO_DEADLINE
