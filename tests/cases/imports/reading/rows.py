"""Rows for tests: cells by their columns, all people invented."""

from datetime import date

from cases.imports.cells import Cells
from cases.imports.draft import Draft, Frame


def draft_of(marks: dict[str, frozenset[str]] | None = None, **cells: str) -> Draft:
    return Draft(Cells(cells, marks), Frame(date(2026, 1, 31)))


def codes(draft: Draft, about: str = "") -> list[str]:
    """Codes of what is asked, each as plain text."""
    return [str(each["code"]) for each in draft.row["issues"] if about in ("", each["field"])]
