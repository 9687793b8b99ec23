"""What somebody can work out who knows besides how cells are chosen, but not what was drawn.

Every table that agrees with what is told is tried with every draw: could it be the one?
"""

from collections.abc import Iterator, Mapping
from itertools import combinations, permutations, product

from cases.statistics.public.hiding import ONE_BY_LOT, Arc, Table, hide, rounded

Counts = list[tuple[int, ...]]


def told(table: Table) -> dict[Arc, int | None]:
    """What is read of a table, besides its totals: each figure as shown, None where hidden."""
    return {
        arc: None if arc in table.hidden else rounded(table.number(arc), table.base)
        for arc in table.arcs()
    }


def open_values(table: Table) -> dict[Arc, set[int]]:
    """Return for each hidden cell, of all numbers it could have, the least and the most."""
    read, found = told(table), {arc: {table.number(arc)} for arc in table.hidden}
    for counts in agreeing(table):
        other = Table(counts, table.k, table.base, table.may_hide_totals)
        new = [
            arc
            for arc, numbers in found.items()
            if not min(numbers) <= other.number(arc) <= max(numbers)
        ]
        if new and could_be(other, read):
            for arc in found:
                found[arc].add(other.number(arc))
    return found


def narrowest(table: Table) -> int:
    """Return how far apart the ends of the hidden cell are that is bounded closest."""
    return min(max(numbers) - min(numbers) for numbers in open_values(table).values())


def agreeing(table: Table) -> Iterator[Counts]:
    """Return all tables with the same totals of rows that show the same, whatever was drawn."""
    lines = [
        [line for line in _lines(sum(counts), table.columns) if _shows(table, row, line)]
        for row, counts in enumerate(table.counts)
    ]
    for counts in product(*lines):
        sums = tuple(map(sum, zip(*counts, strict=True)))
        if _shows(table, table.rows, sums):
            yield list(counts)


def _lines(total: int, columns: int) -> Iterator[tuple[int, ...]]:
    if columns == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in _lines(total - first, columns - 1):
            yield (first, *rest)


def _shows(table: Table, row: int, line: tuple[int, ...]) -> bool:
    if row == table.rows and not table.may_hide_totals:
        return line == tuple(table.number((row, column)) for column in range(table.columns))
    return all(
        (row, column) in table.hidden or _is_told_alike(table, table.number((row, column)), number)
        for column, number in enumerate(line)
    )


def _is_told_alike(table: Table, one: int, other: int) -> bool:
    return other >= table.k and rounded(one, table.base) == rounded(other, table.base)


def could_be(table: Table, read: dict[Arc, int | None]) -> bool:
    """Tell whether a table would have been told like this, whatever had to be drawn for it."""
    hidden = {arc for arc, shown in read.items() if shown is None}
    small = {arc for arc in read if table.number(arc) < table.k}
    return small <= hidden and any(
        _is_told_so(table, drawn, read) for drawn in draws(hidden - small, set(read) - hidden)
    )


def draws(hidden: set[Arc], shown: set[Arc]) -> Iterator[Mapping[Arc, float]]:
    """Return draws of every kind that can hide these cells and show those.

    None that is shown fell by lot. Of the others any may have, and in every order; what is shown
    comes last: a draw that puts it earlier hides the same only where it was never asked for.
    """
    order = len(hidden) + len(shown) + 1
    for number in range(len(hidden), -1, -1):
        for by_lot in combinations(sorted(hidden), number):
            for later in permutations(sorted(hidden - set(by_lot))):
                places = enumerate([*later, *sorted(shown)], start=1)
                after = {arc: (1 + 9 * place / order) / ONE_BY_LOT for place, arc in places}
                yield {**dict.fromkeys(by_lot, 0.0), **after}


def _is_told_so(table: Table, drawn: Mapping[Arc, float], read: dict[Arc, int | None]) -> bool:
    # What is small is hidden anyway.
    hide(table, {arc: drawn.get(arc, 0.5) for arc in table.arcs()})
    return told(table) == read
