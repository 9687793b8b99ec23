"""Rows beside one another: who is there twice, who is named elsewhere, what to do with each."""

from collections.abc import Sequence

from cases.imports.draft import Draft
from cases.imports.layout.table import Table
from cases.imports.shapes import Row


def compare(table: Table, drafts: Sequence[Draft]) -> list[Row]:
    """Decide each row's action, and tell of rows that are about one man. Nobody is merged here."""
    raise NotImplementedError
