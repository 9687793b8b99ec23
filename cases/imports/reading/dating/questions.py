"""What the dates of a row together leave to be asked, and the term of his contract."""

from dataclasses import replace

from django.utils.translation import gettext as _

from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.issues import WARNING, Code
from cases.imports.reading.dating.births import (
    ask_ages,
    ask_minor,
    claimed_births,
    differing,
    remarks_of,
)
from cases.imports.reading.dating.forms import calendar_of, form_of, script_of_digits
from cases.imports.reading.dating.keeping import as_day, together
from cases.imports.reading.dating.order import impossible, unlikely
from cases.imports.reading.dating.terms import read_term
from cases.imports.reading.dating.told import Told
from people.dates.bounds import months_after
from people.dates.fuzzy import FuzzyDate

# So many forms in one row are told of: more may be amiss where nobody wrote with care.
_MANY_FORMS = 4
Days = dict[str, Told]


def without_impossible(draft: Draft, days: Days) -> Days:
    """Ask about dates that cannot follow one another; those that cannot stand are rejected."""
    kept = dict(days)
    for key, why, is_rejected in impossible(days):
        draft.ask(Code.IMPOSSIBLE_ORDER, key, why)
        if is_rejected:
            told = kept[key]
            kept[key] = Told(told.raw, note=why, rejected=together(told), age=told.age)
    for key, why in unlikely(kept):
        draft.ask(Code.IMPOSSIBLE_ORDER, key, why, WARNING)
    return kept


def ask_forms(draft: Draft, days: Days) -> None:
    """Tell of a row that mixes calendars, forms or digits."""
    calendars = {key: calendar_of(told) for key, told in days.items() if told.readings}
    events = {key: code for key, code in calendars.items() if key != "birth"} or calendars
    other = next((key for key, code in events.items() if code), "")
    if other and "" in calendars.values():
        codes = sorted({code or "AD" for code in calendars.values()})
        note = _("Dates of two calendars: %(codes)s.") % {"codes": ", ".join(codes)}
        draft.ask(Code.MIXED_CALENDAR, other, note)
    forms = {form for told in days.values() if (form := form_of(told.raw))}
    if len(forms) >= _MANY_FORMS:
        note = _("%(number)d forms of dates in one row.") % {"number": len(forms)}
        draft.ask(Code.MIXED_DATE_FORMATS, "row", note)
    for key, told in days.items():
        if script := script_of_digits(told.raw):
            draft.ask(Code.NON_ASCII_DIGITS, key, _("Digits: %(script)s.") % {"script": script})
            return


def ask_births(draft: Draft, days: Days, told_on: FuzzyDate | None) -> None:
    """Lay what remarks say of the birth beside its cell, and ask whether he was a child."""
    birth = days["birth"]
    others = differing(birth, list(claimed_births(remarks_of(draft), draft.frame.as_of)))
    if others and not birth.readings:
        told = replace(birth, readings=tuple(others), note=_("From the remarks."))
        draft.row["dates"]["birth"] = as_day(told, told_on)
    said = [day.edtf for day in (together(birth), *others) if day]
    if others and len(said) > 1:
        draft.row["dates"]["birth"]["claims"] = said
        note = _("Said of the birth: %(days)s.") % {"days": ", ".join(said)}
        draft.ask(Code.CONFLICT, "birth", note)
    ask_ages(draft, birth, told_on)
    events = [day for key in ("contract", "left_home") if (day := together(days[key]))]
    ask_minor(draft, [*birth.readings, *others], birth, events)


def ask_hearing(draft: Draft, days: Days, column: str) -> None:
    told = days.get("hearing")
    if told and told.readings:
        note = _("On %(day)s: a reminder is to be made.") % {"day": told.readings[0].edtf}
        draft.ask(Code.HEARING, column, note)


def add_term(draft: Draft, days: Days) -> None:
    """Read for how long he signed, and tell where that is over."""
    cell = draft.cells[Column.TERM]
    if not cell.strip():
        return
    months, is_open = read_term(cell)
    if months is not None:
        draft.row["term_months"] = months
    if is_open:
        draft.row["contract_open_ended"] = True
    signed = together(days["contract"])
    if months is None or is_open or signed is None or signed.latest is None:
        return
    end = months_after(signed.latest, months)
    if end < draft.frame.as_of:
        note = _("It ended on %(day)s at the latest. Contracts go on unless he is discharged.")
        draft.ask(Code.CONTRACT_TERM_PAST, "term", note % {"day": end})
