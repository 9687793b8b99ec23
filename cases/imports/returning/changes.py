"""What a row says otherwise than when it came before, column by column."""

from typing import Any, TypedDict

from cases.casebook.models import Case
from cases.imports.cells import Cells
from cases.imports.fields import Column
from cases.imports.making.told import FACTS, date_of, facts_told, status_told
from cases.imports.shapes import Row
from cases.imports.vocabularies import Takes
from people.dates.fuzzy import FuzzyDate
from people.registry.text import fold

OPEN, ACCEPTED, LEFT = "open", "accepted", "left"
_ALL = frozenset(Takes.values)
# A number in the sheet, and our reference, say nothing of a man.
_SAYS_NOTHING = frozenset({Column.SERIAL, Column.REFERENCE, Column.IGNORED, Column.ENTERED})


class Change(TypedDict):
    """`by_hand`: what stands in the case was changed since, and stays."""

    column: str
    was: str
    now: str
    by_hand: bool
    state: str


def changes_between(before: tuple[Row, Cells], now: tuple[Row, Cells], case: Case) -> list[Change]:
    """Return what is said anew or otherwise. A cell that was emptied is no news.

    `case` is opened with its person; what stands there already is left out.
    """
    told_before, told_now = facts_of(*before), facts_of(*now)
    changes = []
    for column in Column.values:
        was, is_now = before[1][column].strip(), now[1][column].strip()
        if column in _SAYS_NOTHING or not is_now or fold(was) == fold(is_now):
            continue
        stands, told = _standing(case, column), told_now.get(column)
        # What is not understood may well be new.
        if stands is not None and told and _same(stands, told):
            continue
        by_hand = stands is not None and not _same(stands, told_before.get(column))
        changes.append(Change(column=column, was=was, now=is_now, by_hand=by_hand, state=OPEN))
    return changes


def facts_of(row: Row, cells: Cells) -> dict[str, Any]:
    """Return what a row tells of the case, by the column that tells it."""
    facts = facts_told(row, cells, _ALL)
    told: dict[str, Any] = {column: facts.get(fact) for column, fact in FACTS.items()}
    told[Column.CONDITION] = status_told(row)[0]
    told[Column.BIRTH] = date_of(row.get("dates", {}).get("birth"))
    return told


def _standing(case: Case, column: str) -> Any:
    """Return what stands in the case of a column, "" for nothing; None where it is no fact."""
    if column == Column.CONDITION:
        return case.status
    if column == Column.BIRTH:
        return case.person.birth or ""
    return getattr(case, FACTS[Column(column)]) or "" if column in FACTS else None


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, FuzzyDate) or isinstance(other, FuzzyDate):
        return getattr(one, "edtf", None) == getattr(other, "edtf", None)
    return (one or "") == (other or "")
