"""What waits for a second person, as somebody sees it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from people.accounts.approvals import may_agree, may_withdraw
from people.accounts.carrying_out import missing_voices
from people.accounts.models import Approval, Membership, User
from people.accounts.roles import Permission
from people.vault.querysets import load_keys

MOST = 50


@dataclass(frozen=True)
class Waiting:
    """One asking: about whom, by whom, and what this member can do about it."""

    approval: Approval
    about: str
    asked_by: str
    missing: int
    may_agree: bool
    may_withdraw: bool

    @property
    def opens_at(self) -> datetime | None:
        return self.approval.opens_at


def waiting_for(member: Membership) -> list[Waiting]:
    """Return what waits in a member's group and concerns him or her, the oldest first.

    That is all for those who agree; for others what time will make happen, and what they asked.
    """
    rows = list(
        _concerning(member)
        .select_related("asked_by__user")
        .prefetch_related("voices__member__user")
        .order_by("asked_at", "id")[:MOST]
    )
    users = User.objects.in_bulk([row.about_id for row in rows])
    load_keys(list(users.values()), *(row.asked_by.user_id for row in rows))
    return [_waiting(row, users[row.about_id], member) for row in rows]


def find_approval(pk: UUID, *, who: Membership) -> Approval:
    """Return what waits in one's own group; Approval.DoesNotExist otherwise."""
    return Approval.objects.get(pk=pk, organisation_id=who.organisation_id)


def _concerning(member: Membership) -> QuerySet[Approval]:
    if not member.may(Permission.SEE_OWN_ACTIVITY):
        return Approval.objects.none()
    waiting = Approval.objects.filter(organisation_id=member.organisation_id, ended_at=None)
    if member.may(Permission.APPROVE):
        return waiting
    return waiting.filter(Q(opens_at__isnull=False) | Q(asked_by=member))


def _waiting(row: Approval, about: User, member: Membership) -> Waiting:
    voices = row.voices.all()
    given = any(voice.member_id == member.id for voice in voices)
    return Waiting(
        approval=row,
        about=about.display_name,
        asked_by=row.asked_by.user.display_name,
        missing=missing_voices(row, voices),
        may_agree=may_agree(row, member) and not given,
        may_withdraw=may_withdraw(row, member),
    )
