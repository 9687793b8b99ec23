"""The end of somebody's work in a group, and of all that would let him or her in again."""

from django.db import transaction
from django.db.models import Q, QuerySet

from people.accounts.approvals import withdraw_all_of
from people.accounts.members import require_another_keeper, require_keeping
from people.accounts.models import (
    Cover,
    Invitation,
    Membership,
    PartnerKey,
    PasswordLink,
    Session,
)
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock


def open_keys_made_by(member: Membership) -> int:
    """Count the partners' keys that a member made, and may have kept."""
    return _open_keys(member).count()


@transaction.atomic
def end_sessions_of(*, member: Membership, by: Membership) -> int:
    """Sign a member out everywhere; return how many sessions that were."""
    require_keeping(by, member)
    ended: int = Session.objects.filter(user_id=member.user_id).delete()[0]
    record(
        Action.SESSION_ENDED,
        by=by,
        on=member,
        organisation_id=member.organisation_id,
        sessions=ended,
    )
    return ended


@transaction.atomic
def end_membership(
    *, member: Membership, by: Membership, end_keys: bool, **handed_over: int
) -> None:
    """End a membership that the caller holds, and what was handed over before it.

    All sessions of the user end, also those in other groups: one signs in there again.
    """
    require_keeping(by, member)
    require_another_keeper(member)
    now = clock.now()
    member.is_active = member.may_reveal = False
    member.trained_on = None
    member.save(update_fields=["is_active", "may_reveal", "trained_on"])
    member.teams.clear()
    Cover.objects.filter(Q(absent=member) | Q(deputy=member)).delete()
    Session.objects.filter(user_id=member.user_id).delete()
    PasswordLink.objects.filter(user_id=member.user_id, used_at=None).update(expires_at=now)
    Invitation.objects.filter(made_by=member, used_at=None).update(expires_at=now)
    keys = list(_open_keys(member)) if end_keys else []
    PartnerKey.objects.filter(pk__in=[key.pk for key in keys]).update(revoked=True)
    withdraw_all_of(member, by=by)
    for key in keys:
        record(Action.PARTNER_KEY_ENDED, by=by, on=key)
    record(
        Action.MEMBER_LEFT,
        by=by,
        on=member,
        organisation_id=member.organisation_id,
        **handed_over,
    )


def _open_keys(member: Membership) -> QuerySet[PartnerKey]:
    keys: QuerySet[PartnerKey] = PartnerKey.objects.filter(made_by=member, revoked=False)
    return keys.order_by("pk")
