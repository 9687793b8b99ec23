"""A row of a sheet as pages show it: on a line of the preview, and cell by cell."""

from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from cases.casebook.models import Case
from cases.casebook.vocabularies import Status
from cases.imports.fields import Column, column_of
from cases.imports.issues import ERROR, INFO, WARNING, Code
from cases.imports.making.cells import texts_of
from cases.imports.models import ImportRow
from cases.imports.returning import changes
from cases.imports.selectors import is_ready
from cases.imports.vocabularies import (
    MADE_AS_PROPOSED,
    Action,
    Decision,
    RowState,
    Trouble,
)
from cases.web.import_words import countries_in, day_words, label_of, read_as

# On the line of a row.
MOST_ISSUES = 3
_TONES = {ERROR: "at-risk", WARNING: "waiting", INFO: "ended"}


@dataclass(frozen=True)
class IssueLine:
    label: str
    note: str
    tone: str
    about: str

    @property
    def where(self) -> str:
        """The column that it is about; empty where that says nothing more."""
        return label_of(Column, column_of(self.about))

    @property
    def is_error(self) -> bool:
        return self.tone == _TONES[ERROR]


@dataclass
class RowLine:
    """One row of the preview."""

    number: int
    name: str
    native: str
    country: str
    birth: str
    status: str
    proposal: str
    tone: str
    is_ready: bool = False
    issues: list[IssueLine] = field(default_factory=list)
    more_issues: int = 0
    case: Case | None = None
    trouble: str = ""


@dataclass(frozen=True)
class CellLine:
    """A cell beside what was understood of it; `was` where something was written in its place."""

    label: str
    raw: str
    was: str
    read: str
    issues: list[IssueLine]


def row_line(row: ImportRow, case: Case | None) -> RowLine:
    reading = row.reading
    name = reading.get("name") or {}
    # What is only to be known stands on the page of the row.
    issues = [each for each in issue_lines(reading) if each.tone != _TONES[INFO]]
    return RowLine(
        number=row.number,
        name=name.get("latin") or name.get("native") or name.get("label") or "",
        native=(name.get("native") or "") if name.get("latin") else "",
        country=countries_in(reading),
        birth=day_words((reading.get("dates") or {}).get("birth")),
        status=label_of(Status, reading.get("status", "")),
        proposal=proposal_of(row),
        tone=_tone(row),
        is_ready=is_ready(row),
        issues=issues[:MOST_ISSUES],
        more_issues=max(0, len(issues) - MOST_ISSUES),
        case=case,
        trouble=label_of(Trouble, row.trouble),
    )


def change_lines(row: ImportRow) -> list[dict[str, Any]]:
    """Return what a row of a sheet that came back says anew, with words for its column."""
    states = {
        changes.OPEN: _("to be decided"),
        changes.ACCEPTED: _("accepted"),
        changes.LEFT: _("left as it was"),
    }
    return [
        {
            **each,
            "label": str(Column(each["column"]).label),
            "state_label": states[each["state"]],
        }
        for each in row.changes
    ]


def proposal_of(row: ImportRow) -> str:
    """What becomes of a row, in words: what was made, decided, or is proposed."""
    if row.state != RowState.WAITING:
        return str(row.get_state_display())
    if row.decision == Decision.JOIN and row.join_number:
        return _("Added to row %(number)d") % {"number": row.join_number}
    if row.decision:
        return str(row.get_decision_display())
    return str(row.get_action_display())


def issue_lines(reading: dict[str, Any]) -> list[IssueLine]:
    """Return what is to be looked at, errors first."""
    order = list(_TONES)
    issues = sorted(reading.get("issues", []), key=lambda each: order.index(each["severity"]))
    return [
        IssueLine(
            label=label_of(Code, each["code"]),
            note=each["note"],
            tone=_TONES[each["severity"]],
            about=each["field"],
        )
        for each in issues
    ]


def cell_lines(row: ImportRow) -> list[CellLine]:
    """Each column with its cell, what somebody wrote in its place, and how it was read."""
    layout, lines, seen = row.batch.layout, [], set()
    issues = issue_lines(row.reading)
    cells = [*row.cells, *[""] * len(layout["columns"])]
    for heading, column, cell, text in zip(
        layout["headings"], layout["columns"], cells, texts_of(row), strict=False
    ):
        is_first = column not in seen
        seen.add(column)
        if not cell.strip() and not text.strip():
            continue
        lines.append(
            CellLine(
                label=heading.strip() or str(Column(column).label),
                raw=text,
                was=cell if cell != text else "",
                read=read_as(row.reading, column) if is_first else "",
                issues=[each for each in issues if is_first and column_of(each.about) == column],
            )
        )
    return lines


def other_issues(row: ImportRow, lines: list[CellLine]) -> list[IssueLine]:
    """Return the issues that stand beside no cell."""
    shown = {_id_of(each) for line in lines for each in line.issues}
    return [each for each in issue_lines(row.reading) if _id_of(each) not in shown]


def _id_of(issue: IssueLine) -> tuple[str, str]:
    return issue.label, issue.about


def _tone(row: ImportRow) -> str:
    if row.state != RowState.WAITING:
        return "safe"
    if row.decision == Decision.LEAVE or (not row.decision and row.action == Action.SKIP):
        return "ended"
    if not row.decision and row.action not in MADE_AS_PROPOSED:
        return "waiting"
    return "in-hand"
