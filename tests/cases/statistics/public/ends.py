"""The two tables farthest apart in one hidden cell that agree with what is told: whole numbers.

Of tables too large to try them all. Rows and columns make a network, so the ends that a solver of
linear programmes finds are whole.
"""

from collections.abc import Iterator

import numpy as np
from scipy.optimize import linprog

from cases.statistics.public.hiding import Arc, Table
from tests.cases.statistics.public.attack import interval

Condition = tuple[np.ndarray, float, float]


def ends_of(table: Table, arc: Arc) -> Iterator[Table]:
    """Return a table in which the cell is as small as it can be, and one where it is as large."""
    rows, lows, highs = zip(*_conditions(table), strict=True)
    above, below = np.array(rows), -np.array(rows)
    for sign in (1, -1):
        found = linprog(
            sign * _places(table, arc),
            A_ub=np.vstack([above, below]),
            b_ub=[*highs, *(-low for low in lows)],
            method="highs-ds",
        )
        assert found.status == 0, found.message
        cells = np.rint(found.x)
        assert np.allclose(cells, found.x)
        counts = cells.astype(int).reshape(table.rows, table.columns).tolist()
        yield Table(counts, table.k, table.base, table.may_hide_totals)


def _conditions(table: Table) -> Iterator[Condition]:
    whole = sum(map(sum, table.counts))
    for row, counts in enumerate(table.counts):
        yield _row(table, row), sum(counts), sum(counts)
    for column in range(table.columns):
        total = table.number((table.rows, column))
        if not table.may_hide_totals:
            yield _places(table, (table.rows, column)), total, total
    for arc in table.arcs():
        shown = (0, whole) if arc in table.hidden else _told(table, arc)
        yield _places(table, arc), *shown


def _told(table: Table, arc: Arc) -> tuple[int, int]:
    number, base = table.number(arc), table.base
    return interval((number + base // 2) // base * base, table.k, base)


def _row(table: Table, row: int) -> np.ndarray:
    places = np.zeros((table.rows, table.columns))
    places[row] = 1
    return places.ravel()


def _places(table: Table, arc: Arc) -> np.ndarray:
    """Return which cells make up a figure: one alone, or all of a column for its total."""
    places = np.zeros((table.rows, table.columns))
    row, column = arc
    places[slice(None) if row == table.rows else row, column] = 1
    return places.ravel()
