"""One column: whose part of the case it shows, and how its cells come from a batch."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.functional import Promise

from cases.access.vocabularies import FieldGroup
from cases.exports.columns.batch import Part
from cases.exports.formats import Cell, Kind

Cells = Callable[[Part], list[Cell]]


@dataclass(frozen=True)
class Column:
    """`group` is what disclosure decides by; `reads` are the columns of the case it needs.

    `names` somebody: a list with such a column goes out sealed for its recipient. `is_ours`: it
    tells of our work, and goes to nobody else. What is masked on pages needs the right to reveal.
    """

    code: str
    header: Promise
    group: FieldGroup
    kind: Kind
    cells: Cells
    reads: tuple[str, ...] = ()
    names: bool = False
    is_masked: bool = False
    is_ours: bool = False
