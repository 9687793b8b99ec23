"""Rows that are copies of others, cell by cell, and serial numbers that come twice."""

from collections.abc import Iterable

from cases.imports.fields import Column
from cases.imports.layout.references import serial_of
from cases.imports.layout.table import ABOUT_SOMEBODY, Table
from people.registry.text import says_unknown

# With fewer cells that are filled, two men may well have the same.
_FEWEST_CELLS = 3
_NAMES = (Column.NAME, Column.NATIVE, Column.GIVEN, Column.FAMILY)
_OF_ONE = (Column.PASSPORT, Column.BIRTH)
_NOT_ABOUT_HIM = {Column.SERIAL, Column.ENTERED, Column.REFERENCE, Column.IGNORED}


def exact_copies(table: Table) -> dict[int, int]:
    """Return by index the earlier row of which a row is a copy; serial numbers may differ."""
    counted = [at for at, column in enumerate(table.columns) if column not in _NOT_ABOUT_HIM]
    first: dict[tuple[str, ...], int] = {}
    copies: dict[int, int] = {}
    for index in _somebody(table):
        row = table.rows[index]
        key = tuple(
            " ".join(row[at].split()).casefold() if at < len(row) else "" for at in counted
        )
        if (
            _says_who(table, index)
            and sum(map(bool, key)) >= _FEWEST_CELLS
            and first.setdefault(key, index) != index
        ):
            copies[index] = first[key]
    return copies


def _says_who(table: Table, index: int) -> bool:
    """Of two men without names, or with one word for a name, all else may well be the same."""
    cells = table.cells(index)
    words = max((cells[column].split() for column in _NAMES), key=len)
    if len(words) > 1 and not says_unknown(" ".join(words)):
        return True
    is_named = bool(words) and not says_unknown(words[0])
    return any(cells[column].strip() for column in (*_OF_ONE, *([Column.PHONE] * is_named)))


def repeated_serials(table: Table) -> dict[int, str]:
    """Return by index the serial numbers that stood in an earlier row already."""
    if Column.SERIAL not in table.columns:
        return {}
    place = table.columns.index(Column.SERIAL)
    seen: set[str] = set()
    repeated: dict[int, str] = {}
    for index in _somebody(table):
        row = table.rows[index]
        serial = serial_of(row[place]) if place < len(row) else ""
        if serial and serial in seen:
            repeated[index] = serial
        seen.add(serial)
    return repeated


def _somebody(table: Table) -> Iterable[int]:
    """Rows of the sheet; one that was split off another begins as its copy."""
    return (
        index
        for index, kind in enumerate(table.kinds)
        if kind == ABOUT_SOMEBODY and not table.is_added(index)
    )
