"""The tables that are published: which there are, and how they come from counts.

All are of the same people and told with the same totals by nationality and month. Those totals
are always told, and `hide` takes them for known: so what one table hides no other gives away.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from cases.casebook.fate_groups import Fate
from cases.exports.deidentified.bands import FLOOR, USUAL_K, quarter, region, year
from cases.statistics.public.counting import Kind
from cases.statistics.public.drawing import Draw
from cases.statistics.public.hiding import Table, hide, least_told, rounded
from cases.statistics.public.merging import REST, merged

USUAL_ROUNDING = 10
# Stands for a row or a column where a total is meant.
ALL = "all"
FATES, MONTHS, PATHWAYS = "fates", "months", "pathways"
# Rows, columns, and whether totals of columns may be hidden: fates alone are not merged, for
# nobody would know what "killed, and all others" is.
_LAID_OUT: Mapping[str, tuple[str, str, bool]] = {
    FATES: ("nationality", "fate", True),
    MONTHS: ("month", "nationality", False),
    PATHWAYS: ("month", "pathway", False),
}
_ORDER = [fate.value for fate in Fate if fate is not Fate.NOT_RECRUITED]
Told = dict[str, Any]


def tables_of(
    counts: Counter[Kind], draw: Draw, *, k: int = USUAL_K, base: int = USUAL_ROUNDING
) -> dict[str, Told]:
    """Return all tables as they may be published; none where there are too few people."""
    if k < FLOOR:
        raise ValueError(f"Nothing is published of fewer than {FLOOR} people")
    least = least_told(k)
    if counts.total() < least:
        return {}
    told = {
        "nationality": merged(_sums(counts, "nationality"), [region], least),
        "month": merged(_sums(counts, "month"), [quarter, year], least),
        "pathway": merged(_sums(counts, "pathway"), [], least),
        "fate": {fate: fate for fate in _ORDER},
    }
    return {name: _table(name, counts, told, draw, k, base) for name in _LAID_OUT}


def _sums(counts: Counter[Kind], name: str) -> Counter[str]:
    sums: Counter[str] = Counter()
    for kind, number in counts.items():
        sums[getattr(kind, name)] += number
    return sums


def _table(
    name: str,
    counts: Counter[Kind],
    told: Mapping[str, Mapping[str, str]],
    draw: Draw,
    k: int,
    base: int,
) -> Told:
    by_row, by_column, may_hide = _LAID_OUT[name]
    cells: Counter[tuple[str, str]] = Counter()
    for kind, number in counts.items():
        place = (told[by_row][getattr(kind, by_row)], told[by_column][getattr(kind, by_column)])
        cells[place] += number
    rows = _sorted({row for row, _column in cells})
    columns = _ORDER if by_column == "fate" else _sorted({column for _row, column in cells})
    table = Table(
        [[cells[row, column] for column in columns] for row in rows],
        k,
        base,
        may_hide_totals=may_hide,
    )
    below = [*rows, ALL]
    hide(table, {(at, to): draw(name, below[at], columns[to]) for at, to in table.arcs()})
    return {
        "rows": rows,
        "columns": list(columns),
        "cells": [
            [_shown(table, (row, column)) for column in range(table.columns)]
            for row in range(table.rows)
        ],
        "row_totals": [rounded(sum(line), base) for line in table.counts],
        "column_totals": [_shown(table, (table.rows, each)) for each in range(table.columns)],
        "total": rounded(counts.total(), base),
    }


def _shown(table: Table, arc: tuple[int, int]) -> int | None:
    return None if arc in table.hidden else rounded(table.number(arc), table.base)


def _sorted(keys: set[str]) -> list[str]:
    return sorted(keys, key=lambda key: (key == REST, key))
