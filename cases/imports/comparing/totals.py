"""Lines of totals: what they state, beside what was found."""

import re
from collections.abc import Sequence

from django.utils.translation import gettext as _

from cases.imports.shapes import Row
from cases.imports.vocabularies import MADE_AS_PROPOSED, Action
from people.registry.text import fold_digits

_NUMBER = re.compile(r"(?<![\d.,])\d{1,5}(?![\d.,]*\d)")
_OF_ONE_MAN = {*MADE_AS_PROPOSED, Action.REVIEW}


def people_found(rows: Sequence[Row]) -> int:
    """How many men the rows are about, if all proposals are right."""
    split = sum(max(1, len(row.get("into", ()))) for row in rows if row["action"] == Action.SPLIT)
    return split + sum(row["action"] in _OF_ONE_MAN for row in rows)


def stated_total(cells: Sequence[str]) -> int | None:
    """The first number of a line of totals."""
    for cell in cells:
        if found := _NUMBER.search(fold_digits(cell)):
            return int(found[0])
    return None


def note_on_total(cells: Sequence[str], found: int) -> str:
    stated = stated_total(cells)
    if stated is None:
        return _("a line of totals, without a number")
    if stated == found:
        return _("states %(stated)s, as many as were found") % {"stated": stated}
    return _("states %(stated)s, but %(found)s people were found") % {
        "stated": stated,
        "found": found,
    }
