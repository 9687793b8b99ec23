"""Lists as JSON Lines: for programs. Keys are codes, and values keep their types.

The guard against formulas stands here too: sooner or later somebody turns such a file into a
sheet, with a tool that knows of no guard.
"""

import json
from collections.abc import Iterable, Sequence
from itertools import chain, repeat

from cases.exports.formats.guarding import guarded
from cases.exports.formats.sheet import Cell, Heading, Kind, check, each, told, utf8

# A sign that JSON tells as it is, so that a column told at once can be cut at it again.
_EDGE = "\x7f"
_TRUTHS: dict[Cell, str] = {None: "null", "": "null", True: "true", False: "false"}


class JsonLinesWriter:
    """Write one object a line; with a mark, a first line of another kind that tells it."""

    media_type = "application/x-ndjson"
    ending = "jsonl"

    def __init__(self, headings: Sequence[Heading], *, mark: str = "") -> None:
        self._headings = headings
        self._mark = mark
        starts = chain("{", repeat(","))
        self._keys = [
            f"{start}{json.dumps(heading.code)}:"
            for start, heading in zip(starts, headings, strict=False)
        ]

    def head(self) -> bytes:
        if not self._mark:
            return b""
        labels = {heading.code: heading.label for heading in self._headings}
        line = {"export": self._mark, "labels": labels}
        return utf8(json.dumps(line, ensure_ascii=False) + "\n")

    def batch(self, columns: Sequence[Sequence[Cell]]) -> bytes:
        check(self._headings, columns)
        parts: list[Iterable[str]] = []
        for key, heading, column in zip(self._keys, self._headings, columns, strict=True):
            parts += [repeat(key), _values(heading.kind, column)]
        return utf8("".join(chain.from_iterable(zip(*parts, repeat("}\n"), strict=False))))

    def tail(self) -> bytes:
        return b""


def _values(kind: Kind, column: Sequence[Cell]) -> Sequence[str]:
    """Return each cell as JSON tells it."""
    if kind is Kind.NUMBER:
        return ["null" if cell is None or cell == "" else str(cell) for cell in column]
    if kind is Kind.TRUTH:
        return [_TRUTHS[cell] for cell in column]
    if kind is Kind.DAY:
        return [f'"{cell}"' if cell else "null" for cell in column]
    return _texts(told(column)) if kind is Kind.FREE else each(column, _texts)


def _texts(cells: Sequence[str]) -> list[str]:
    return [f'"{cell}"' if cell else "null" for cell in _inner(guarded(cells))]


def _inner(cells: Sequence[str]) -> list[str]:
    """Return what stands between the quotes of each text."""
    text = _EDGE.join(cells)
    if text.count(_EDGE) >= len(cells):
        return [_quoted(cell)[1:-1] for cell in cells]
    return _quoted(text)[1:-1].split(_EDGE)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
