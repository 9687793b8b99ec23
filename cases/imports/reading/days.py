"""The days in a row: those of its columns, and those inside what somebody wrote."""

from dataclasses import replace

from django.utils.translation import gettext as _

from cases.imports.draft import Draft
from cases.imports.issues import WARNING, Code
from cases.imports.reading.dating.cells import (
    applied_on,
    days_of_columns,
    days_of_texts,
    entered_on,
)
from cases.imports.reading.dating.eras import by_his_country
from cases.imports.reading.dating.finding import dates_in
from cases.imports.reading.dating.keeping import as_day, ask, preferred
from cases.imports.reading.dating.one_cell import read_told
from cases.imports.reading.dating.order import agreeing, decide
from cases.imports.reading.dating.questions import (
    add_term,
    ask_births,
    ask_forms,
    ask_hearing,
    without_impossible,
)
from cases.imports.reading.dating.told import Told
from cases.imports.reading.dating.yearless import with_year
from cases.imports.shapes import Day
from people.dates.fuzzy import FuzzyDate

_DEAD = ("killed", "killed_unconfirmed")


def read_days(draft: Draft) -> None:
    """Fill `dates` with birth, left_home, contract and last_contact, and others that are told.

    Names and nationality are to be read before it; whoever asks for `day_within`, after it.
    """
    told_on = entered_on(draft)
    days = days_of_columns(draft, told_on)
    written = days_of_texts(draft, days)
    days |= {key: told for key, (told, _column) in written.items()}
    days = without_impossible(draft, _decided(draft, days))
    draft.row["dates"] = {key: as_day(told, told_on) for key, told in days.items()}
    for key, told in days.items():
        ask(draft, key, told)
    ask_forms(draft, days)
    ask_births(draft, days, told_on)
    ask_hearing(draft, days, written["hearing"][1] if "hearing" in written else "")
    add_term(draft, days)


def check_days(draft: Draft) -> None:
    """Ask what can be asked when the fate is read, too: a death without a day."""
    day = draft.row.get("dates", {}).get("death")
    is_known = day is not None and (day["edtf"] or day.get("rejected"))
    if draft.row.get("status") in _DEAD and not is_known:
        note = _("Ask for the letter of the unit, its number and its day.")
        draft.ask(Code.DEATH_DATE_MISSING, "death", note)


def day_within(text: str, draft: Draft, about: str = "request.sent") -> Day | None:
    """Return the first date inside free text, with doubts asked about the field `about`.

    `raw` is the part of the text that was read. None where no date stands in it. `draft.row` has
    its dates already, for they tell which order can be: both readings are kept, and which of them
    is likelier stands in the note.
    """
    found = [
        each
        for each in dates_in(text, draft.frame.as_of)
        if not each.is_loose and not each.is_yearless
    ]
    whole = [each for each in found if not each.is_year] or found
    if not whole:
        return None
    told = read_told(whole[0].raw, "event", draft.frame.as_of)
    if told.is_open:
        told = replace(told, note=_likelier(told, draft))
    ask(draft, about, told)
    _ask_too_early(draft, about, told)
    return as_day(told)


def _ask_too_early(draft: Draft, about: str, told: Told) -> None:
    """Nobody asks for a man who has not left; but he may have left before that once."""
    day = draft.row.get("dates", {}).get("left_home")
    left = day["earliest"] if day else None
    if left and told.readings and all(f"{each.latest}" < left for each in told.readings):
        note = _("Before he left home: %(day)s.") % {"day": told.readings[0].edtf}
        draft.ask(Code.IMPOSSIBLE_ORDER, about, note, WARNING)


def _decided(draft: Draft, days: dict[str, Told]) -> dict[str, Told]:
    """The days with open readings and missing years settled, where the others settle them."""
    nationality = draft.row.get("nationality")
    citizen_of = frozenset(nationality["alpha3"]) if nationality else frozenset()
    asked = by_his_country(days | applied_on(draft), citizen_of, draft.frame.as_of)
    settled = decide(asked, citizen_of)
    for key, told in settled.items():
        if told.yearless:
            settled[key] = with_year(key, told, settled, draft.frame.as_of)
    settled.pop("applied", None)
    return settled


def _likelier(told: Told, draft: Draft) -> str:
    """Which reading of a date inside free text the row, or else the file, speaks for."""
    days = {
        key: Told(day["raw"], (FuzzyDate(day["edtf"]),) if day["edtf"] else ())
        for key, day in draft.row.get("dates", {}).items()
    }
    agree = agreeing("applied", told, days)
    if len(agree) == 1:
        return _("By the other dates of the row: %(day)s.") % {"day": agree[0].edtf}
    return preferred(told, day_first=draft.frame.day_first) or told.note
