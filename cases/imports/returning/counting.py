"""How often our references, and the marks of men, stand in one sheet."""

from collections import Counter
from uuid import UUID

from cases.imports.fields import Column
from cases.imports.keys import key_of
from cases.imports.layout.table import Table
from cases.imports.shapes import Row

HowOften = Counter[str | bytes]


def how_often(table: Table, rows: list[Row], *, within: UUID) -> HowOften:
    """Count them: whoever copies a row to write another man into it copies the reference, too."""
    marks: list[str | bytes | None] = [key_of(row, within=within) for row in rows]
    places = [at for at, column in enumerate(table.columns) if column == Column.REFERENCE]
    refs = [row[at].strip().upper() for row in table.rows for at in places if at < len(row)]
    return Counter(each for each in (*marks, *refs) if each)
