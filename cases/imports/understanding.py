"""From a sheet to what is understood of each row. Pure: no database, nothing is kept."""

from collections.abc import Callable, Sequence
from datetime import date

from cases.imports.cells import Sheet
from cases.imports.comparing.rows import compare
from cases.imports.draft import Draft, Frame
from cases.imports.fields import DAYS
from cases.imports.fixing import Fixes, fixed
from cases.imports.layout.table import Table, lay_out
from cases.imports.reading.dating.forms import shows_day_first
from cases.imports.reading.row import read_row
from cases.imports.shapes import Row

# So many rows are read between two signs of life.
_STEP = 100


def understand(
    sheet: Sheet,
    *,
    as_of: date,
    columns: Sequence[str] | None = None,
    heading_at: int | None = None,
    fixes: Fixes | None = None,
    copies: Sequence[int] = (),
    progress: Callable[[int], None] = lambda done: None,
) -> tuple[Table, list[Row]]:
    """Return how the sheet is laid out, and each row below its headings, from 1 on.

    `columns` are the codes of what each column holds, and `heading_at` is the index of the line of
    headings (-1: there is none), where somebody has said so; else they are guessed. Rows that hold
    nobody (empty, totals, repeated headings) are there too, to be skipped. `fixes` stand in place
    of cells, by row and column; `copies` are rows that were split off.
    """
    table = fixed(lay_out(sheet, columns, heading_at), fixes or {}, copies)
    rows = [table.cells(index) for index in range(len(table.rows))]
    days = (cells[column] for cells in rows for column in DAYS)
    frame = Frame(as_of, shows_day_first(days))
    drafts: list[Draft] = []
    for index, cells in enumerate(rows):
        drafts.append(read_row(cells, frame))
        if not index % _STEP:
            progress(index)
    return table, compare(table, drafts)
