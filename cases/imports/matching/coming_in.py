"""The bytes of a list that was brought, as rows of text: a table, or a name a line."""

from collections.abc import Iterator
from dataclasses import replace

from django.core.exceptions import ValidationError

from cases.imports.parsing.limits import LIMITS, MB
from cases.imports.parsing.parse import parse
from cases.imports.parsing.unreadable import Unreadable

MOST_ROWS = 200_000
MOST_COLUMNS, LONGEST_CELL = 40, 1000
_LIMITS = replace(
    LIMITS,
    columns=MOST_COLUMNS,
    cell=LONGEST_CELL,
    cells=MOST_ROWS * MOST_COLUMNS,
    text=2 * LIMITS.text,
    unpacked=2 * LIMITS.unpacked,
    memory=600 * MB,
    other_rows=0,
)

Rows = Iterator[tuple[int, list[str]]]


def rows_of(content: bytes) -> Rows:
    """Yield the line and the cells of each row of the fullest sheet that says something.

    ValidationError, with the reason and the place, for what is no list or too much of one.
    """
    try:
        book = parse(content, limits=replace(_LIMITS, rows=MOST_ROWS))
    except Unreadable as refusal:
        raise ValidationError(refusal.words) from refusal
    sheet = book.sheets[book.fullest]
    for line, cells in zip(sheet.lines, sheet.rows, strict=True):
        said = [cell.strip() for cell in cells]
        if any(said):
            yield line, said
