"""`may_share`: the one answer to "may this part of this case go to that recipient".

A recipient is a consent scope (`own_org`, `home_state`, `family`, …), one partner
(`partner:<id>`) or one way to reach somebody of the case (`contact:<id>`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from cases.access.models import Consent, Grant
from cases.access.vetoes import THE_PERSON, discount_of, groups_at_most, veto_of
from cases.access.vocabularies import FieldGroup, Scope, groups_of, scope_label
from people.accounts.models import Membership, PartnerKey
from people.accounts.roles import SHARED_ROWS, Permission
from people.dates import clock
from people.registry.vocabularies import ContactOf, SafeToUse

CONTACT = "contact"
# What a partner's key or reader needs beside the grant, for each part of a case. That a case was
# granted at all is told by its reference, to whoever may read anything of it.
NEEDED: dict[FieldGroup, Permission] = {
    FieldGroup.SITUATION: Permission.READ_SHARED_CASES,
    FieldGroup.RECRUITMENT: Permission.READ_SHARED_CASES,
    FieldGroup.CONTRACT: Permission.READ_SHARED_CASES,
    FieldGroup.PERSON: Permission.READ_SHARED_PERSONS,
    FieldGroup.PAPERS: Permission.READ_SHARED_PERSONS,
    FieldGroup.REQUESTS: Permission.READ_SHARED_REQUESTS,
    FieldGroup.EVENTS: Permission.READ_SHARED_EVENTS,
}


# Asked for each part of each case: what Django makes of an enumeration is made anew each time.
_GROUPS, _SCOPES = frozenset(FieldGroup.values), frozenset(Scope.values)


@dataclass(frozen=True)
class Verdict:
    """Truth value: may it be shared. `reason` says in plain words why not.

    A veto is a refusal that no consent can turn.
    """

    allowed: bool
    reason: str = ""
    is_veto: bool = False

    def __bool__(self) -> bool:
        return self.allowed


YES = Verdict(True)


def partner_scope(organisation_id: object) -> str:
    return f"{Scope.PARTNER}:{organisation_id}"


def contact_recipient(contact_id: object) -> str:
    return f"{CONTACT}:{contact_id}"


def may_share(case: Any, group: FieldGroup, recipient: str, purpose: str) -> Verdict:
    """Decide whether one field group of a case may go to a recipient for a purpose.

    Default deny: without a consent that covers it, only our own group is a recipient. Reads
    `case.person`, `case.consents`, for partners `case.grants`, for one contact
    `case.person.contacts`: prefetch them for lists, and load the persons' keys. For Russia it
    reads nationalities and for media claims, too (`vetoes.reads_of`): lists get all by
    `selectors.to_be_asked`.
    """
    if group not in _GROUPS:
        return _veto(_("This part of the case, or this recipient, is not known."))
    if group == FieldGroup.LOCATION:
        return _veto(_("Where somebody is never leaves the case."))
    agreed = agreed_to(case, recipient)
    if not agreed:
        return agreed
    whom = _whom(case, recipient)
    if group not in groups_at_most(whom):
        return _veto(_("This part of a case never goes to this recipient."))
    if whom.startswith(f"{Scope.PARTNER}:"):
        return _partner(case, group, whom, purpose)
    return YES


def agreed_to(case: Any, recipient: str) -> Verdict:
    """Tell whether a consent that counts opens the case to a recipient, and no fact forbids it.

    What of the case goes there is another question, and a partner needs a grant beside it.
    """
    asked = may_be_asked(case, recipient)
    whom = _whom(case, recipient)
    if not asked or whom == THE_PERSON:
        return asked
    if whom == Scope.OWN_ORG or whom.startswith(f"{Scope.PARTNER}:"):
        # What we may not use ourselves, nobody reads through us.
        own = own_use(case.consents.all())
        if whom == Scope.OWN_ORG or not own:
            return own
    return YES if _counting(case, whom) else Verdict(False, _no_consent(case, whom))


def has_agreed(case: Any, recipient: str) -> bool:
    """Tell whether a consent that counts names this recipient, whether one is needed or not."""
    return bool(_counting(case, recipient))


def may_be_asked(case: Any, recipient: str) -> Verdict:
    """Tell whether a consent could open the case to a recipient: no fact of it is a veto.

    Who begins a letter asks here, before anybody has agreed to it.
    """
    kind = recipient.partition(":")[0]
    if kind == CONTACT:
        refusal = _contact_refusal(_find_contact(case, recipient))
        if refusal:
            return _veto(refusal)
    elif kind not in _SCOPES:
        return _veto(_("This part of the case, or this recipient, is not known."))
    forbidden = veto_of(case, _whom(case, recipient))
    return _veto(forbidden) if forbidden else YES


def shared_groups(case: Any, partner: Membership | PartnerKey) -> frozenset[FieldGroup]:
    """Return the groups of a case that a partner's key or reader may read: by any of its grants.

    Pages and API both ask here. It is what `may_share` says of each group and purpose, asked at
    once. Each part also needs a permission, for keys a scope.
    """
    scope = partner_scope(partner.organisation_id)
    if not agreed_to(case, scope):
        return frozenset()
    granted = frozenset().union(*map(groups_of, _open_grants(case, scope)))
    at_most = granted & groups_at_most(scope)
    return frozenset(group for group in at_most if has_right(partner, group))


def has_right(partner: Membership | PartnerKey, group: FieldGroup) -> bool:
    """Tell whether a key or reader may read a group at all, of whatever was granted."""
    if group == FieldGroup.REFERENCE:
        return any(map(partner.may, SHARED_ROWS))
    return group in NEEDED and partner.may(NEEDED[group])


def is_shared(case: Any, partner: Membership | PartnerKey) -> bool:
    """Tell whether at least the case's reference may be told."""
    return FieldGroup.REFERENCE in shared_groups(case, partner)


