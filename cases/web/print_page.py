"""What a sheet of paper shows of a case, gathered for the template."""

from typing import Any

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from cases.access.disclosure import contact_recipient
from cases.access.vocabularies import FieldGroup
from cases.casebook.models import Case
from cases.casebook.printing import Sheet
from cases.web.contact_rows import ContactRow, contact_row
from cases.web.people_near import relation_facts
from cases.web.shared_rows import requests_of, sections_of
from people.registry.names import shown_name


def print_page(sheet: Sheet) -> dict[str, Any]:
    """Only what the sheet's groups allow is opened; what is masked on pages is not here either."""
    case, groups = sheet.case, sheet.groups
    return {
        "nav": "cases",
        "sheet": sheet,
        "ref": case.ref if FieldGroup.REFERENCE in groups else "",
        "name": shown_name(case.person) if FieldGroup.PERSON in groups else None,
        "sections": sections_of(case, groups),
        "requests": requests_of(case) if FieldGroup.REQUESTS in groups else None,
        "relatives": relation_facts(case) if FieldGroup.CONTACTS in groups else [],
        "contacts": _contacts(case) if FieldGroup.CONTACTS in groups else [],
        "withheld": [(group.label, reason) for group, reason in sheet.withheld],
        "mark": mark_of(sheet),
    }


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


def _contacts(case: Case) -> list[tuple[ContactRow, str]]:
    """Return what is not masked, with what one must know before using it: paper has no links."""
    rows = [contact_row(contact) for contact in case.person.contacts.all()]
    return [(row, _before_use(row)) for row in rows if not row.mask]


def _before_use(row: ContactRow) -> str:
    doubt = "" if row.verified_at else _("Not verified: say nothing")
    return " · ".join(filter(None, [row.kind, row.safety, row.more, doubt]))
