"""What more than one person must want before it happens.

Nobody agrees to what he or she asked for, nor to what is about him or herself. Where too few are
there to agree, time takes their place: everybody in the group sees what is going to happen, and
may stop it until then.
"""

from collections.abc import Callable
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from people.accounts.approval_kinds import ABOUT_MEMBERS, KINDS
from people.accounts.carrying_out import carry_out, lock_approval, open_approvals
from people.accounts.mails import write_mail
from people.accounts.members import keeping_group
from people.accounts.models import AccountMail, Approval, Membership, Organisation, Voice
from people.accounts.roles import Permission
from people.accounts.voices import eligible, has_voice, members_at_work, when_time_stands_in
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

# At one turn of the timetable.
MOST = 100
Kind = Approval.Kind


@transaction.atomic
def ask(*, kind: str, about: Membership, by: Membership) -> Approval:
    """Ask for something about a member of the own group; asked again it is the same asking."""
    if kind not in ABOUT_MEMBERS or not may_ask(by, about):
        raise PermissionDenied
    if kind == Kind.TRAVEL_END and not about.user.is_travelling:
        raise ValidationError(_("Travel mode is off."))
    return _ask(kind, about.user_id, by, user=about.user_id)


@transaction.atomic
def ask_about(*, kind: str, about_id: UUID, by: Membership) -> Approval:
    """Ask for a thing of another room, which has looked whether `by` may; again, it is the same.

    The room does it once `agree` returns it as done, or `do_by_time` hands it over.
    """
    if kind in ABOUT_MEMBERS:
        raise PermissionDenied
    return _ask(kind, about_id, by)


def _ask(kind: str, about_id: UUID, by: Membership, **detail: UUID) -> Approval:
    organisation = Organisation.objects.select_for_update(no_key=True).get(pk=by.organisation_id)
    running = open_approvals().filter(organisation=organisation, kind=kind, about_id=about_id)
    if earlier := running.first():
        return earlier
    approval = Approval(
        organisation=organisation,
        kind=kind,
        about_id=about_id,
        asked_by=by,
        asked_at=clock.now(),
        voices_needed=KINDS[kind].voices,
    )
    approval.opens_at = when_time_stands_in(approval, organisation)
    approval.save(force_insert=True)
    if KINDS[kind].asking_is_a_voice and by.may(KINDS[kind].agrees):
        Voice.objects.create(approval=approval, member=by, given_at=approval.asked_at)
    # What time makes happen everybody is to see.
    everybody = members_at_work(by.organisation_id)
    for other in everybody if approval.opens_at else eligible(approval):
        if other.id != by.id:
            write_mail(other.user, AccountMail.Kind.APPROVAL)
    record(Action.APPROVAL_ASKED, by=by, on=approval, kind=kind, **(detail or {"about": about_id}))
    return approval


def may_ask(by: Membership, about: Membership) -> bool:
    """Those who agree may ask; where nobody of them is left, everybody who works there."""
    if about.user_id == by.user_id or keeping_group(about) != by.organisation_id:
        return False
    if not about.is_active or not by.may(Permission.SEE_OWN_ACTIVITY):
        return False
    if by.may(Permission.APPROVE):
        return True
    others = members_at_work(by.organisation_id).exclude(user_id=about.user_id)
    return not any(one.may(Permission.APPROVE) for one in others)


@transaction.atomic
def agree(*, approval: Approval, by: Membership) -> Approval:
    """Give one's voice, once; the last voice that was missing makes it happen."""
    held = _hold(approval, by)
    if not may_agree(held, by):
        raise PermissionDenied
    _voice, given_now = Voice.objects.get_or_create(
        approval=held, member=by, defaults={"given_at": clock.now()}
    )
    if given_now:
        record(Action.APPROVAL_GIVEN, by=by, on=held, kind=held.kind)
        carry_out(held, by=by)
    return held


def do_by_time(kind: str, do: Callable[[Approval], bool]) -> int:
    """Have a room do what no voice is needed for any more, each by itself; return how many."""
    due = open_approvals().filter(kind=kind, opens_at__lte=clock.now())
    done = 0
    for pk in list(due.order_by("asked_at", "id").values_list("pk", flat=True)[:MOST]):
        with transaction.atomic():
            held = lock_approval(pk)
            done += held.ended_at is None and carry_out(held, by=None) and do(held)
    return done


def may_agree(approval: Approval, by: Membership) -> bool:
    """Tell whether somebody can give a voice that counts, and that was not given by asking."""
    if approval.organisation_id != by.organisation_id or by.id == approval.asked_by_id:
        return False
    return has_voice(by, approval)


@transaction.atomic
def withdraw(*, approval: Approval, by: Membership) -> None:
    """Stop it: who asked and those who agree may, and everybody where time makes it happen."""
    held = _hold(approval, by)
    if not may_withdraw(held, by):
        raise PermissionDenied
    _end(held, by=by)


@transaction.atomic
def let_run_out(approval: Approval) -> bool:
    """End what nobody agreed to for too long, as its room says; False where it was over."""
    held = lock_approval(approval.pk)
    if held.ended_at is not None:
        return False
    _end(held, by=None)
    return True


def may_withdraw(approval: Approval, by: Membership) -> bool:
    if approval.organisation_id != by.organisation_id or not by.may(Permission.SEE_OWN_ACTIVITY):
        return False
    is_timed = approval.opens_at is not None
    return is_timed or by.id == approval.asked_by_id or by.may(KINDS[approval.kind].agrees)


def withdraw_all_of(member: Membership, *, by: Membership) -> None:
    """End what somebody who leaves asked for, and what was asked about him or her."""
    group = Q(organisation_id=keeping_group(member))
    of_member = Q(asked_by=member) | group & Q(about_id=member.user_id)
    theirs = open_approvals().select_for_update(no_key=True).filter(of_member)
    for held in list(theirs.order_by("id")):
        _end(held, by=by)


def _hold(approval: Approval, by: Membership) -> Approval:
    """Lock what is asked for, read afresh; ValidationError once it is over."""
    held = lock_approval(approval.pk)
    if held.organisation_id != by.organisation_id:
        raise Approval.DoesNotExist
    if held.ended_at is not None:
        raise ValidationError(_("This is over: it was carried out, or nobody asks for it now."))
    return held


def _end(held: Approval, *, by: Membership | None) -> None:
    held.ended_at = clock.now()
    held.save(update_fields=["ended_at"])
    group = held.organisation_id
    record(Action.APPROVAL_WITHDRAWN, by=by, on=held, organisation_id=group, kind=held.kind)
