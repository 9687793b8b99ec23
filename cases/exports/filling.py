"""What fills a file: which parts of the cases it needs, and its bytes, batch by batch."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol

from cases.access.vocabularies import FieldGroup
from cases.exports.columns import Batch, Column, columns_named
from cases.exports.formats import Cell, Heading
from cases.exports.models import Export
from cases.exports.recipients import usual_for


class Made(NamedTuple):
    """How many rows a file came to hold, and what its sheet says of how it was made."""

    rows: int
    report: Mapping[str, Any] = MappingProxyType({})


class Filling(Protocol):
    """One file. `reads` are columns of the case; of `groups` disclosure is asked."""

    groups: frozenset[FieldGroup]

    @property
    def reads(self) -> Sequence[str]: ...

    def head(self) -> bytes: ...

    def batch(self, batch: Batch) -> bytes: ...

    def tail(self) -> bytes: ...

    def made(self, rows: int) -> Made:
        """Tell of the file after its tail; `rows` are the cases that were handed over."""
        ...


def columns_of(export: Export) -> list[Column]:
    """Return the columns that were chosen, else the usual ones."""
    return columns_named(export.columns) or usual_for(export.recipient)


def groups_of(columns: Sequence[Column]) -> frozenset[FieldGroup]:
    return frozenset(column.group for column in columns)


def reads_of(columns: Sequence[Column]) -> list[str]:
    return [name for column in columns for name in column.reads]


def headings_of(columns: Sequence[Column]) -> list[Heading]:
    return [Heading(each.code, str(each.header), each.kind) for each in columns]


def cells_of(batch: Batch, columns: Sequence[Column]) -> list[list[Cell]]:
    """Return the cells of a batch, column by column."""
    parts = {group: batch.part(group) for group in groups_of(columns)}
    return [column.cells(parts[column.group]) for column in columns]
