"""What waits for a second person, as somebody sees it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from people.accounts.approvals import may_agree, may_withdraw
from people.accounts.carrying_out import ABOUT_MEMBERS, missing_voices
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
    """Return what waits in a group and concerns this member, the oldest first.

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
    return [_waiting(row, users.get(row.about_id), member) for row in rows]


def find_approval(pk: UUID, *, who: Membership) -> Approval:
    """Return what was asked for about a member of one's own group; otherwise DoesNotExist."""
    group = Approval.objects.filter(organisation_id=who.organisation_id)
    return group.get(pk=pk, kind__in=ABOUT_MEMBERS)


def find_to_stop(pk: UUID, *, who: Membership) -> Approval:
    """Return what stands on the page of one's group: also a thing that time will make happen."""
    return _shown(Approval.objects.filter(organisation_id=who.organisation_id)).get(pk=pk)


def find_asked(kind: str, about_id: UUID, *, who: Membership) -> Approval | None:
    """Return what was last asked for about a thing of another room, in one's own group."""
    group = Approval.objects.filter(organisation_id=who.organisation_id)
    return group.filter(kind=kind, about_id=about_id).order_by("-asked_at", "-id").first()


def things_waiting_for(member: Membership, kind: str) -> list[Approval]:
    """Return what another room asked for and this member has yet to agree to, the oldest first."""
    waiting = Approval.objects.filter(
        organisation_id=member.organisation_id, kind=kind, ended_at=None
    ).exclude(voices__member=member)
    rows = waiting.select_related("asked_by__user").order_by("asked_at", "id")[:MOST]
    return [row for row in rows if may_agree(row, member)]


def _concerning(member: Membership) -> QuerySet[Approval]:
    if not member.may(Permission.SEE_OWN_ACTIVITY):
        return Approval.objects.none()
    group = Approval.objects.filter(organisation_id=member.organisation_id)
    waiting = _shown(group).filter(ended_at=None)
    if member.may(Permission.APPROVE):
        return waiting
    return waiting.filter(Q(opens_at__isnull=False) | Q(asked_by=member))


def _shown(rows: QuerySet[Approval]) -> QuerySet[Approval]:
    """What rooms ask for stands on their own pages; here too where time will make it happen."""
    return rows.filter(Q(kind__in=ABOUT_MEMBERS) | Q(opens_at__isnull=False))


def _waiting(row: Approval, about: User | None, member: Membership) -> Waiting:
    voices = row.voices.all()
    given = any(voice.member_id == member.id for voice in voices)
    return Waiting(
        approval=row,
        about=about.display_name if about else "",
        asked_by=row.asked_by.user.display_name,
        missing=missing_voices(row, voices),
        # What a room asked for is agreed to on the page of that room, which then does it.
        may_agree=row.kind in ABOUT_MEMBERS and may_agree(row, member) and not given,
        may_withdraw=may_withdraw(row, member),
    )
