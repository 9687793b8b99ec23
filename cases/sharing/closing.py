"""A group works with a partner no longer: all that the partner has of it ends at once.

What was shared, asked and told stays on record. Rows are taken in the order that all keep: the
partner, its readers, what waits for a yes, cases, what hangs from them; and the record last.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from cases.access import asking
from cases.access.asked import count_waiting
from cases.access.many_cases import batches, hold
from cases.access.models import Grant
from cases.access.standing import standing_grants
from cases.access.taking_back import end_many
from cases.sharing.changes.looking import end_feeds, hold_feeds_of
from cases.sharing.referrals.models import Referral
from cases.sharing.referrals.services import move
from cases.sharing.referrals.vocabularies import OPEN, ReferralState
from cases.sharing.submissions.models import Submission
from cases.sharing.submissions.vocabularies import State
from cases.sharing.webhooks.selectors import endpoints_for
from cases.sharing.webhooks.vocabularies import HookEvent
from people.accounts import invitations, partner_keys, partners
from people.accounts.departures import end_membership
from people.accounts.members import hold_members
from people.accounts.models import Membership, Organisation
from people.accounts.roles import Permission, Role
from people.accounts.services import require

NEEDED = (
    *(Permission.KEEP_PARTNER_KEYS, Permission.KEEP_MEMBERS),
    *(Permission.SHARE_CASE, Permission.WRITE_TO_PARTNERS),
)
_WITHDRAWN = HookEvent.CASE_WITHDRAWN


@dataclass(frozen=True)
class Ties:
    """What a partner has of a group now, and what is left to do when that has ended."""

    grants: int
    waiting: int
    keys: int
    readers: int
    referrals: int
    # That can be told of the end.
    servers: int
    submissions: int


def may_close(by: Membership) -> bool:
    return all(by.may(permission) for permission in NEEDED)


def ties_of(partner: Organisation, *, by: Membership) -> Ties:
    """Count what would end, of a partner of the member's own group."""
    servers = endpoints_for(by, partner_id=partner.pk)
    handed_in = Submission.objects.filter(issuer=by.organisation_id, partner=partner)
    keys = partner_keys.keys_for(partner, of=by.organisation_id)
    return Ties(
        grants=standing_grants(by, partner).count(),
        waiting=count_waiting(by, partner),
        keys=sum(map(partner_keys.is_in_use, keys)),
        readers=_readers(partner).count(),
        referrals=_referrals(partner, by).count(),
        servers=sum(one.is_on and _WITHDRAWN in one.events for one in servers),
        submissions=handed_in.filter(state=State.RECEIVED).count(),
    )


@transaction.atomic
def close_partner(*, partner: Organisation, by: Membership) -> None:
    """End grants, what waits to become one, referrals, keys, links and readers of a partner.

    Its feed says of each case that it is gone, and its servers are told so first; of nothing else
    they hear any more. All of it or nothing. ValidationError where it is closed already.
    """
    for permission in NEEDED:
        require(by, permission)
    held = partners.hold_partner(partner.pk, of=by.organisation_id)
    links = invitations.hold_invitations_to(held, by=by)
    readers = hold_members(_readers(held).values_list("pk", flat=True))
    asked = asking.hold_asked(by=by, organisation=held)
    grants = _hold_cases(held, by)
    referrals = list(_referrals(held, by).select_for_update(of=("self",), no_key=True))
    feeds = hold_feeds_of(held.pk, issuer_id=by.organisation_id)
    keys = partner_keys.hold_keys_for(held, of=by.organisation_id)
    # From here on nothing is waited for: the record is held.
    asking.end_asked(asked, by=by, organisation=held)
    ended = sum(end_many(Grant.objects.filter(pk__in=part), by=by) for part in batches(grants))
    partner_keys.end_held(keys, by=by)
    invitations.end_held(links, by=by)
    for reader in readers.values():
        end_membership(member=reader, by=by, end_keys=False)
    end_feeds(feeds)
    partners.close(held, by=by, grants=ended, keys=len(keys), readers=len(readers))
    # Of this its servers hear nothing: it could not be read.
    for referral in referrals:
        move(referral=referral, to=ReferralState.REVOKED, by=by, text=_("The partner is closed."))


def _hold_cases(partner: Organisation, by: Membership) -> Sequence[str]:
    """Lock all cases that a partner reads or is asked about; return what it reads them by."""
    told = dict(standing_grants(by, partner).values_list("pk", "case_id"))
    asked = _referrals(partner, by).values_list("case_id", flat=True)
    hold(sorted({str(case) for case in (*told.values(), *asked)}))
    # As they are now: some were taken back meanwhile, and none can be new.
    return [str(pk) for pk in sorted(told)]


def _readers(partner: Organisation) -> QuerySet[Membership]:
    rows: QuerySet[Membership] = Membership.objects.filter(organisation=partner, is_active=True)
    return rows.filter(role=Role.PARTNER_READER)


def _referrals(partner: Organisation, by: Membership) -> QuerySet[Referral, Referral]:
    own = Referral.objects.visible_to(by).filter(partner=partner, state__in=OPEN)
    return own.order_by("pk")
