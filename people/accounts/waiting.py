"""What waits for a second person, as somebody sees it."""

from dataclasses import dataclass, replace
from uuid import UUID

from django.db.models import Q, QuerySet

from people.accounts.approval_kinds import ABOUT_MEMBERS, KINDS
from people.accounts.approvals import may_agree, may_withdraw
from people.accounts.models import Approval, Membership, User
from people.accounts.roles import Permission
from people.accounts.voices import missing_voices
from people.vault.querysets import load_keys

MOST = 50


@dataclass(frozen=True)
class Choice:
    """What a member can do about something that waits for others."""

    approval: Approval
    may_agree: bool
    may_stop: bool


@dataclass(frozen=True)
class Waiting:
    """One asking: about whom, by whom, and what this member can do about it."""

    choice: Choice
    about: str
    asked_by: str
    missing: int

    @property
    def approval(self) -> Approval:
        return self.choice.approval


def choice_of(approval: Approval, member: Membership) -> Choice | None:
    """Return what a member can do about it as long as it waits: who gave a voice gave it once."""
    if approval.ended_at is not None:
        return None
    given = any(voice.member_id == member.id for voice in approval.voices.all())
    agrees = not given and may_agree(approval, member)
    return Choice(approval, agrees, may_withdraw(approval, member))


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


def things_waiting_for(member: Membership, kind: str) -> list[Approval]:
    """Return what another room asked for and this member has yet to agree to, the oldest first."""
    if not member.may(KINDS[kind].agrees):
        return []
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
    choice = choice_of(row, member)
    assert choice is not None  # only what is open is listed
    # What a room asked for is agreed to on the page of that room, which then does it.
    choice = replace(choice, may_agree=choice.may_agree and row.kind in ABOUT_MEMBERS)
    return Waiting(
        choice=choice,
        about=about.display_name if about else "",
        asked_by=row.asked_by.user.display_name,
        missing=missing_voices(row, row.voices.all()),
    )
