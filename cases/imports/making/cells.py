"""The cells of a row that is kept, by what their columns hold, with what was written in place."""

from cases.imports.cells import Cells
from cases.imports.fields import Column
from cases.imports.models import ImportRow


def cells_of(row: ImportRow) -> Cells:
    """Return the cells as readers get them; several columns of one meaning are joined."""
    told: dict[str, str] = {}
    for column, cell in zip(row.batch.layout["columns"], row.cells, strict=False):
        if column != Column.IGNORED and column not in row.fixes and cell.strip():
            told[column] = f"{told[column]}; {cell}" if column in told else cell
    return Cells({**told, **row.fixes})
