"""Rows that name other rows: "same course as 21"."""

from collections.abc import Mapping, Sequence

from django.utils.translation import gettext as _

from cases.imports.draft import Draft
from cases.imports.issues import WARNING, Code
from cases.imports.layout.table import Table


def link_rows(
    table: Table,
    index: int,
    draft: Draft,
    drafts: Mapping[int, Draft],
    copies: Mapping[int, int],
) -> None:
    """Link a row to those that it names by their serial number, and say so.

    Who names one of the `copies` names the row of which it is one.
    """
    _tell_section(table, index, draft)
    linked: dict[int, None] = {}
    for each in table.references.of(index):
        about = table.columns[each.position]
        if each.to is None:
            said = _("names row %(number)s: which one is meant?") % {"number": each.number}
            draft.ask(Code.CROSS_REFERENCE, about, said, WARNING)
        elif not each.number:
            said = _("as in the row above, row %(row)s") % {"row": each.to + 1}
            draft.ask(Code.CROSS_REFERENCE, about, said)
        else:
            named = copies.get(each.to, each.to)
            if named + 1 not in linked:
                # One word on each row is enough, wherever it is named again.
                said = _("names serial number %(number)s, that is row %(row)s") % {
                    "number": each.number,
                    "row": named + 1,
                }
                draft.ask(Code.CROSS_REFERENCE, about, said)
            linked[named + 1] = None
    if linked:
        draft.row["linked_rows"] = list(linked)
        _take_country(draft, [drafts[number - 1] for number in linked if number - 1 in drafts])


def _tell_section(table: Table, index: int, draft: Draft) -> None:
    section = table.sections.get(index)
    if section is not None and draft.cells[section.column] == section.text:
        said = _("“%(text)s” is said of all rows below row %(row)s")
        about = {"text": section.text, "row": section.at + 1}
        draft.ask(Code.CROSS_REFERENCE, section.column, said % about)


def _take_country(draft: Draft, others: Sequence[Draft]) -> None:
    """Of several countries that may be meant, take that of the man he is named with."""
    told = draft.row.get("nationality")
    if told is None or told["alpha3"]:
        return
    known = {
        code for other in others for code in other.row.get("nationality", {}).get("alpha3", ())
    }
    meant = [code for code in told.get("candidates", ()) if code in known]
    if len(meant) == 1:
        told.update({"alpha3": meant, "confidence": "context"})
        told["note"] = _("as the man of the row that is named here")
