"""What every file of a list is made of: headings, cells, and a writer of bytes.

Batches come column by column. Most of the work is then done for a whole column at once, and a list
of a hundred thousand rows takes no more memory than one batch.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

Cell = str | int | bool | None

_LONE = re.compile("[\ud800-\udfff]")
# Days that were read once, and the empty cells; lists hold few days, many times.
_READ: set[Cell] = {None, ""}
_MOST_READ = 50_000


class Kind(StrEnum):
    """What a column holds. None and "" are an empty cell of every kind."""

    TEXT = "text"  # words of our own: labels, codes, references
    FREE = "free"  # what somebody typed
    NUMBER = "number"
    DAY = "day"  # as "2024-05-01"
    TRUTH = "truth"


@dataclass(frozen=True)
class Heading:
    code: str
    label: str
    kind: Kind


class Writer(Protocol):
    """One file. A batch may give no bytes yet; the tail gives what is left."""

    media_type: str
    ending: str

    def head(self) -> bytes: ...

    def batch(self, columns: Sequence[Sequence[Cell]]) -> bytes:
        """Return the next rows: one list for each heading, all of one length."""
        ...

    def tail(self) -> bytes: ...


def check(headings: Sequence[Heading], columns: Sequence[Sequence[Cell]]) -> None:
    """Raise ValueError, with the heading's code and no value, for what is not of its kind."""
    if len(columns) != len(headings) or len(set(map(len, columns))) > 1:
        raise ValueError("A batch holds one column for each heading, all of one length")
    for heading, column in zip(headings, columns, strict=True):
        if not _IS_OF[heading.kind](column):
            raise ValueError(f"{heading.code} holds something that is no {heading.kind}")


def told(column: Sequence[Cell]) -> list[str]:
    """Return the texts of a column that was checked."""
    return [cell or "" for cell in column]  # type: ignore[misc]


def each(column: Sequence[Cell], make: Callable[[Sequence[str]], Sequence[str]]) -> Sequence[str]:
    """Return what is made of each text of a column; a label of many rows is made once."""
    texts = told(column)
    distinct = list(set(texts))
    if len(distinct) > len(texts) // 4:
        return make(texts)
    made = dict(zip(distinct, make(distinct), strict=True))
    return [made[text] for text in texts]


def utf8(text: str) -> bytes:
    """Return the bytes; half a character, which UTF-8 cannot hold, shows as a sign of a loss."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return _LONE.sub("\ufffd", text).encode()


def _are_texts(column: Sequence[Cell]) -> bool:
    return set(map(type, column)) <= {str, type(None)}


def _are_numbers(column: Sequence[Cell]) -> bool:
    kinds = set(map(type, column))
    return kinds <= {int, type(None)} or all(
        cell is None or cell == "" or type(cell) is int for cell in column
    )


def _are_days(column: Sequence[Cell]) -> bool:
    if not _are_texts(column):
        return False
    new = set(column) - _READ
    if not all(map(_is_day, new)):
        return False
    if len(_READ) < _MOST_READ:
        _READ.update(new)
    return True


def _are_truths(column: Sequence[Cell]) -> bool:
    return all(cell is None or cell == "" or type(cell) is bool for cell in column)


def _is_day(cell: Cell) -> bool:
    try:
        return date.fromisoformat(str(cell)).isoformat() == cell
    except ValueError:
        return False


_IS_OF = {
    Kind.TEXT: _are_texts,
    Kind.FREE: _are_texts,
    Kind.NUMBER: _are_numbers,
    Kind.DAY: _are_days,
    Kind.TRUTH: _are_truths,
}
