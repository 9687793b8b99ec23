"""What somebody wrote in place of cells, and rows that were split off: put into the table.

Everything after reads the table as if the sheet had come so.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from cases.imports.fields import Column
from cases.imports.layout.table import ABOUT_SOMEBODY, Guess, Table

Fixes = Mapping[int, Mapping[str, str]]


def fixed(table: Table, fixes: Fixes, copies: Sequence[int] = ()) -> Table:
    """Return the table with `fixes` (by row number and column) and copies of rows at its end.

    A column that the sheet does not have stands behind its last one.
    """
    if not fixes and not copies:
        return table
    told = {code for row in fixes.values() for code in row}
    added = [code for code in Column.values if code in told and code not in table.columns]
    columns = (*table.columns, *added)
    rows = [[*row, *[""] * (len(columns) - len(row))] for row in table.rows]
    rows += [list(rows[number - 1]) for number in copies]
    kinds = [*table.kinds, *[ABOUT_SOMEBODY] * len(copies)]
    unmarked: set[tuple[int, int]] = set()
    for number, row in fixes.items():
        kinds[number - 1] = ABOUT_SOMEBODY
        for code, text in row.items():
            places = [place for place, column in enumerate(columns) if column == code]
            for place in places:
                rows[number - 1][place] = text if place == places[0] else ""
                unmarked.add((table.heading_at + number, place))
    marks = {place: mark for place, mark in table.sheet.marks.items() if place not in unmarked}
    return replace(
        table,
        sheet=replace(table.sheet, marks=marks),
        columns=columns,
        headings=(*table.headings, *[""] * len(added)),
        guesses=(*table.guesses, *[Guess(code, 1.0) for code in added]),
        rows=rows,
        kinds=kinds,
    )
