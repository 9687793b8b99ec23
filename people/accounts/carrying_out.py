"""Doing what enough others agreed to, or whose time has come."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from people.accounts.factor_reset import remove_factors
from people.accounts.members import keeping_group
from people.accounts.models import Approval, Membership, User, Voice
from people.accounts.roles import Permission
from people.accounts.travel import end_travel
from people.dates import clock

# docs/security.md names it. So long somebody works here before his or her voice counts.
SETTLED = timedelta(days=7)

# What is about members is done here; all else by the room that asked, once it is granted.
ABOUT_MEMBERS = frozenset({Approval.Kind.TRAVEL_END, Approval.Kind.FACTOR_RESET})
VOICES_OF: dict[str, Permission] = {
    Approval.Kind.TRAVEL_END: Permission.APPROVE,
    Approval.Kind.FACTOR_RESET: Permission.APPROVE,
    Approval.Kind.EXPORT: Permission.RELEASE_EXPORT,
    Approval.Kind.ERASURE: Permission.ERASE,
    Approval.Kind.LETTING_GO: Permission.ERASE,
}
_EFFECTS: dict[str, Callable[[User, Membership | None], None]] = {
    Approval.Kind.TRAVEL_END: end_travel,
    Approval.Kind.FACTOR_RESET: remove_factors,
}


def carry_out_approvals() -> int:
    """Do what is due by its time, and what waited for another group; return how many."""
    done = 0
    waiting = open_approvals().filter(kind__in=ABOUT_MEMBERS).order_by("asked_at", "id")
    for pk in waiting.values_list("pk", flat=True):
        with transaction.atomic():
            held = lock_approval(pk)
            done += held.ended_at is None and carry_out(held, by=None)
    return done


def is_granted(approval: Approval) -> bool:
    """Tell whether enough others want it, or its time has come."""
    if approval.opens_at is not None and approval.opens_at <= clock.now():
        return True
    return missing_voices(approval, approval.voices.select_related("member__user")) == 0


def missing_voices(approval: Approval, given: Iterable[Voice]) -> int:
    """Count what is still wanted; voices that count no more are as if not given."""
    counted = [voice for voice in given if has_voice(voice.member, approval)]
    return max(approval.voices_needed - len(counted), 0)


def has_voice(member: Membership, approval: Approval) -> bool:
    """Tell whether a member's voice counts: not of whom it is about, nor of a newcomer.

    Otherwise one keeper could invite somebody who then agrees with him.
    """
    settled = member.joined_at is None or member.joined_at <= approval.asked_at - SETTLED
    allowed = member.may(VOICES_OF[approval.kind])
    return settled and allowed and member.user_id != approval.about_id


def carry_out(held: Approval, *, by: Membership | None) -> bool:
    """Do it if it is granted, in every group where the person works: each keeps its own door.

    What another room asked for is marked as done: that room does it in the same transaction.
    """
    if held.kind not in ABOUT_MEMBERS:
        return _settle(held)
    if not is_granted(held) or not all(_granted_by(group, held) for group in _other_groups(held)):
        return False
    now = clock.now()
    same = open_approvals().filter(kind=held.kind, about_id=held.about_id)
    same.update(ended_at=now, is_done=True)
    held.ended_at, held.is_done = now, True
    user = User.objects.get(pk=held.about_id)
    _EFFECTS[held.kind](user, by)
    return True


def _settle(held: Approval) -> bool:
    if not is_granted(held):
        return False
    held.ended_at, held.is_done = clock.now(), True
    held.save(update_fields=["ended_at", "is_done"])
    return True


def _other_groups(held: Approval) -> set[UUID]:
    memberships = Membership.objects.filter(user_id=held.about_id, is_active=True)
    groups = {keeping_group(one) for one in memberships.select_related("organisation")}
    return groups - {held.organisation_id}


def _granted_by(group: UUID, held: Approval) -> bool:
    same = open_approvals().filter(kind=held.kind, about_id=held.about_id)
    theirs = same.filter(organisation_id=group).first()
    return theirs is not None and is_granted(theirs)


def lock_approval(pk: UUID) -> Approval:
    """Lock the person it is about, then what is asked: all that is asked of one takes turns."""
    kind, about_id = Approval.objects.values_list("kind", "about_id").get(pk=pk)
    if kind in ABOUT_MEMBERS:
        User.objects.select_for_update(no_key=True).get(pk=about_id)
    return Approval.objects.select_for_update(of=("self",), no_key=True).get(pk=pk)


def open_approvals() -> QuerySet[Approval]:
    return Approval.objects.filter(ended_at=None)
