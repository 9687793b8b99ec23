"""Lists as CSV: for every spreadsheet, and for none of them a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

from cases.exports.formats.guarding import guarded
from cases.exports.formats.sheet import Cell, Heading, Kind, check, each, told, utf8
from cases.exports.safety import safe_cell

# Spreadsheets read UTF-8 as such only behind this mark.
_BOM = "\ufeff"
_TRUTHS = {True: "TRUE", False: "FALSE"}


class CsvWriter:
    """Write labels and rows; `mark` stands in a last heading of its own, above empty cells."""

    media_type = "text/csv; charset=utf-8"
    ending = "csv"

    def __init__(self, headings: Sequence[Heading], *, mark: str = "") -> None:
        self._headings = headings
        self._mark = mark

    def head(self) -> bytes:
        labels = [safe_cell(heading.label) for heading in self._headings]
        return utf8(_BOM + _lines([[*labels, safe_cell(self._mark)] if self._mark else labels]))

    def batch(self, columns: Sequence[Sequence[Cell]]) -> bytes:
        check(self._headings, columns)
        cells = [_cells(heading.kind, column) for heading, column in self._pairs(columns)]
        if self._mark and cells:
            cells.append([""] * len(cells[0]))
        return utf8(_lines(zip(*cells, strict=True)))

    def tail(self) -> bytes:
        return b""

    def _pairs(
        self, columns: Sequence[Sequence[Cell]]
    ) -> Iterable[tuple[Heading, Sequence[Cell]]]:
        return zip(self._headings, columns, strict=True)


def _cells(kind: Kind, column: Sequence[Cell]) -> Sequence[Cell]:
    if kind is Kind.FREE:
        return guarded(told(column))
    if kind is Kind.TEXT:
        return each(column, guarded)
    if kind is Kind.TRUTH:
        return ["" if cell in (None, "") else _TRUTHS[bool(cell)] for cell in column]
    return column


def _lines(rows: Iterable[Sequence[Cell]]) -> str:
    # Every cell in quotes: line breaks and separators within a cell stay within it.
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows(rows)
    return text.getvalue()
