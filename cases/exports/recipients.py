"""Who a list can go to: our own group, kinds of offices, partners that the group writes to."""

from collections.abc import Mapping
from uuid import UUID

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cases.access.disclosure import partner_scope
from cases.access.vetoes import groups_at_most
from cases.access.vocabularies import FieldGroup, Scope, scope_label
from cases.exports.columns import COLUMNS, USUAL, Column
from people.accounts.models import Membership, Organisation
from people.accounts.partners import open_partners_of
from people.registry.countries import is_country

# A family is told of its own man alone, in a letter; a partner is one that has a name. Which
# other state it is no list knows, and for some of its men it may be home: it is written to.
_NO_LISTS = frozenset({Scope.FAMILY, Scope.PARTNER, Scope.THIRD_STATE})
# Each of them is of one state, which must learn nothing of the nationals of others.
_OF_ONE_STATE = frozenset({Scope.HOME_STATE, Scope.LAW_ENFORCEMENT_HOME})


def recipients_for(member: Membership) -> list[tuple[str, str]]:
    """Return codes and words of all to whom this member's group can send a list."""
    offices = [(each.value, str(each.label)) for each in Scope if each not in _NO_LISTS]
    return offices + [
        (partner_scope(partner.id), partner.name)
        for partner in open_partners_of(member.organisation_id)
    ]


def check_recipient(recipient: str, *, by: Membership) -> None:
    if recipient not in dict(recipients_for(by)):
        raise ValidationError({"recipient": _("Choose who it is for.")})


def refuse_other_states(recipient: str, filters: Mapping[str, str]) -> None:
    """ValidationError where a list for one state could hold nationals of others."""
    if recipient in _OF_ONE_STATE and not is_country(filters.get("nationality", "")):
        said = _(
            "A list for offices of a state holds its own nationals alone: filter the list of "
            "cases by one nationality first."
        )
        raise ValidationError({"nationality": said})


def columns_for(recipient: str) -> list[Column]:
    """Return the columns that may ever reach a recipient, whoever agreed."""
    at_most = groups_at_most(recipient) - {FieldGroup.LOCATION}
    ours = recipient == Scope.OWN_ORG
    return [each for each in COLUMNS if each.group in at_most and (ours or not each.is_ours)]


def usual_for(recipient: str) -> list[Column]:
    return [each for each in columns_for(recipient) if each.code in USUAL]


def recipient_label(recipient: str) -> str:
    """Return a recipient in words; a partner by its name."""
    _scope, is_partner, pk = recipient.partition(":")
    if not is_partner:
        return scope_label(recipient)
    return str(Organisation.objects.get(pk=UUID(pk)).name)
