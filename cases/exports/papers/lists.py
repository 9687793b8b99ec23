"""Lists for ministries and others: sections of rows, counted, with room for a signature."""

from collections.abc import Sequence
from datetime import UTC, datetime, time
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cases.exports.papers.contract import NOT_HERE, SIGNING, ListPaper, Section
from cases.exports.papers.rendering import cell, render

# A hundred pages: set within seconds in half a gigabyte, and somebody can still leaf through them.
MOST_ROWS = 2000
# Columns up to the first length are as wide as their texts; the others share what is left, by
# how long most of their texts are.
_NARROW, _WIDEST = 14, 30


def print_list(paper: ListPaper) -> bytes:
    """Return the list as PDF, in the active language. ValidationError if it is too long."""
    if paper.cases > MOST_ROWS:
        raise ValidationError(
            _(
                "A list of more than %(most)d rows is not printed: this one has %(rows)d. "
                "Choose fewer cases, or a spreadsheet."
            )
            % {"most": MOST_ROWS, "rows": paper.cases},
            code="too_long",
        )
    as_of = datetime.combine(paper.as_of, time(), tzinfo=UTC)
    return render("list.typ", _data(paper), as_of=as_of)


def _data(paper: ListPaper) -> dict[str, Any]:
    return {
        "kind": _("List"),
        "title": cell(paper.title),
        "head": [[what, cell(told)] for what, told in paper.head],
        "foot": paper.export_id,
        "page": _("Page {page} of {pages}"),
        "columns": [cell(heading) for heading in paper.columns],
        "widths": _widths(paper),
        "sections": [_section(section) for section in paper.sections],
        "nobody": _("Nobody."),
        "withheld": [[cell(reason), str(count)] for reason, count in paper.withheld],
        "not_here": str(NOT_HERE),
        "signing": list(map(str, SIGNING)),
    }


def _section(section: Section) -> dict[str, Any]:
    return {
        "heading": cell(section.heading),
        "count": str(len(section.rows)),
        "rows": [[cell(text) for text in row] for row in section.rows],
    }


def _widths(paper: ListPaper) -> list[int]:
    return [
        _width(heading, [row[place] for section in paper.sections for row in section.rows])
        for place, heading in enumerate(paper.columns)
    ]


def _width(heading: str, texts: Sequence[str]) -> int:
    """Return a column's share of the width; 0 for as wide as it needs."""
    lengths = sorted(map(len, texts)) or [0]
    longest, usual = lengths[-1], lengths[int(len(lengths) * 0.95)]
    words = max(map(len, heading.split()), default=0)
    return 0 if max(longest, words) <= _NARROW else min(max(usual, words), _WIDEST)
