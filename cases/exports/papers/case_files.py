"""One case as PDF: the same facts as the sheet on the screen."""

from typing import Any

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from cases.exports.papers.contract import CasePaper, Fact, FactSection
from cases.exports.papers.rendering import cell, render


def print_case_file(paper: CasePaper) -> bytes:
    """Return the case as PDF, in the language that is active."""
    return render("case.typ", _data(paper), as_of=paper.printed_at)


def _data(paper: CasePaper) -> dict[str, Any]:
    printed = date_format(localtime(paper.printed_at), "j F Y")
    return {
        "kind": _("File"),
        "title": cell(paper.heading),
        "native": cell(paper.native),
        "head": [
            *([cell(fact.what), cell(fact.value)] for fact in paper.head),
            *([[_("For"), cell(paper.recipient)]] if paper.recipient else []),
            [_("Printed"), printed],
        ],
        "foot": paper.mark,
        "page": _("Page {page} of {pages}"),
        "sections": [_section(section) for section in paper.sections],
    }


def _section(section: FactSection) -> dict[str, Any]:
    return {
        "title": cell(section.title),
        "facts": [_fact(fact) for fact in section.facts],
        "empty": section.empty,
    }


def _fact(fact: Fact) -> list[Any]:
    return [cell(fact.what), cell(fact.value), cell(fact.under)]
