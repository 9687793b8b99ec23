"""Doing what enough others agreed to, or whose time has come."""

from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from people.accounts.approval_kinds import ABOUT_MEMBERS, KINDS
from people.accounts.members import keeping_group
from people.accounts.models import Approval, Membership, User
from people.accounts.voices import is_granted, is_time, too_few
from people.dates import clock


def carry_out_approvals() -> int:
    """Do what is due by its time, and what waited for another group; return how many."""
    done = 0
    waiting = open_approvals().filter(kind__in=ABOUT_MEMBERS).order_by("asked_at", "id")
    for pk in waiting.values_list("pk", flat=True):
        with transaction.atomic():
            held = lock_approval(pk)
            done += held.ended_at is None and carry_out(held, by=None)
    return done


def carry_out(held: Approval, *, by: Membership | None) -> bool:
    """Do it if it is granted, in every group where the person works: each keeps its own door.

    What another room asked for is marked as done: that room does it in the same transaction.
    """
    if is_time(held) and not too_few(held):
        # Somebody who can agree is there again: it waits for that voice.
        held.opens_at = None
        held.save(update_fields=["opens_at"])
    effect = KINDS[held.kind].effect
    groups = _other_groups(held) if effect else ()
    if not is_granted(held) or not all(_granted_by(group, held) for group in groups):
        return False
    held.ended_at, held.is_done = clock.now(), True
    _same(held).update(ended_at=held.ended_at, is_done=True)
    if effect:
        effect(User.objects.get(pk=held.about_id), by)
    return True


def _other_groups(held: Approval) -> set[UUID]:
    memberships = Membership.objects.filter(user_id=held.about_id, is_active=True)
    groups = {keeping_group(one) for one in memberships.select_related("organisation")}
    return groups - {held.organisation_id}


def _granted_by(group: UUID, held: Approval) -> bool:
    theirs = _same(held).filter(organisation_id=group).first()
    return theirs is not None and is_granted(theirs)


def _same(held: Approval) -> QuerySet[Approval]:
    """What is open about the same thing or person, in whichever group."""
    return open_approvals().filter(kind=held.kind, about_id=held.about_id)


def lock_approval(pk: UUID) -> Approval:
    """Lock the person it is about, then what is asked: all that is asked of one takes turns."""
    kind, about_id = Approval.objects.values_list("kind", "about_id").get(pk=pk)
    if kind in ABOUT_MEMBERS:
        User.objects.select_for_update(no_key=True).get(pk=about_id)
    return Approval.objects.select_for_update(of=("self",), no_key=True).get(pk=pk)


def open_approvals() -> QuerySet[Approval]:
    return Approval.objects.filter(ended_at=None)
