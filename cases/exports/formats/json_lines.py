"""Lists as JSON Lines: for programs. Keys are codes, and values keep their types.

The guard against formulas stands here too: sooner or later somebody turns such a file into a
sheet, with a tool that knows of no guard.
"""

import json
from collections.abc import Sequence

from cases.exports.formats.guarding import guarded
from cases.exports.formats.sheet import Cell, Heading, Kind, check, told, utf8

# JSON never holds a bare line break, so that a column told at once can be cut at them again.
_BREAK = "\n"
_column = json.JSONEncoder(ensure_ascii=False, separators=(_BREAK, ":")).encode


class JsonLinesWriter:
    """Write one object a line; with a mark, a first line of another kind that tells it."""

    media_type = "application/x-ndjson"
    ending = "jsonl"

    def __init__(self, headings: Sequence[Heading], *, mark: str = "") -> None:
        self._headings = headings
        self._mark = mark
        keys = (json.dumps(heading.code).replace("%", "%%") for heading in headings)
        self._line = "{" + ",".join(f"{key}:%s" for key in keys) + "}\n"

    def head(self) -> bytes:
        if not self._mark:
            return b""
        labels = {heading.code: heading.label for heading in self._headings}
        line = {"export": self._mark, "labels": labels}
        return utf8(json.dumps(line, ensure_ascii=False) + "\n")

    def batch(self, columns: Sequence[Sequence[Cell]]) -> bytes:
        check(self._headings, columns)
        values = [
            _values(heading.kind, column)
            for heading, column in zip(self._headings, columns, strict=True)
        ]
        return utf8("".join(map(self._line.__mod__, zip(*values, strict=True))))

    def tail(self) -> bytes:
        return b""


def _values(kind: Kind, column: Sequence[Cell]) -> list[str]:
    """Return each cell as JSON tells it."""
    cells: Sequence[Cell] = column
    if kind in (Kind.TEXT, Kind.FREE):
        cells = guarded(told(column))
    return (
        _column([None if cell == "" else cell for cell in cells])[1:-1].split(_BREAK)
        if cells
        else []
    )
