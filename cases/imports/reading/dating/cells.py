"""What the cells of a row tell of its days, before they are laid beside one another."""

from dataclasses import replace
from datetime import date

from django.utils.translation import gettext as _

from cases.imports.draft import Draft
from cases.imports.fields import DAYS, Column
from cases.imports.issues import Code
from cases.imports.reading.dating.ages import Age, read_age
from cases.imports.reading.dating.doubts import both
from cases.imports.reading.dating.events import events_in
from cases.imports.reading.dating.finding import dates_in
from cases.imports.reading.dating.one_cell import read_told
from cases.imports.reading.dating.told import Kind, Told
from people.dates.choices import Choice, qualify
from people.dates.fuzzy import FuzzyDate

ALWAYS = ("birth", "left_home", "contract", "last_contact")
_TEXTS = (Column.CONDITION, Column.REMARKS, Column.UNIT, Column.APPLIED)


def entered_on(draft: Draft) -> FuzzyDate | None:
    """The day on which the row was written, as far as the sheet tells."""
    told = read_told(draft.cells[Column.ENTERED], "event", draft.frame.as_of)
    return told.readings[0] if len(told.readings) == 1 else None


def days_of_columns(draft: Draft, told_on: FuzzyDate | None) -> dict[str, Told]:
    """The four that are always there, and a death that has a column of its own."""
    days = {
        key: _in_cell(draft, column, told_on)
        for column, key in DAYS.items()
        if key in ALWAYS or draft.cells[column].strip()
    }
    if "death" in days and days["death"] == Told(days["death"].raw):
        # “-” in the column of deaths: he is not said to be dead.
        del days["death"]
    days["birth"] = _with_age(draft, days["birth"])
    return days


def _in_cell(draft: Draft, column: str, told_on: FuzzyDate | None) -> Told:
    """What the cell of a column tells; of several columns, those that tell something."""
    as_of = draft.frame.as_of
    kind: Kind = "birth" if column == Column.BIRTH else "event"
    cell = draft.cells[column]
    told = read_told(cell, kind, as_of)
    parts = [read_told(part, kind, as_of) for part in cell.split("; ")] if "; " in cell else []
    telling = [part for part in parts if part.readings or part.age]
    if len(telling) > 1 or (telling and not told.readings and not told.age):
        told = _joined(cell, telling, kind, as_of)
    if "yearless" in draft.cells.marks.get(column, frozenset()):
        told = _of_doubted_year(told)
    return _from_entry(told, told_on) if told.relative else told


def _of_doubted_year(told: Told) -> Told:
    """The day of a cell that shows no year: a spreadsheet adds the one in which it was typed."""
    if not told.readings:
        return told
    doubted = tuple(qualify(Choice(each), "?").date for each in told.readings)
    asked = _("The cell shows no year: the spreadsheet added one.")
    return replace(told, readings=doubted, note=asked, code=Code.AMBIGUOUS_DATE, asked=asked)


def _joined(cell: str, parts: list[Told], kind: Kind, as_of: date) -> Told:
    """Of dates in several columns the finest, if it lies within the others; else all of them."""
    age = next((part.age for part in parts if part.age), None)
    dated = [part for part in parts if part.readings]
    if not dated:
        return replace(parts[0], raw=cell)
    finest = min(dated, key=_length)
    if all(_is_within(finest, part) for part in dated):
        return replace(finest, raw=cell, age=age)
    days = [day for part in dated for day in part.readings]
    return replace(both(cell, days, kind, as_of), age=age)


def _length(told: Told) -> int:
    first, last = told.readings[0].earliest, told.readings[-1].latest
    return abs((last - first).days) if first and last else date.max.toordinal()


def _is_within(told: Told, other: Told) -> bool:
    return any(
        (mine.earliest or date.min) >= (theirs.earliest or date.min)
        and (mine.latest or date.max) <= (theirs.latest or date.max)
        for mine in told.readings
        for theirs in other.readings
    )


def _from_entry(told: Told, told_on: FuzzyDate | None) -> Told:
    """“Yesterday” by the day of writing; else it is to be asked which day that was."""
    assert told.relative
    said = told_on.earliest if told_on and told_on.is_exact else None
    edtf = told.relative.from_day(said) if said else ""
    if not edtf:
        note = _("Told by the day of writing, and that is not known: %(raw)s.") % {"raw": told.raw}
        return replace(told, note=note, code=Code.RELATIVE_DATE, asked=note)
    note = _("%(raw)s, written on %(day)s.") % {"raw": told.raw, "day": said}
    return replace(told, readings=(FuzzyDate(edtf, told.raw),), note=note)


def _with_age(draft: Draft, birth: Told) -> Told:
    """The birth with the age that stands in a column of its own, or beside the name."""
    if birth.age and birth.age.low < birth.age.high and draft.row.get("into"):
        # Not the bounds of one age, but one age each.
        return replace(birth, age=replace(birth.age, several=(birth.age.low, birth.age.high)))
    cell = draft.cells[Column.AGE].strip()
    named = draft.hints.get("age_in_name")
    if isinstance(named, int) and not (cell or birth.age or birth.readings):
        return replace(birth, age=Age(named, named), note=_("The age stands beside the name."))
    born = draft.hints.get("birth_in_name")
    if isinstance(born, str) and birth == Told(birth.raw) and not cell:
        told = read_told(born, "birth", draft.frame.as_of)
        return replace(told, note=told.note or _("The birth stands beside the name."))
    if not cell or birth.age:
        return birth
    if age := read_age(cell):
        return replace(birth, raw=birth.raw or cell, age=age)
    told = read_told(cell, "birth", draft.frame.as_of)
    return told if not birth.readings and (told.readings or told.code) else birth


def days_of_texts(draft: Draft, known: dict[str, Told]) -> dict[str, tuple[Told, str]]:
    """What free text tells with a date besides what is known, and in which column it stands."""
    as_of = draft.frame.as_of
    found: dict[str, tuple[Told, str]] = {}
    for column in _TEXTS:
        for event in events_in(draft.cells[column], as_of):
            if event.kind in known or event.kind in found:
                continue
            coming = event.kind == "hearing"
            told = read_told(event.found.raw, "coming" if coming else "event", as_of)
            if told.yearless:
                told = replace(told, raw=event.words, yearless=event.found.raw, code="")
            if not coming or told.yearless or _is_coming(told, as_of):
                found[event.kind] = (told, column)
    return found


def _is_coming(told: Told, as_of: date) -> bool:
    return any(each.latest is None or each.latest >= as_of for each in told.readings)


def applied_on(draft: Draft) -> dict[str, Told]:
    """The day of an application, if it is certain: it tells how to read the others."""
    for column in (Column.APPLIED_ON, Column.APPLIED):
        for found in dates_in(draft.cells[column], draft.frame.as_of):
            if not found.is_year and found.readings:
                told = read_told(found.raw, "event", draft.frame.as_of)
                return {"applied": told} if len(told.readings) == 1 else {}
    return {}
