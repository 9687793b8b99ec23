"""The parent takes what the child tells, and believes none of it without a look."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from cases.imports.cells import Sheet, Workbook
from cases.imports.parsing.telling import MARKS
from cases.imports.parsing.unreadable import Unreadable


class Garbled(ValueError):
    """The child said what no child says: it was cut off, or is no longer ours."""


@dataclass
class _Growing:
    name: str
    is_hidden: bool
    rows: list[list[str]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    hidden: list[int] = field(default_factory=list)
    hidden_columns: list[int] = field(default_factory=list)
    marks: dict[tuple[int, int], str] = field(default_factory=dict)

    def add(self, line: int, cells: list[str], marks: list[list[int]], is_hidden: bool) -> None:
        at = len(self.rows)
        if is_hidden:
            self.hidden.append(at)
        for column, mark in marks:
            self.marks[at, column] = MARKS[mark]
        self.rows.append(cells)
        self.lines.append(line)

    def skip(self, count: int) -> None:
        last = self.lines[-1] if self.lines else 0
        self.lines.extend(range(last + 1, last + 1 + count))
        self.rows.extend([] for _ in range(count))

    def grown(self) -> Sheet:
        width = max(map(len, self.rows), default=0)
        for row in self.rows:
            row.extend([""] * (width - len(row)))
        return Sheet(
            name=self.name,
            rows=self.rows,
            lines=self.lines,
            is_hidden=self.is_hidden,
            hidden_rows=frozenset(self.hidden),
            hidden_columns=frozenset(at for at in self.hidden_columns if at < width),
            marks=self.marks,
        )


def taken(lines: Iterable[bytes]) -> Workbook:
    """Return the workbook, or raise the Unreadable that was told. Else it was Garbled."""
    told: list[str] = []
    sheets: list[_Growing] = []
    for line in lines:
        match _plain(line):
            case ["row", int(at), list(cells), list(marks), bool(hidden)] if sheets:
                if not (_are(str, cells) and all(map(_is_mark, marks))):
                    raise Garbled
                sheets[-1].add(at, cells, marks, hidden)
            case ["blank", int(count)] if sheets and 0 < count < 1_000_000:
                sheets[-1].skip(count)
            case ["sheet", str(name), bool(hidden)]:
                sheets.append(_Growing(name, hidden))
            case ["columns", list(hidden)] if sheets and _are(int, hidden):
                sheets[-1].hidden_columns = hidden
            case ["book", str(kind), str(encoding), str(delimiter)]:
                told = [kind, encoding, delimiter]
            case ["refused", str(code), dict(place)] if _are(int, place.values()):
                reason, _, detail = code.partition(" ")
                raise Unreadable(reason, place, detail)
            case ["end"] if told:
                return _workbook(told, sheets)
            case _:
                raise Garbled
    raise Garbled


def _workbook(told: list[str], sheets: list[_Growing]) -> Workbook:
    kind, encoding, delimiter = told
    if not any(sheet.rows for sheet in sheets):
        raise Unreadable("empty")
    return Workbook(kind, tuple(sheet.grown() for sheet in sheets), encoding, delimiter)


def _plain(line: bytes) -> Any:
    try:
        return json.loads(line)
    except ValueError:
        # Its text would quote what was said.
        raise Garbled from None


def _are(kind: type, values: Iterable[Any]) -> bool:
    return all(type(value) is kind for value in values)


def _is_mark(told: Any) -> bool:
    """Whether it is a column and the place of a mark in the list of marks."""
    return (
        type(told) is list and _are(int, told) and len(told) == 2 and told[1] in range(len(MARKS))
    )
