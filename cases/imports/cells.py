"""A file as it was read: sheets of rows of plain text, before anybody asks what they mean."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `rows` are the cells as text, in the order in which they stand in the file.

    All rows are as long as the widest; empty ones between others are there, too. `lines[i]` is
    the line of the sheet where `rows[i]` stands, from 1 on; hidden rows and columns are indices.
    A number is written without an exponent or a needless ".0", a day as 2024-03-14 (2024-03 where
    the cell shows no more), an error as "#REF!". `marks` tells of cells by (index of row, index of
    column), of several marks the gravest:

    - "formula" (also of a text that begins with "="), "error", "cut" (longer than is kept);
    - "number" and "date": what the file itself calls so; "lost": a number that lost digits;
      "yearless": a day whose year the cell does not show, often not meant by who typed it;
    - "unclean": control characters were taken out; "garbled": a character could not be read;
      "unclosed": the cell begins with a quote that nobody closed.
    """

    name: str
    rows: list[list[str]]
    lines: list[int]
    is_hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    marks: Mapping[tuple[int, int], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Workbook:
    """A whole file: `kind` is "csv", "xlsx", "ods" or "xls".

    `encoding` and `delimiter` are those of a CSV, whose one sheet has no name. An "xls" does not
    tell of its formulas, errors (those cells are empty) and hidden rows and columns.
    """

    kind: str
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    delimiter: str = ""

    @property
    def fullest(self) -> int:
        """The index of the sheet with the most cells in use, those that are shown first."""
        sizes = [
            (not sheet.is_hidden, sum(bool(cell) for row in sheet.rows for cell in row))
            for sheet in self.sheets
        ]
        return max(range(len(sizes)), key=lambda index: (sizes[index], -index))


class Cells(Mapping[str, str]):
    """The cells of one row by what their columns hold; those of one meaning are joined by "; ".

    What is not there is an empty text. `marks` holds the codes of `Sheet.marks` by column.
    """

    def __init__(self, told: Mapping[str, str], marks: Mapping[str, frozenset[str]] | None = None):
        self._told = dict(told)
        self.marks = dict(marks or {})

    def __getitem__(self, column: str) -> str:
        return self._told.get(column, "")

    def __iter__(self) -> Iterator[str]:
        return iter(self._told)

    def __len__(self) -> int:
        return len(self._told)

    def __contains__(self, column: Any) -> bool:
        return column in self._told
