"""Lists as workbooks: days are days, numbers are numbers, and every text is a text.

Texts are guarded all the same, for the day on which somebody saves the sheet as CSV.
"""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from django.utils.translation import gettext as _

from cases.exports.formats.guarding import guarded
from cases.exports.formats.sheet import Cell, Heading, Kind, check, each, told
from cases.exports.safety import safe_cell
from cases.imports.workbooks import Look, Note, WorkbookStream
from cases.imports.workbooks.frame import BOLD, DAY
from cases.imports.workbooks.small import rows_of, text_row
from cases.imports.workbooks.texts import EMPTY, text_cells

MOST_ROWS = 1_048_576
# Of XML in one sheet: some way below what a ZIP tells without its newer form.
_MOST_SIGNS = 500_000_000
_WIDTHS = {Kind.TEXT: 18, Kind.FREE: 30, Kind.NUMBER: 10, Kind.DAY: 12, Kind.TRUTH: 9}
_WIDEST_FOR_LABEL = 30
# A sheet's name is at most 31 signs long, has none of these, and may be numbered.
_NO_NAME = re.compile(r"[\[\]:*?/\\']")
_LONGEST_NAME = 26
_TRUTHS: dict[Cell, str] = {
    None: EMPTY,
    "": EMPTY,
    True: '<c t="b"><v>1</v></c>',
    False: '<c t="b"><v>0</v></c>',
}
# The calendar of spreadsheets has a 29 February 1900, and no day before that year.
_FIRST = date(1900, 3, 1)
_NOUGHT = date(1899, 12, 30)


class XlsxWriter:
    """Write one sheet, and further ones where the rows do not fit into one.

    `mark` stands in the properties of the document and in a note at the last heading.
    """

    media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    ending = "xlsx"

    def __init__(self, headings: Sequence[Heading], *, mark: str = "", sheet: str = "") -> None:
        self._headings = headings
        self._book = WorkbookStream(mark=mark)
        self._sheet = _NO_NAME.sub(" ", sheet or _("Sheet"))[:_LONGEST_NAME].strip()
        self._sheets = 0
        self._rows = self._signs = 0
        self._mark = mark

    def head(self) -> bytes:
        return self._begin()

    def batch(self, columns: Sequence[Sequence[Cell]]) -> bytes:
        cells = sheet_columns(self._headings, columns)
        count, done, out = len(columns[0]), 0, []
        while done < count:
            if self._rows == MOST_ROWS or self._signs > _MOST_SIGNS:
                out += [self._book.end(), self._begin()]
            room = min(MOST_ROWS - self._rows, count - done)
            out.append(self._add([column[done : done + room] for column in cells], room))
            done += room
        return b"".join(out)

    def tail(self) -> bytes:
        return self._book.end() + self._book.close()

    def _begin(self) -> bytes:
        self._sheets += 1
        name = self._sheet if self._sheets == 1 else f"{self._sheet} {self._sheets}"
        labels = [safe_cell(heading.label) for heading in self._headings]
        look = Look(
            frozen=1,
            widths=[
                max(_WIDTHS[heading.kind], min(len(heading.label) + 2, _WIDEST_FOR_LABEL))
                for heading in self._headings
            ],
            note=Note(len(labels), 1, self._mark) if self._mark else None,
        )
        self._rows, self._signs = 1, 0
        return self._book.begin(name, look) + self._book.add(text_row(labels, BOLD))

    def _add(self, cells: Sequence[Sequence[str]], count: int) -> bytes:
        told = rows_of(cells)
        self._rows += count
        self._signs += len(told)
        return self._book.add(told)


def sheet_columns(
    headings: Sequence[Heading], columns: Sequence[Sequence[Cell]]
) -> list[Sequence[str]]:
    """Return the columns with each cell as the sheet tells it."""
    check(headings, columns)
    return [
        _cells(heading.kind, column) for heading, column in zip(headings, columns, strict=True)
    ]


def _cells(kind: Kind, column: Sequence[Cell]) -> Sequence[str]:
    """Return the column's cells as the sheet tells them."""
    if kind is Kind.NUMBER:
        return [EMPTY if cell in (None, "") else f"<c><v>{cell}</v></c>" for cell in column]
    if kind is Kind.TRUTH:
        return [_TRUTHS[cell] for cell in column]
    if kind is Kind.DAY:
        return list(map(_day, column))
    return _texts(told(column)) if kind is Kind.FREE else each(column, _texts)


def _texts(cells: Sequence[str]) -> list[str]:
    return text_cells(guarded(cells))


@lru_cache(50_000)
def _day(cell: Cell) -> str:
    if not cell:
        return EMPTY
    day = date.fromisoformat(str(cell))
    if day < _FIRST:
        return text_cells([str(cell)])[0]
    return f'<c s="{DAY}"><v>{(day - _NOUGHT).days}</v></c>'
