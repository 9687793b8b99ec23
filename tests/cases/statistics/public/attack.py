"""What somebody can work out who has all tables of a release and a solver of linear programmes.

The unknowns are how many people are in each joint cell: nationality by month by pathway by fate,
in the categories that are told. Each figure that is shown bounds a sum of them by what rounding
leaves open; the method tells besides how many people a category holds at least. Nothing here
asks how the figures were made.
"""

from collections.abc import Iterator
from math import prod
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_array, vstack

# Rows and columns of each table by what they are told by.
LAID_OUT = {
    "fates": ("nationality", "fate"),
    "months": ("month", "nationality"),
    "pathways": ("month", "pathway"),
}
MERGED = ("nationality", "month", "pathway")
Tables = dict[str, dict[str, Any]]


class Place(NamedTuple):
    """A cell, or a total where a row or a column is None."""

    table: str
    row: str | None
    column: str | None


def places(tables: Tables) -> Iterator[tuple[Place, int | None]]:
    """Every figure of a release, with what is shown of it; None where it is hidden."""
    for name, told in tables.items():
        for row, cells, total in zip(told["rows"], told["cells"], told["row_totals"], strict=True):
            for column, shown in zip(told["columns"], cells, strict=True):
                yield Place(name, row, column), shown
            yield Place(name, row, None), total
        for column, total in zip(told["columns"], told["column_totals"], strict=True):
            yield Place(name, None, column), total
        yield Place(name, None, None), told["total"]


def hidden(tables: Tables) -> list[Place]:
    return [place for place, shown in places(tables) if shown is None]


def interval(shown: int, k: int, base: int) -> tuple[int, int]:
    """What is shown is of k people or more, and was rounded to the nearest."""
    return max(k, shown - base // 2), shown - base // 2 + base - 1


class Attack:
    """All that one release tells, as bounds of sums of what is not known."""

    def __init__(
        self,
        tables: Tables,
        k: int,
        base: int,
        also: dict[Place, tuple[float, float]] | None = None,
    ) -> None:
        self.axes = {
            "nationality": tables["fates"]["rows"],
            "fate": tables["fates"]["columns"],
            "month": tables["months"]["rows"],
            "pathway": tables["pathways"]["columns"],
        }
        self._lay_out()
        told = [
            (self.sum_of(place), *interval(shown, k, base))
            for place, shown in places(tables)
            if shown is not None
        ]
        for table, axes in LAID_OUT.items():
            for at, axis in enumerate(axes):
                for key in self.axes[axis] if axis in MERGED else ():
                    total = Place(table, key, None) if at == 0 else Place(table, None, key)
                    told.append((self.sum_of(total), max(k, 10), np.inf))
        told += [(self.sum_of(place), low, high) for place, (low, high) in (also or {}).items()]
        told += [(row, 0, 0) for row in self._same()]
        rows, lows, highs = zip(*told, strict=True)
        self.rows, self.lows, self.highs = vstack(rows), np.array(lows), np.array(highs)

    def bounds(self, place: Place) -> tuple[float, float]:
        """Return the least and the most that this figure can be."""
        return solved(self.rows, self.lows, self.highs, self.sum_of(place))

    def width(self, place: Place) -> float:
        least, most = self.bounds(place)
        return most - least

    def _lay_out(self) -> None:
        self.shape = tuple(len(keys) for keys in self.axes.values())
        self.size = prod(self.shape)
        self._indexes = np.arange(self.size).reshape(self.shape)

    def sum_of(self, place: Place) -> csr_array:
        by_row, by_column = LAID_OUT[place.table]
        chosen = {by_row: place.row, by_column: place.column}
        where = tuple(
            slice(None) if chosen.get(axis) is None else keys.index(chosen[axis])
            for axis, keys in self.axes.items()
        )
        return self._row(np.ravel(self._indexes[where]))

    def _row(self, found: np.ndarray) -> csr_array:
        ones = (np.ones(len(found)), (np.zeros(len(found), dtype=int), found))
        return csr_array(ones, shape=(1, self.size))

    def _same(self) -> list[csr_array]:
        """Sums that are told twice are of the same joint cells anyway."""
        return []


class QuickAttack(Attack):
    """The same with fewer unknowns: the cells of each table, whose shared totals are equal.

    Months stand between nationalities and pathways, nationalities between months and fates: such
    tables always have joint cells that agree with them. A test compares both.
    """

    def _lay_out(self) -> None:
        self._parts, self.size = {}, 0
        for table, (by_row, by_column) in LAID_OUT.items():
            shape = (len(self.axes[by_row]), len(self.axes[by_column]))
            self._parts[table] = self.size + np.arange(prod(shape)).reshape(shape)
            self.size += prod(shape)

    def sum_of(self, place: Place) -> csr_array:
        by_row, by_column = LAID_OUT[place.table]
        row = slice(None) if place.row is None else self.axes[by_row].index(place.row)
        column = slice(None)
        if place.column is not None:
            column = self.axes[by_column].index(place.column)
        return self._row(np.ravel(self._parts[place.table][row, column]))

    def _same(self) -> list[csr_array]:
        return [
            *(
                self.sum_of(Place("fates", key, None)) - self.sum_of(Place("months", None, key))
                for key in self.axes["nationality"]
            ),
            *(
                self.sum_of(Place("months", key, None)) - self.sum_of(Place("pathways", key, None))
                for key in self.axes["month"]
            ),
        ]


def solved(
    rows: csr_array, lows: np.ndarray, highs: np.ndarray, aim: csr_array
) -> tuple[float, float]:
    """Return the least and the most that a sum can be; infinite where nothing bounds it."""
    bounded = np.isfinite(highs)
    left, right = vstack([rows[bounded], -rows]), np.concatenate([highs[bounded], -lows])
    ends = []
    for sign in (1, -1):
        found = linprog(
            sign * aim.toarray()[0], A_ub=left, b_ub=right, bounds=(0, None), method="highs"
        )
        assert found.status in (0, 3), found.message
        ends.append(np.inf if found.status == 3 else round(sign * found.fun, 6))
    return ends[0], ends[1]
