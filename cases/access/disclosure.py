"""`may_share`: the one answer to "may this part of this case go to that recipient"."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from cases.access.models import Grant
from cases.access.vocabularies import GROUPS_OF, FieldGroup, Scope, scope_label
from people.accounts.models import Membership, PartnerKey
from people.accounts.roles import Permission
from people.dates import clock


@dataclass(frozen=True)
class Verdict:
    """Truth value: may it be shared. `reason` says in plain words why not."""

    allowed: bool
    reason: str = ""

    def __bool__(self) -> bool:
        return self.allowed


YES = Verdict(True)
# The police and the courts at home are the home state too.
_HOME_STATE = frozenset({Scope.HOME_STATE, Scope.LAW_ENFORCEMENT_HOME})


def partner_scope(organisation_id: object) -> str:
    return f"{Scope.PARTNER}:{organisation_id}"


def may_share(case: Any, group: FieldGroup, recipient: str, purpose: str) -> Verdict:
    """Decide whether one field group of a case may go to a recipient for a purpose.

    `recipient` is a consent scope (`own_org`, `home_state`, `partner:<id>`, …). Default deny:
    without a consent that covers it, only our own group is a recipient. Reads `case.person`,
    `case.consents` and, for partners, `case.grants`: prefetch them for lists.
    """
    if group not in FieldGroup.values or recipient.partition(":")[0] not in Scope.values:
        return Verdict(False, _("This part of the case, or this recipient, is not known."))
    if group == FieldGroup.LOCATION:
        return Verdict(False, _("Where somebody is never leaves the case."))
    if recipient in _HOME_STATE and case.person.no_contact_with_home_state:
        return Verdict(
            False, _("This person must not be brought to the notice of the home state.")
        )
    consents = list(case.consents.all())
    if recipient == Scope.OWN_ORG:
        return _own_organisation(consents)
    covering = {consent.id for consent in consents if consent.covers(recipient)}
    if not covering:
        return Verdict(False, _no_consent(recipient))
    if recipient.startswith(f"{Scope.PARTNER}:"):
        return _partner(case, group, recipient, purpose, covering)
    return YES


def shared_groups(case: Any, partner: Membership | PartnerKey) -> frozenset[FieldGroup]:
    """Return the groups of a case that a partner's key or reader may read: by any of its grants.

    Pages and API both ask here. Requests also need a permission of their own, for keys a scope.
    """
    scope = partner_scope(partner.organisation_id)
    purposes = {grant.purpose for grant in case.grants.all()}
    groups = {
        group
        for group in FieldGroup
        if any(may_share(case, group, scope, purpose) for purpose in purposes)
    }
    if not partner.may(Permission.READ_SHARED_REQUESTS):
        groups.discard(FieldGroup.REQUESTS)
    return frozenset(groups)


def is_shared(case: Any, partner: Membership | PartnerKey) -> bool:
    """Tell whether at least the case's reference may be told."""
    return FieldGroup.REFERENCE in shared_groups(case, partner)


def _own_organisation(consents: list[Any]) -> Verdict:
    agreed = [consent for consent in consents if Scope.OWN_ORG in consent.scopes]
    if agreed and all(consent.withdrawn_at for consent in agreed):
        return Verdict(False, _("The consent to our own use was withdrawn."))
    return YES


def _partner(
    case: Any, group: FieldGroup, recipient: str, purpose: str, covering: set[UUID]
) -> Verdict:
    today = clock.today()
    for grant in case.grants.all():
        if (
            partner_scope(grant.organisation_id) == recipient
            and _is_open(grant, today)
            and grant.consent_id in covering
            and grant.purpose == purpose
            and group in GROUPS_OF[grant.profile]
        ):
            return YES
    return Verdict(False, _("The case is not shared with this partner for that."))


def _is_open(grant: Grant, today: Any) -> bool:
    return grant.revoked_at is None and grant.starts_on <= today <= grant.ends_on


def _no_consent(recipient: str) -> str:
    said = _("There is no consent yet for: %(recipient)s.")
    return said % {"recipient": scope_label(recipient)}
