"""Which cells of a table are hidden, so that none of them can be worked out from the others.

Whoever attacks the table is taken to know to the last person all totals that other tables tell
too, and of whatever else is told what rounding leaves open. A hidden cell is safe when it can be
less or more, by WIDTH together, in tables that agree with all that. How far it can is a question
of flows: what one cell gains, another in its row and its column must lose.

He also knows how cells are chosen, so the choice itself must not speak. It looks at no count but
to ask what is less than k and what is safe; the rest is drawn by chance, and any cell may be
hidden by lot. So every table that agrees with what is told would have been told just so, had
exactly those cells been drawn that it need not hide: knowing the way rules none of them out.

Whoever makes a table has merged what was too small: each of its totals that is told is of
`least_told` people or more. So where all cells are hidden each of them can be nought, or WIDTH:
hiding more always comes to an end.
"""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

# Five less and five more.
WIDTH = 10
# Of so many cells one is hidden whatever it is.
ONE_BY_LOT = 10
_NO_END = 1_000_000_000
Arc = tuple[int, int]


def rounded(number: int, base: int) -> int:
    return (number + base // 2) // base * base


def least_told(k: int) -> int:
    """Return of how many people a category is at least, so that hiding within it can succeed."""
    return max(k, WIDTH)


def left_open(number: int, base: int, k: int) -> tuple[int, int]:
    """Return between which numbers one lies that is told rounded and is known to be at least k."""
    low = rounded(number, base) - base // 2
    return max(low, k), low + base - 1


@dataclass
class Table:
    """Counts by row and column.

    Totals of rows are always told, those of columns unless `may_hide_totals`. Whatever is always
    told may stand in other tables too, and counts as known to the last person.
    """

    counts: Sequence[Sequence[int]]
    k: int
    base: int
    may_hide_totals: bool = False
    hidden: set[Arc] = field(default_factory=set)

    @property
    def rows(self) -> int:
        return len(self.counts)

    @property
    def columns(self) -> int:
        return len(self.counts[0]) if self.counts else 0

    @property
    def can_hide(self) -> bool:
        """Whether a cell is anything else than a total that is told, and so of enough people."""
        return self.columns > 1 and (self.rows > 1 or self.may_hide_totals)

    def number(self, arc: Arc) -> int:
        """A cell by row and column; the total of a column stands in the row below the last."""
        row, column = arc
        if row == self.rows:
            return sum(cells[column] for cells in self.counts)
        return self.counts[row][column]

    def arcs(self) -> Iterator[Arc]:
        last = self.rows + (1 if self.may_hide_totals else 0)
        yield from ((row, column) for row in range(last) for column in range(self.columns))

    def bounds(self, arc: Arc) -> tuple[int, int]:
        if arc in self.hidden:
            return 0, _NO_END
        return left_open(self.number(arc), self.base, self.k)


def hide(table: Table, drawn: Mapping[Arc, float]) -> None:
    """Hide what is less than k, some by lot, and what keeps those hidden.

    `drawn` gives each cell a number from 0 to 1 by chance alone: the lowest fall by lot, and lower
    ones are taken first where more must be hidden.
    """
    if not table.can_hide:
        return
    by_lot = {arc for arc in table.arcs() if drawn[arc] * ONE_BY_LOT < 1}
    table.hidden = by_lot | {arc for arc in table.arcs() if table.number(arc) < table.k}
    waiting = sorted(table.hidden)
    while waiting:
        arc = waiting.pop()
        # What is safe stays safe: hiding more leaves more open.
        while spread(table, arc) < WIDTH:
            one = min(_helpers(table, arc), key=drawn.__getitem__)
            table.hidden.add(one)
            waiting.append(one)


def _helpers(table: Table, arc: Arc) -> list[Arc]:
    shown = [each for each in table.arcs() if each not in table.hidden]
    near = [each for each in shown if each[0] == arc[0] or each[1] == arc[1]]
    return near or shown


def spread(table: Table, arc: Arc) -> int:
    """Return how far apart the least and the most are that a cell can be; WIDTH if farther."""
    low, high = table.bounds(arc)
    number = table.number(arc)
    tail, head = _ends(table, arc)
    more = _flow(table, head, tail, arc, min(high - number, WIDTH))
    less = _flow(table, tail, head, arc, min(number - low, WIDTH))
    return min(more + less, WIDTH)


def _ends(table: Table, arc: Arc) -> tuple[int, int]:
    """Return the two ends of a cell: its row and its column, or its column and the whole."""
    row, column = arc
    whole = table.rows + table.columns
    return (table.rows + column, whole) if row == table.rows else (row, table.rows + column)


def _flow(table: Table, start: int, end: int, besides: Arc, most: int) -> int:
    """Return how much can be moved from start to end through all cells but one, up to `most`."""
    room: dict[int, dict[int, int]] = {node: {} for node in range(table.rows + table.columns + 1)}
    for arc in table.arcs():
        if arc != besides:
            (low, high), number = table.bounds(arc), table.number(arc)
            tail, head = _ends(table, arc)
            room[tail][head], room[head][tail] = high - number, number - low
    moved = 0
    while moved < most and (path := _path(room, start, end)):
        step = min(most - moved, *(room[one][other] for one, other in path))
        for one, other in path:
            room[one][other] -= step
            room[other][one] += step
        moved += step
    return moved


def _path(room: dict[int, dict[int, int]], start: int, end: int) -> list[Arc]:
    came: dict[int, int] = {start: start}
    waiting = deque([start])
    while waiting and end not in came:
        node = waiting.popleft()
        for other, free in room[node].items():
            if free > 0 and other not in came:
                came[other] = node
                waiting.append(other)
    if end not in came:
        return []
    path, node = [], end
    while node != start:
        path.append((came[node], node))
        node = came[node]
    return path
