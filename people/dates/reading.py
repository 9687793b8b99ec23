"""Read a date as people write it. Nothing is guessed in silence: two readings are two choices."""

import re
from dataclasses import dataclass, replace
from datetime import date

from django.utils.translation import gettext as _

from people.dates import problems
from people.dates.choices import Choice, Frame, one_of
from people.dates.fuzzy import FuzzyDate
from people.dates.months import RELATIVE
from people.dates.phrases import read_phrase
from people.dates.problems import Fault, Impossible, Late, OtherCalendar, Unread
from people.dates.remarks import read_with_remark
from people.dates.typed import clean, fold
from people.dates.words import day_in_words

MAX_LENGTH = 100

_BENGALI_DIGIT = re.compile("[০-৯]")
_EARLY_YEAR = re.compile(r"(?<!\d)1[34]\d\d(?!\d)", re.ASCII)
_AGE = re.compile(
    r"(?:\D{1,8}\s)?\d{1,2}(?:\s?(?:s|y|yo|y/o|yrs?|years?|years? old|ans|anos|лет|года?"
    r"|वर्ष|बर्ष|साल|বছর|سنة))?\s?\??"
)


@dataclass(frozen=True)
class Reading:
    """One choice is understood, several are to be asked, none with a problem is an error.

    `fault` tells for what kind of reason nothing is read.
    """

    choices: tuple[Choice, ...] = ()
    not_sure: FuzzyDate | None = None
    problem: str = ""
    note: str = ""
    fault: Fault = ""


def read_date(text: str, *, today: date, not_after: date | None = None) -> Reading:
    """Read typed text. Readings after `not_after` are dropped if another remains."""
    raw = clean(text)
    if not raw:
        return Reading()
    if len(raw) > MAX_LENGTH:
        return Reading(problem=problems.too_long(MAX_LENGTH), fault="text")
    frame = Frame(today, not_after)
    try:
        _refuse_bengali_year(raw)
        found, remark = read_with_remark(raw, lambda part: read_phrase(fold(part), frame))
        found = [replace(each, date=replace(each.date, raw=raw)) for each in found]
        kept, dropped = _within(found, not_after)
        not_sure = one_of([each.date for each in kept]) if len(kept) > 1 else None
    except Impossible as refusal:
        return Reading(problem=str(refusal), fault=refusal.fault)
    except Unread:
        return _explained(fold(raw))
    notes = dict.fromkeys([*(each.note for each in kept), dropped, remark])
    return Reading(tuple(kept), not_sure, note=" ".join(filter(None, notes)))


def _refuse_bengali_year(raw: str) -> None:
    """A year such as ১৪৩০ is of the Bengali calendar, and neither Islamic nor Persian."""
    if _BENGALI_DIGIT.search(raw) and _EARLY_YEAR.search(fold(raw)):
        raise OtherCalendar(problems.unread_calendar(_("the Bengali calendar")))


def _within(found: list[Choice], not_after: date | None) -> tuple[list[Choice], str]:
    if not_after is None:
        return found, ""
    late = [each for each in found if each.date.earliest and each.date.earliest > not_after]
    kept = [each for each in found if each not in late]
    said = ""
    if late:
        said = _("%(date)s is after %(limit)s.") % {
            "date": late[0].date.words(),
            "limit": day_in_words(not_after),
        }
    if not kept:
        raise Late(said)
    return kept, said


def _explained(folded: str) -> Reading:
    if _AGE.fullmatch(folded):
        return Reading(problem=problems.an_age(), fault="age")
    if folded in RELATIVE:
        return Reading(problem=problems.relative(), fault="relative")
    return Reading(problem=problems.not_a_date(), fault="text")
