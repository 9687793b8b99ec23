"""A date as it is kept with the row, and the questions that it raises."""

from django.utils.translation import gettext as _

from cases.imports.draft import Draft
from cases.imports.issues import Code
from cases.imports.reading.dating.forms import CODES, calendar_of
from cases.imports.reading.dating.told import Told
from cases.imports.shapes import Day
from people.dates.calendars import NAMED
from people.dates.choices import one_of
from people.dates.fuzzy import FuzzyDate
from people.dates.problems import Unread


def as_day(told: Told, told_on: FuzzyDate | None = None) -> Day:
    """The dictionary of a date; of several readings the set of all."""
    kept = together(told)
    day: Day = {
        "raw": told.raw,
        "edtf": kept.edtf if kept else None,
        "earliest": kept.earliest.isoformat() if kept and kept.earliest else None,
        "latest": kept.latest.isoformat() if kept and kept.latest else None,
    }
    if code := calendar_of(told):
        day["calendar"] = code
    if note := _note_of(told, kept):
        day["note"] = note
    if told.age and not told.age.several:
        at = told.age_on or told_on
        day["age"] = told.age.as_dict() | ({"at": at.edtf} if at else {})
    if told.rejected:
        day["rejected"] = told.rejected.edtf
    return day


def _note_of(told: Told, kept: FuzzyDate | None) -> str:
    if told.age and told.age.several:
        return _("The ages of several men.")
    if told.age and not kept and not told.note:
        return _("An age, not a date.")
    calendar = f"{NAMED[told.readings[0].calendar]}: {told.raw}." if calendar_of(told) else ""
    return " ".join(filter(None, [calendar, told.note]))


def together(told: Told) -> FuzzyDate | None:
    """All readings as one date; None where there is none, or they cannot be put in one."""
    if len(told.readings) < 2:
        return told.readings[0] if told.readings else None
    try:
        return one_of(list(told.readings))
    except (Unread, ValueError):
        return None


def preferred(told: Told, *, day_first: bool | None) -> str:
    """Which of two readings the rest of the file makes likelier, in words; else empty."""
    if day_first is None or len(told.readings) != 2 or not told.is_open:
        return ""
    if calendar_of(told) and calendar_of(told) not in CODES.values():
        return ""
    likelier = told.readings[0 if day_first else 1].edtf
    if day_first:
        return _("The file writes the day first: prefer %(day)s.") % {"day": likelier}
    return _("The file writes the month first: prefer %(day)s.") % {"day": likelier}


def ask(draft: Draft, about: str, told: Told) -> None:
    """Raise what a date leaves to be asked or told."""
    if told.is_open:
        note = _("Either: %(days)s.") % {"days": ", ".join(each.edtf for each in told.readings)}
        likelier = preferred(told, day_first=draft.frame.day_first)
        draft.ask(Code.AMBIGUOUS_DATE, about, " ".join(filter(None, [note, likelier])))
    elif told.code:
        draft.ask(told.code, about, told.asked or told.note)
    kept = together(told)
    if kept and kept.edtf and any(mark in kept.edtf for mark in "~%"):
        draft.ask(
            Code.APPROX_DATE, about, _("Told as about this date: %(raw)s.") % {"raw": told.raw}
        )