def _whom(case: Any, recipient: str) -> str:
    """Return whose consent and vetoes hold: of one contact, the person's or the family's.

    Whoever is near is taken for the family: what one of them hears, all of them may hear.
    """
    if recipient.partition(":")[0] != CONTACT:
        return recipient
    contact = _find_contact(case, recipient)
    return THE_PERSON if contact and contact.of == ContactOf.SELF else str(Scope.FAMILY)


def _find_contact(case: Any, recipient: str) -> Any:
    contacts = case.person.contacts.all()
    return next((row for row in contacts if contact_recipient(row.id) == recipient), None)


def _contact_refusal(contact: Any) -> str:
    if contact is None:
        return _("This way to reach somebody does not belong to this case.")
    if contact.verified_at is None:
        return _("Nobody has verified whom this number or address reaches: tell nothing.")
    if contact.safe_to_use == SafeToUse.NO:
        return _("It is not safe to call or write here.")
    return ""


def own_use(consents: Iterable[Consent]) -> Verdict:
    """Tell by all consents of a case whether our own group may use it: nobody has to agree."""
    agreed = [consent for consent in consents if Scope.OWN_ORG in consent.scopes]
    is_withdrawn = any(consent.withdrawn_at for consent in agreed)
    if is_withdrawn and not any(consent.stands for consent in agreed):
        return Verdict(False, _("The consent to our own use was withdrawn."))
    return YES


def _counting(case: Any, recipient: str) -> set[UUID]:
    """Return the consents that open the case to a recipient: standing, by who could give them."""
    consents = case.consents.all()
    covering = [consent for consent in consents if consent.covers(recipient)]
    return {consent.id for consent in covering if not discount_of(case, consent.given_by)}


def _partner(case: Any, group: FieldGroup, recipient: str, purpose: str) -> Verdict:
    grants = [grant for grant in _open_grants(case, recipient) if grant.purpose == purpose]
    if any(group in groups_of(grant) for grant in grants):
        return YES
    return Verdict(False, _("The case is not shared with this partner for that."))


def _open_grants(case: Any, recipient: str) -> list[Any]:
    """Return the grants by which a partner reads today, each under a consent that counts."""
    today, counting = clock.today(), _counting(case, recipient)
    return [
        grant
        for grant in case.grants.all()
        if partner_scope(grant.organisation_id) == recipient
        and _is_open(grant, today)
        and grant.consent_id in counting
    ]


def _is_open(grant: Grant, today: Any) -> bool:
    return grant.revoked_at is None and grant.starts_on <= today <= grant.ends_on


def _no_consent(case: Any, recipient: str) -> str:
    past = [consent for consent in case.consents.all() if recipient in consent.scopes]
    standing = [consent for consent in past if consent.stands]
    if standing:
        return discount_of(case, standing[0].given_by)
    if any(consent.withdrawn_at for consent in past):
        said = _("The consent was withdrawn for: %(recipient)s.")
    elif past:
        said = _("The consent has run out for: %(recipient)s.")
    else:
        said = _("There is no consent yet for: %(recipient)s.")
    # Whose page it is knows the partner's name; the code of a partner group would not say it.
    is_partner = recipient.startswith(f"{Scope.PARTNER}:")
    return said % {"recipient": _("this partner") if is_partner else scope_label(recipient)}


def _veto(reason: str) -> Verdict:
    return Verdict(False, reason, is_veto=True)
