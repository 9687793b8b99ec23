"""Where the headings stand, what each column holds, and which rows hold nobody."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from cases.imports.cells import Cells, Sheet
from cases.imports.fields import Column
from cases.imports.layout.columns import guess_columns
from cases.imports.layout.concepts import said_by
from cases.imports.layout.guesses import BOTH, CONTENT, HEADING, Guess
from cases.imports.layout.headings import find_headings, said_headings
from cases.imports.layout.kinds import (
    ABOUT_SOMEBODY,
    BLANK,
    HEADINGS,
    NOTE,
    TOTALS,
    kind_of,
)
from cases.imports.layout.references import References
from cases.imports.layout.sections import Section, find_sections
from people.registry.text import tidy

__all__ = [
    "ABOUT_SOMEBODY",
    "BLANK",
    "BOTH",
    "CONTENT",
    "HEADING",
    "HEADINGS",
    "NOTE",
    "TOTALS",
    "Guess",
    "Table",
    "lay_out",
]


@dataclass(frozen=True)
class Table:
    """A sheet laid out. `rows[i]` are the cells of row i + 1 below the headings.

    `heading_at` is the index of the last line of headings, -1 where there is none. Rows and
    columns that the sheet hides are here too; `hidden_rows` and `hidden_columns` tell which.
    """

    sheet: Sheet
    heading_at: int
    headings: tuple[str, ...]
    guesses: tuple[Guess, ...]
    columns: tuple[str, ...]
    rows: list[list[str]]
    kinds: list[str]

    def cells(self, index: int) -> Cells:
        """Return the cells of a row by what their columns hold.

        Of remarks the heading is told too, unless it says no more than that they are remarks.
        """
        told: dict[str, str] = {}
        marks: dict[str, frozenset[str]] = {}
        at = self.heading_at + 1 + index
        for position, (column, cell) in enumerate(
            zip(self.columns, self.rows[index], strict=False)
        ):
            if column == Column.IGNORED or not cell.strip():
                continue
            said = self.references.text(index, position)
            if column == Column.REMARKS and (label := self.labels[position]):
                said = f"{label}: {said}"
            told[column] = f"{told[column]}; {said}" if column in told else said
            if mark := self.sheet.marks.get((at, position)):
                marks[column] = marks.get(column, frozenset()) | {mark}
        section = self.sections.get(index)
        if section is not None:
            told.setdefault(section.column, section.text)
        return Cells(told, marks)

    @cached_property
    def references(self) -> References:
        """Cells that speak of other rows; `cells` holds what these say."""
        of_sheet = len(self.sheet.rows) - self.heading_at - 1
        return References(self.columns, self.rows, self.kinds, of_sheet)

    @cached_property
    def sections(self) -> dict[int, Section]:
        """Lines that speak of all rows below them; `cells` holds it where a row says nothing."""
        return find_sections(self.rows, self.kinds)

    def is_added(self, index: int) -> bool:
        """Tell whether a row is none of the sheet, but was split off another since."""
        return self.heading_at + 1 + index >= len(self.sheet.rows)

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """The headings, for cells that do not speak for themselves."""
        return tuple(
            "" if "remark" in said_by(heading).concepts else tidy(heading).rstrip(" :")
            for heading in self.headings
        )

    @property
    def hidden_rows(self) -> list[int]:
        """The numbers of rows, from 1 on, that the sheet hides."""
        first = self.heading_at + 1
        return sorted(
            at - first + 1 for at in self.sheet.hidden_rows if first <= at < first + len(self.rows)
        )

    @property
    def hidden_columns(self) -> list[int]:
        """The indexes of columns in use that the sheet hides."""
        return sorted(at for at in self.sheet.hidden_columns if at < len(self.columns))


def lay_out(
    sheet: Sheet, columns: Sequence[str] | None = None, heading_at: int | None = None
) -> Table:
    """Find the headings and what stands below them. See `understanding.understand`.

    `columns` that were said hold for the columns from the left; what lacks is not taken in.
    `heading_at` is the index of the line where somebody saw the headings, -1 where nowhere.
    """
    rows = _without_empty_end(sheet.rows)
    headings = find_headings(rows) if heading_at is None else said_headings(rows, heading_at)
    width = max(map(len, rows), default=0)
    below = rows[headings.at + 1 :]
    texts = (*headings.texts, *[""] * (width - len(headings.texts)))
    stacked = [[row[at] if at < len(row) else "" for row in below] for at in range(width)]
    own = (*headings.own, *[""] * (width - len(headings.own)))
    guesses = guess_columns(texts, stacked, own)
    held = tuple(guess.column for guess in guesses)
    if columns is not None:
        held = (*columns[:width], *[str(Column.IGNORED)] * (width - len(columns)))
    kinds = [kind_of(row, held, headings.lines) for row in below]
    sheet = replace(sheet, rows=rows, lines=sheet.lines[: len(rows)])
    return Table(sheet, headings.at, texts, guesses, held, below, kinds)


def _without_empty_end(rows: list[list[str]]) -> list[list[str]]:
    end = len(rows)
    while end and not any(cell.strip() for cell in rows[end - 1]):
        end -= 1
    return rows[:end]
