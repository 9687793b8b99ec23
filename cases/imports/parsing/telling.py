"""The child tells its parent what it reads: a line of JSON for each row, within the limits."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO

from cases.imports.parsing.cleaning import cleaned
from cases.imports.parsing.limits import Limits
from cases.imports.parsing.refusal import Refusal

# Marks of cells, the gravest first: of several only the first is told.
CUT, ERROR, FORMULA, LOST, GARBLED, UNCLOSED, UNCLEAN, YEARLESS, DATE, NUMBER = MARKS = (
    "cut",
    "error",
    "formula",
    "lost",
    "garbled",
    "unclosed",
    "unclean",
    "yearless",
    "date",
    "number",
)
_RANK = {mark: rank for rank, mark in enumerate(MARKS)}
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Teller:
    """Takes rows in the order of their lines; a gap between lines stands for empty ones."""

    def __init__(self, out: BinaryIO, limits: Limits) -> None:
        self.limits = limits
        self._number = 0
        self._out = out
        self._cells = self._text = self._blanks = 0
        self._rows = self._line = 0

    def place(self, line: int = 0) -> dict[str, int]:
        """Return where that is: the number of the sheet only where a file may have several."""
        told = {"sheet": self._number, "line": line}
        return {name: number for name, number in told.items() if number}

    def book(self, kind: str, encoding: str = "", delimiter: str = "") -> None:
        self._say("book", kind, encoding, delimiter)

    def sheet(self, name: str = "", number: int = 0, *, is_hidden: bool = False) -> None:
        """Begin a sheet: the first is number one, the only one of a file has no number."""
        if number > self.limits.sheets:
            raise Refusal("sheets", limit=self.limits.sheets)
        self._number = number
        self._rows = self._line = 0
        self._say("sheet", cleaned(name)[0][: self.limits.cell], is_hidden)

    def row(
        self,
        line: int,
        cells: Sequence[str],
        marks: Mapping[int, str] | None = None,
        *,
        is_hidden: bool = False,
    ) -> None:
        """Tell of a row. An empty one is not told; rows over the limit are only counted."""
        kept, found = self._tidy(cells, marks or {})
        if not kept:
            return
        self._rows += 1
        if self.is_over:
            return
        if len(kept) > self.limits.columns:
            raise self.refuse_columns(line, len(kept))
        self._count(kept, line)
        self._skip_to(line)
        self._say("row", line, kept, list(found.items()), is_hidden)

    def count(self, rows: int) -> None:
        """Count rows that are over the limit."""
        self._rows += rows

    @property
    def is_over(self) -> bool:
        """Whether there are more rows than are read: the rest need only be counted."""
        return self._rows > self.limits.rows + self.limits.other_rows

    def end_sheet(self, hidden_columns: Sequence[int] = ()) -> None:
        if self.is_over:
            raise Refusal("rows", **self.place(), rows=self._rows, limit=self.limits.rows)
        self._say("columns", list(hidden_columns))

    def end(self) -> None:
        self._say("end")
        self._out.flush()

    def refused(self, refusal: Refusal) -> None:
        self._say("refused", refusal.code, refusal.place)
        self._out.flush()

    def refuse_columns(self, line: int, columns: int) -> Refusal:
        limit = self.limits.columns
        return Refusal("columns", **self.place(line), columns=columns, limit=limit)

    def _tidy(
        self, cells: Sequence[str], marks: Mapping[int, str]
    ) -> tuple[list[str], dict[int, int]]:
        kept: list[str] = []
        found: dict[int, int] = {}
        for at, raw in enumerate(cells):
            text, is_unclean = cleaned(raw)
            said = [marks[at]] if at in marks else []
            if is_unclean:
                said.append(UNCLEAN)
            if text[:1] == "=":
                said.append(FORMULA)
            if len(text) > self.limits.cell:
                text = text[: self.limits.cell]
                said.append(CUT)
            if said and text.strip():
                found[at] = min(map(_RANK.__getitem__, said))
            kept.append(text)
        while kept and not kept[-1].strip():
            kept.pop()
        return kept, found

    def _count(self, cells: list[str], line: int) -> None:
        self._cells += len(cells)
        self._text += sum(map(len, cells))
        if self._cells > self.limits.cells or self._text > self.limits.text:
            raise Refusal("text", **self.place(line))

    def _skip_to(self, line: int) -> None:
        gap = line - self._line - 1
        self._line = line
        if 0 < gap <= self.limits.blanks - self._blanks:
            self._blanks += gap
            self._say("blank", gap)

    def _say(self, *told: Any) -> None:
        self._out.write(_encode(told).encode() + b"\n")
