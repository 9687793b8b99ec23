"""What a sheet of paper shows of a case: one content, for the screen and for a PDF."""

from dataclasses import replace
from typing import Any

from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from cases.access.disclosure import CONTACT, contact_recipient
from cases.access.vocabularies import FieldGroup, scope_label
from cases.casebook.models import Case
from cases.casebook.printing import Sheet
from cases.exports.papers.contract import CasePaper, Fact, FactSection
from cases.web.contact_rows import ContactRow, contact_row
from cases.web.people_near import relation_facts
from cases.web.shared_rows import SharedRequest, requests_of, sections_of
from people.registry.names import ShownName, shown_name


def print_page(sheet: Sheet) -> dict[str, Any]:
    return {
        "nav": "cases",
        "sheet": sheet,
        "paper": case_paper(sheet),
        "left_out": _left_out(sheet),
    }


def case_paper(sheet: Sheet) -> CasePaper:
    """Only what the sheet's groups allow is opened; what is masked on pages is not here either."""
    case, groups = sheet.case, sheet.groups
    ref = case.ref if FieldGroup.REFERENCE in groups else ""
    name = shown_name(case.person) if FieldGroup.PERSON in groups else ShownName("")
    opened = date_format(case.opened_on, "j M Y")
    head = [Fact(_("Reference"), ref), Fact(_("Opened"), opened)] if ref else []
    return CasePaper(
        heading=name.latin or name.native or ref or _("A case"),
        native=name.native if name.latin else "",
        native_lang=name.native_lang,
        recipient=_recipient(sheet.recipient),
        printed_at=sheet.printed_at,
        mark=mark_of(sheet),
        head=head,
        sections=[
            *_sections(case, groups),
            *([_requests(case)] if FieldGroup.REQUESTS in groups else []),
            *([_near(case)] if FieldGroup.CONTACTS in groups else []),
        ],
    )


def with_left_out(sheet: Sheet) -> CasePaper:
    """Return the paper as it is handed on: only our own group reads what was left out."""
    paper = case_paper(sheet)
    return replace(paper, sections=[*paper.sections, _left_out(sheet)]) if sheet.is_ours else paper


def mark_of(sheet: Sheet) -> str:
    """Return the line that says which sheet this is.

    Outside our group no name of ours stands on paper: a number leads us, and nobody else, to
    who printed it.
    """
    printed = date_format(localtime(sheet.printed_at), "j M Y, H:i")
    who = sheet.by.user.display_name if sheet.is_ours else f"{sheet.by.id}"[:8]
    ref = sheet.case.ref if FieldGroup.REFERENCE in sheet.groups else ""
    return " · ".join(filter(None, [ref, printed, who]))


def contact_choices(case: Case) -> list[tuple[str, str]]:
    """Return the ways to reach somebody as recipients, in words: no value is in an address."""
    return [
        (
            contact_recipient(row.id),
            _("%(kind)s of %(whom)s")
            % {
                "kind": row.get_kind_display(),
                "whom": row.relationship.get_kind_display().lower()
                if row.relationship
                else row.get_of_display().lower(),
            },
        )
        for row in case.person.contacts.all()
    ]


def _recipient(recipient: str) -> str:
    """Return whom it is for in words; a single contact is not told of."""
    is_contact = recipient.startswith(f"{CONTACT}:")
    return "" if is_contact else scope_label(recipient)


def _sections(case: Case, groups: frozenset[FieldGroup]) -> list[FactSection]:
    return [
        FactSection(title, [Fact(what, value) for what, value in pairs], _("Nothing is known."))
        for title, pairs in sections_of(case, groups)
    ]


def _requests(case: Case) -> FactSection:
    return FactSection(
        _("Requests and their states"),
        [Fact(row.kind, _how_far(row)) for row in requests_of(case)],
        _("Nothing was asked of anybody yet."),
    )


def _how_far(row: SharedRequest) -> str:
    sent, answered = (
        date_format(day, "j M Y") if day else "" for day in (row.sent_on, row.answered_on)
    )
    parts = [
        str(row.state.label).lower(),
        _("sent %(day)s") % {"day": sent} if sent else "",
        _("answered %(day)s") % {"day": answered} if answered else "",
        row.outcome.lower(),
    ]
    return ", ".join(filter(None, parts))


def _near(case: Case) -> FactSection:
    """Return the family, and what is not masked with what to know before using it."""
    relatives = [
        Fact(capfirst(fact.under), fact.text, lang=fact.lang) for fact in relation_facts(case)
    ]
    rows = [contact_row(contact) for contact in case.person.contacts.all()]
    contacts = [Fact(row.kind, row.text, _before_use(row)) for row in rows if not row.mask]
    return FactSection(_("Family and contacts"), [*relatives, *contacts], _("Nobody is known."))


def _before_use(row: ContactRow) -> str:
    doubt = "" if row.verified_at else _("Not verified: say nothing")
    return " · ".join(filter(None, [row.safety, row.more, doubt]))


def _left_out(sheet: Sheet) -> FactSection:
    never = _("Never on paper, and so are numbers of papers and the person's own numbers.")
    return FactSection(
        _("Left out"),
        [
            *(Fact(str(group.label), reason) for group, reason in sheet.withheld),
            Fact(_("Notes and the timeline"), never),
        ],
    )
