"""Where the headings stand, what each column holds, and which rows hold nobody."""

from collections.abc import Sequence
from dataclasses import dataclass

from cases.imports.cells import Cells, Sheet
from cases.imports.fields import Column

# What a row below the headings is, besides a row about somebody.
BLANK, HEADINGS, TOTALS, ABOUT_SOMEBODY = "blank", "headings", "totals", "somebody"


@dataclass(frozen=True)
class Guess:
    """What a column seems to hold, how surely (0 to 1), by its "heading", "content" or "both"."""

    column: str
    sureness: float = 0.0
    why: str = ""


@dataclass(frozen=True)
class Table:
    """A sheet laid out. `rows[i]` are the cells of row i + 1 below the headings."""

    sheet: Sheet
    heading_at: int
    headings: tuple[str, ...]
    guesses: tuple[Guess, ...]
    columns: tuple[str, ...]
    rows: list[list[str]]
    kinds: list[str]

    def cells(self, index: int) -> Cells:
        """Return the cells of a row by what their columns hold."""
        told: dict[str, str] = {}
        marks: dict[str, frozenset[str]] = {}
        at = self.heading_at + 1 + index
        for position, (column, cell) in enumerate(
            zip(self.columns, self.rows[index], strict=False)
        ):
            if column == Column.IGNORED or not cell.strip():
                continue
            told[column] = f"{told[column]}; {cell}" if column in told else cell
            if mark := self.sheet.marks.get((at, position)):
                marks[column] = marks.get(column, frozenset()) | {mark}
        return Cells(told, marks)


def lay_out(sheet: Sheet, columns: Sequence[str] | None = None) -> Table:
    """Find the headings and what stands below them. See `understanding.understand`."""
    raise NotImplementedError
