"""A row while it is read: its cells, what was understood so far, and what is to be asked."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from cases.imports.cells import Cells
from cases.imports.issues import SEVERITY, Severity
from cases.imports.shapes import Row


@dataclass(frozen=True)
class Frame:
    """What holds for the whole file: the day it is of, and the order of its dates if that shows.

    `day_first` is None until dates that leave no choice have shown it.
    """

    as_of: date
    day_first: bool | None = None


@dataclass
class Draft:
    """One row. Each reader adds to `row` what it understands, and may read what others have.

    `hints` is what one reader saw in a cell that is another's, such as "age_in_name" (a number) or
    "is_late" (the name is that of a dead man).
    """

    cells: Cells
    frame: Frame
    row: Row = field(default_factory=lambda: Row(issues=[], duplicates=[]))
    hints: dict[str, Any] = field(default_factory=dict)

    def ask(self, code: str, about: str, note: str, severity: Severity | None = None) -> None:
        """Note an issue, once each; how grave it is stands in the list of issues."""
        said = severity or SEVERITY[code]
        known = {(each["code"], each["field"]) for each in self.row["issues"]}
        if (code, about) not in known:
            self.row["issues"].append(
                {"code": code, "field": about, "severity": said, "note": note}
            )

    def has(self, code: str) -> bool:
        return any(each["code"] == code for each in self.row["issues"])
