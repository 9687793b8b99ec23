"""The end of somebody's work in a group, and of all that would let him or her in again."""

from django.db import transaction
from django.db.models import Q

from people.accounts.approvals import withdraw_all_of
from people.accounts.members import require_another_keeper, require_keeping
from people.accounts.models import (
    Cover,
    Invitation,
    Membership,
    PasswordLink,
    Session,
)
from people.accounts.partner_keys import end_keys_made_by
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock


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


def end_teams_and_covers(*, member: Membership, by: Membership) -> None:
    """Take a member, whom the caller keeps and holds, out of all teams, and end all covers."""
    teams = list(member.teams.order_by("pk"))
    member.teams.clear()
    covers = Cover.objects.filter(Q(absent=member) | Q(deputy=member)).select_related("absent")
    ended = list(covers.order_by("pk"))
    covers.delete()
    for team in teams:
        record(
            Action.TEAM_CHANGED,
            by=by,
            on=team,
            organisation_id=team.organisation_id,
            added=[],
            removed=[member.id],
        )
    for cover in ended:
        record(
            Action.COVER_ENDED,
            by=by,
            on=cover.absent,
            organisation_id=cover.absent.organisation_id,
        )


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
    Session.objects.filter(user_id=member.user_id).delete()
    PasswordLink.objects.filter(user_id=member.user_id, used_at=None).update(expires_at=now)
    Invitation.objects.filter(made_by=member, used_at=None).update(expires_at=now)
    withdraw_all_of(member, by=by)
    end_teams_and_covers(member=member, by=by)
    if end_keys:
        end_keys_made_by(member, by=by)
    record(
        Action.MEMBER_LEFT,
        by=by,
        on=member,
        organisation_id=member.organisation_id,
        before=member.role,
        **handed_over,
    )
