"""Who is near the person of a case, and how each can be reached."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from cases.casebook.models import Case
from cases.web.contact_rows import ContactRow, contact_row
from cases.web.person_facts import Fact, with_lang
from people.dates import clock
from people.registry.models import Relationship


@dataclass(frozen=True)
class Near:
    """`ref` is the case of one who is a person here, where it is seen."""

    pk: Any
    name: dict[str, str]
    kind: str
    roles: str
    ref: str
    contacts: list[ContactRow]


def people_near(case: Case, near: list[Case]) -> list[Near]:
    """Return relatives and others; `near` are visible cases of those who are persons here."""
    refs = {other.person_id: other.ref for other in near}
    return [
        Near(
            pk=row.pk,
            name=with_lang(row.name),
            kind=row.get_kind_display(),
            roles=_roles(row),
            ref=refs.get(row.other_id, "") if row.other_id else "",
            contacts=contacts_of(case, row.pk),
        )
        for row in case.person.relationships.all()
    ]


def contacts_of(case: Case, relationship_id: Any) -> list[ContactRow]:
    """Return the contacts of one who is near; for None those of nobody who is named."""
    contacts = case.person.contacts.all()
    return [contact_row(each) for each in contacts if each.relationship_id == relationship_id]


def relation_facts(case: Case) -> list[Fact]:
    """Return who is near, each in a row."""
    rows = case.person.relationships.all()
    return [
        Fact(
            row.pk,
            row.name or row.get_kind_display(),
            _roles(row),
            with_lang(row.name).get("lang", ""),
        )
        for row in rows
    ]


def contact_facts(case: Case) -> list[Fact]:
    """Return each way to reach somebody in a row; what is masked stays so."""
    rows = map(contact_row, case.person.contacts.all())
    return [
        Fact(row.pk, row.text or row.kind, row.kind if row.text else "", mask=row.mask)
        for row in rows
    ]


def _roles(row: Relationship) -> str:
    """What somebody is to the case. Whoever has no name is called by the relation instead."""
    roles = [
        row.get_kind_display().lower() if row.name else "",
        _("told us") if row.is_reporter else "",
        _("next of kin") if row.is_next_of_kin else "",
        _power(row.power_of_attorney_until) if row.has_power_of_attorney else "",
    ]
    return ", ".join(filter(None, roles))


def _power(until: date | None) -> str:
    if until is None:
        return _("power of attorney")
    is_over = until < clock.today()
    said = (
        _("power of attorney, over since %(date)s")
        if is_over
        else _("power of attorney until %(date)s")
    )
    return said % {"date": date_format(until, "j M Y")}
