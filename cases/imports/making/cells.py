"""The cells of a row that is kept, with what somebody wrote in place of some."""

from cases.imports.cells import Cells
from cases.imports.fields import Column
from cases.imports.models import ImportRow


def cells_of(row: ImportRow) -> Cells:
    """Return the cells as readers get them, by what their columns hold."""
    return Cells({**own_cells(row), **row.fixes})


def own_cells(row: ImportRow) -> dict[str, str]:
    """Return what the sheet itself says; several columns of one meaning are joined."""
    told: dict[str, str] = {}
    for column, cell in zip(row.batch.layout["columns"], row.cells, strict=False):
        if column != Column.IGNORED and cell.strip():
            told[column] = f"{told[column]}; {cell}" if column in told else cell
    return told


def texts_of(row: ImportRow) -> list[str]:
    """Return what stands in each column, from left to right.

    What was written in place of several columns of one meaning stands in the first of them.
    """
    columns = row.batch.layout["columns"]
    cells = [*row.cells, *[""] * (len(columns) - len(row.cells))]
    fixes = dict(row.fixes)
    return [
        fixes.pop(column, "") if column in row.fixes else cell
        for column, cell in zip(columns, cells, strict=False)
    ]
