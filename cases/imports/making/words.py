"""A row in words, for the timeline: what the sheet says, under the headings that it has."""

from cases.imports.fields import Column
from cases.imports.issues import Code
from cases.imports.making.cells import texts_of
from cases.imports.making.told import has
from cases.imports.models import ImportRow
from cases.imports.shapes import Row

LONGEST, LONGEST_HIDDEN = 10_000, 2000
# What must not stand in a note: it is kept where it is masked.
_NUMBERS = frozenset({Column.PASSPORT, Column.PHONE, Column.ADDRESS})
# Where somebody may have written a hiding place, or what is a crime at home.
_FREE = frozenset(
    {Column.CONDITION, Column.REMARKS, Column.UNIT, Column.LAST_CONTACT, Column.APPLIED}
)


def note_of(row: ImportRow) -> str:
    """Return the cells as lines, but for numbers, and for what is kept apart."""
    lines = [
        f"{heading.strip() or Column(column).label}: {cell.strip()}"
        for heading, column, cell in _told(row)
        if column not in _NUMBERS and not is_kept_apart(row.reading, column)
    ]
    return "\n".join(lines)[:LONGEST]


def hidden_of(row: ImportRow) -> tuple[str, str]:
    """Return which masked value of the case takes the free text of a row, and the text."""
    what = kept_apart_as(row.reading)
    free = [cell.strip() for _heading, column, cell in _told(row) if column in _FREE]
    return (what, "\n".join(free)[:LONGEST_HIDDEN]) if what else ("", "")


def is_kept_apart(reading: Row, column: str) -> bool:
    """Tell whether what stands in a column of this row is kept where it is masked."""
    return bool(kept_apart_as(reading)) and column in _FREE


def kept_apart_as(reading: Row) -> str:
    """Return which masked value of a case takes the free text of a row; empty where none must."""
    if has(reading, Code.SENSITIVE_LOCATION):
        return "hiding_place"
    return "home_liability" if has(reading, Code.SELF_INCRIMINATING) else ""


def _told(row: ImportRow) -> list[tuple[str, str, str]]:
    """Return heading, column and text of each cell that says something."""
    layout = row.batch.layout
    told = zip(layout["headings"], layout["columns"], texts_of(row), strict=False)
    return [each for each in told if each[2].strip()]
