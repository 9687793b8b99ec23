"""The rows of an outside list, sealed on disk: one JSON line each, read again from any on."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any
from uuid import UUID

from people.vault import files


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its place among those that say something, and its line in the file that came."""

    position: int
    line: int
    cells: list[str]


def keep_rows(file_id: UUID, rows: Iterable[tuple[int, list[str]]]) -> int:
    """Seal the rows; return how many. The file is there when it is whole, or not at all."""
    count = 0

    def parts() -> Iterator[bytes]:
        nonlocal count
        for line, cells in rows:
            count += 1
            yield json.dumps([line, *cells], ensure_ascii=False).encode() + b"\n"

    files.write_sealed(file_id, parts())
    return count


def read_rows(file_id: UUID, *, after: int = 0) -> Iterator[Row]:
    """Yield the rows behind the first `after`; memory stays at one chunk of the file."""
    for position, text in enumerate(islice(_lines(file_id), after, None), start=after + 1):
        line, *cells = _read(text)
        yield Row(position, line, cells)


def _lines(file_id: UUID) -> Iterator[bytes]:
    rest = b""
    for chunk in files.read_sealed(file_id):
        *whole, rest = (rest + chunk).split(b"\n")
        yield from whole


def _read(text: bytes) -> list[Any]:
    read: list[Any] = json.loads(text)
    return read
