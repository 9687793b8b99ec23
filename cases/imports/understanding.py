"""From a sheet to what is understood of each row. Pure: no database, nothing is kept."""

from collections.abc import Iterator, Sequence
from datetime import date

from cases.imports.cells import Cells, Sheet
from cases.imports.comparing.rows import compare
from cases.imports.draft import Frame
from cases.imports.layout.table import Table, lay_out
from cases.imports.reading.row import read_row
from cases.imports.shapes import Row


def understand(
    sheet: Sheet, *, as_of: date, columns: Sequence[str] | None = None
) -> tuple[Table, list[Row]]:
    """Return how the sheet is laid out, and each row below its headings, from 1 on.

    `columns` are the codes of what each column holds, where somebody has said so; else they are
    guessed. Rows that hold nobody (empty, totals, repeated headings) are there too, to be skipped.
    """
    table = lay_out(sheet, columns)
    drafts = [read_row(cells, Frame(as_of)) for cells in _cells(table)]
    return table, compare(table, drafts)


def _cells(table: Table) -> Iterator[Cells]:
    return (table.cells(index) for index in range(len(table.rows)))
