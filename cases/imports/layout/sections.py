"""Lines between rows that say of all below them where they are from, or what became of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from cases.imports.fields import Column
from cases.imports.layout.contents import looks_like
from cases.imports.layout.kinds import ABOUT_SOMEBODY, BLANK, NOTE
from people.registry.text import tidy

_LONGEST = 60
_SAID = (Column.NATIONALITY, Column.CONDITION)
_EDGES = " -–—=:*_()[]"


@dataclass(frozen=True, slots=True)
class Section:
    """What the line `at` says, and the column in which it would stand."""

    at: int
    column: str
    text: str


def find_sections(rows: Sequence[Sequence[str]], kinds: Sequence[str]) -> dict[int, Section]:
    """Return the section of each row that has one; it ends at any other line after its rows."""
    found: dict[int, Section] = {}
    section: Section | None = None
    for at, kind in enumerate(kinds):
        if kind == NOTE:
            section = _section(at, rows[at])
        elif kind != ABOUT_SOMEBODY and not (kind == BLANK and at - 1 not in found):
            section = None
        elif section is not None and kind == ABOUT_SOMEBODY:
            found[at] = section
    return found


def _section(at: int, row: Sequence[str]) -> Section | None:
    [*others, text] = [tidy(cell) for cell in row if cell.strip()]
    said = text.strip(_EDGES)
    if others or not said or len(said) > _LONGEST:
        return None
    column = next((look for look in looks_like(said)[:1] if look in _SAID), None)
    return Section(at, str(column), said) if column else None
