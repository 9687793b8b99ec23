"""Which rows are the headings: below titles and banners, one line of them or two."""

from collections.abc import Sequence
from dataclasses import dataclass

from cases.imports.fields import Column
from cases.imports.layout.contents import looks_like
from cases.imports.layout.meanings import column_said
from cases.imports.layout.ours import column_of_ours
from people.registry.text import fold, tidy

# So far down a heading is looked for, and so long it may be.
_DEEPEST = 40
_LONGEST = 160
_FEWEST, _SURE, _SURELY = 2, 0.45, 0.85
_CLEARLY, _NEARLY_ALL = 4, 0.8
_TELLING = {Column.PHONE, Column.PASSPORT, Column.NATIONALITY, Column.REFERENCE, "date"}


@dataclass(frozen=True, slots=True)
class Headings:
    """`at` is the index of the last line of headings, -1 where there is none; all its lines."""

    at: int
    texts: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...] = ()

    @property
    def own(self) -> tuple[str, ...]:
        """The headings of the last line, without what stands over several columns."""
        return self.lines[-1] if self.lines else self.texts


def find_headings(rows: Sequence[Sequence[str]]) -> Headings:
    """Find the row that speaks most like headings; the one above or below may belong to it."""
    width = max((len(row) for row in rows), default=0)
    scores = [_score(row) for row in rows[:_DEEPEST]]
    best = max(range(len(scores)), key=lambda at: (scores[at], -at), default=-1)
    if best < 0 or scores[best] <= 0:
        return _of_one_column(rows, width)
    first, last = _block(rows, scores, best)
    lines = tuple(_padded(rows[at], width) for at in range(first, last + 1))
    is_numbered = last + 1 < len(rows) and _numbers_columns(rows[last + 1])
    return Headings(last + is_numbered, _joined(lines), lines)


def said_headings(rows: Sequence[Sequence[str]], at: int) -> Headings:
    """The headings where somebody saw them: on the line of this index, or nowhere (-1)."""
    width = max((len(row) for row in rows), default=0)
    if not 0 <= at < len(rows):
        return Headings(-1, ("",) * width)
    line = _padded(rows[at], width)
    return Headings(at, line, (line,))


def are_like_headings(row: Sequence[str]) -> bool:
    """Tell whether a row below the headings is those of another table."""
    if any(map(str.isdecimal, "".join(row))):
        return False
    filled = [cell for each in row if (cell := tidy(each))]
    said = [column for cell in filled if (column := _said(cell))]
    return len(set(said)) >= _CLEARLY and len(said) >= _NEARLY_ALL * len(filled)


def _of_one_column(rows: Sequence[Sequence[str]], width: int) -> Headings:
    """A list of names may have a heading too, where no row has a second cell."""
    filled = [[cell for each in row if (cell := tidy(each))] for row in rows]
    first = next((at for at, cells in enumerate(filled) if cells), -1)
    if first < 0 or max(map(len, filled)) > 1 or column_said(filled[first][0])[1] < _SURELY:
        return Headings(-1, ("",) * width)
    line = _padded(rows[first], width)
    return Headings(first, line, (line,))


def _numbers_columns(row: Sequence[str]) -> bool:
    """Tell whether a row counts the columns from left to right, as forms of offices do."""
    filled = [tidy(cell) for cell in row if cell.strip()]
    return len(filled) > _FEWEST and filled == [str(at) for at in range(1, len(filled) + 1)]


def _score(row: Sequence[str]) -> float:
    """How much of a row is headings, counted in columns; nothing where it tells of somebody."""
    filled = [cell for each in row if (cell := tidy(each))]
    if len(filled) < _FEWEST:
        return 0.0
    said = [column for cell in filled if (column := _said(cell))]
    alien = sum(1 for cell in filled if not _said(cell) and _is_telling(cell))
    kinds = len(set(said))
    if kinds < _FEWEST or len(said) < _SURE * len(filled) or alien > 0.25 * len(filled):
        return 0.0
    return kinds + 0.5 * len(said) - alien


def _said(cell: str) -> str:
    if len(cell) > _LONGEST:
        return ""
    return column_of_ours(cell) or column_said(cell)[0]


def _is_telling(cell: str) -> bool:
    """Tell whether only a row about somebody holds such a cell."""
    return len(cell) > _LONGEST or bool(_TELLING.intersection(looks_like(cell)[:1]))


def _block(rows: Sequence[Sequence[str]], scores: Sequence[float], best: int) -> tuple[int, int]:
    """The lines of the headings: groups may stand above, another language or details below."""
    first = last = best
    if best > 0 and _is_group(rows[best - 1], rows[best]):
        first = best - 1
    below = best + 1
    if below < len(scores) and (
        (scores[below] > 0 and not _repeats(rows[below], rows[best]))
        or _completes(rows[below], rows[best])
        or _explains(rows[below])
    ):
        last = below
    return first, last


def _is_group(above: Sequence[str], row: Sequence[str]) -> bool:
    """Several words that stand above the headings of columns, and say what these belong to."""
    filled = [tidy(each) for each in above if tidy(each)]
    if len(filled) < _FEWEST or any(_is_telling(each) or len(each) > 60 for each in filled):
        return False
    above_empty = sum(not _at(above, at).strip() for at, cell in enumerate(row) if cell.strip())
    # A column whose heading stands in the upper line alone, merged down over both.
    merged = sum(not _at(row, at).strip() for at, cell in enumerate(above) if cell.strip())
    return above_empty > 0 and (merged > 0 or any(map(_said, filled)))


def _completes(below: Sequence[str], row: Sequence[str]) -> bool:
    """Tell whether the row below tells only of columns that have no heading yet, or a group."""
    filled = [(at, tidy(each)) for at, each in enumerate(below) if tidy(each)]
    if len(filled) < _FEWEST or any(_is_telling(cell) for _at_, cell in filled):
        return False
    said = sum(bool(_said(cell)) for _at_, cell in filled)
    bare = sum(not _at(row, at).strip() for at, _cell in filled)
    return said == len(filled) and bare > 0


def _explains(row: Sequence[str]) -> bool:
    """Tell whether all cells stand in brackets: "(as in passport)", "(DD.MM.YYYY)"."""
    filled = [cell for each in row if (cell := tidy(each))]
    return bool(filled) and all(cell[0] in "([" and cell[-1] in ")]" for cell in filled)


def _repeats(row: Sequence[str], other: Sequence[str]) -> bool:
    pairs = [(fold(one), fold(two)) for one, two in zip(row, other, strict=False)]
    return all(one == two for one, two in pairs)


def _joined(lines: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """One text for each column; what stands over several columns is said of each of them."""
    texts = list(lines[-1])
    for upper in reversed(lines[:-1]):
        covering = ""
        for at, cell in enumerate(upper):
            if tidy(cell):
                covering = cell
            elif not tidy(texts[at]):
                covering = ""
            said = cell if tidy(cell) else covering
            if tidy(said) and fold(said) != fold(texts[at]):
                texts[at] = f"{tidy(said)} {tidy(texts[at])}".strip()
    return tuple(texts)


def _padded(row: Sequence[str], width: int) -> tuple[str, ...]:
    return (*row, *[""] * (width - len(row)))


def _at(row: Sequence[str], at: int) -> str:
    return row[at] if at < len(row) else ""
