"""What the case is and how it stands, and who works on it."""

from dataclasses import replace

from django.utils.translation import gettext_lazy as _

from cases.access.vocabularies import FieldGroup
from cases.casebook.vocabularies import ClosedReason, Pathway, Risk, Side, Status, Workflow
from cases.exports.columns.batch import Part
from cases.exports.columns.column import Column
from cases.exports.columns.making import clear, code, day
from cases.exports.formats import Cell, Kind
from people.accounts.models import Membership
from people.registry.countries import country_name
from people.vault.querysets import load_keys

_REFERENCE, _SITUATION = FieldGroup.REFERENCE, FieldGroup.SITUATION


def _countries(part: Part) -> list[Cell]:
    codes = part.clear("nationality")
    names = {each: country_name(each) for each in set(codes) if each is not None}
    return [names.get(each, "") for each in codes]


def _owners(part: Part) -> list[Cell]:
    ids = part.clear("owner_id")
    wanted = {each for each in ids if each}
    members = Membership.objects.filter(pk__in=wanted).select_related("user")
    users = {str(member.pk): member.user for member in members}
    load_keys(list(users.values()))
    names = {pk: user.display_name for pk, user in users.items()}
    return [names.get(each, "") for each in ids]


SITUATION = (
    clear("ref", _("Reference"), _REFERENCE),
    day("opened_on", _("Opened"), _REFERENCE),
    code("workflow", _("Case is"), _SITUATION, Workflow),
    code("closed_reason", _("Closed because"), _SITUATION, ClosedReason),
    code("status", _("Status"), _SITUATION, Status),
    day("status_since", _("Status since"), _SITUATION),
    Column("nationality", _("Nationality"), _SITUATION, Kind.TEXT, _countries, ("nationality",)),
    code("pathway", _("Pathway"), _SITUATION, Pathway),
    code("side", _("Serves for"), _SITUATION, Side),
)
_WORK = (
    Column("owner", _("Owner"), _REFERENCE, Kind.FREE, _owners, ("owner_id",)),
    code("risk", _("Risk"), _SITUATION, Risk),
    day("next_due_on", _("Next deadline"), _REFERENCE),
    day("contact_due_on", _("To be heard of by"), _REFERENCE),
    day("family_told_on", _("Family last heard from us"), _REFERENCE),
)
# How we work is nobody else's business.
WORK = tuple(replace(column, is_ours=True) for column in _WORK)
