"""The second person's yes to sharing with a government: only then is it a grant."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.access.asking import KIND, hold_group, record_asked, refuse
from cases.access.many_cases import batches, hold
from cases.access.models import AskedGrant, Grant
from cases.access.taking_back import end_many
from cases.access.weighing import Weighed, weigh
from people.accounts import approvals
from people.accounts.carrying_out import lock_approval
from people.accounts.models import Approval, Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock


@transaction.atomic
def agree(*, approval_id: UUID, number: int, by: Membership) -> Approval:
    """Give the second voice to as many cases as were shown; from then on the partner reads them.

    Of these, a case whose consent does not open it any more is left out. It is stopped instead
    where who asked may not share any more. Approval.DoesNotExist where none is asked for in the
    member's group; ValidationError where it is over, is not what was shown, or holds a case that
    the member does not see.
    """
    require(by, Permission.SHARE_CASE)
    hold_group(by)
    asked = find_asked(approval_id, by=by)
    held = lock_approval(asked.pk)
    _hold(held)
    if held.ended_at is None and not asked.asked_by.may(Permission.SHARE_CASE):
        refuse(held, by=by)
        approvals.withdraw(approval=held, by=by)
        return find_asked(approval_id, by=by)
    held = approvals.agree(approval=held, by=by)
    _check_seen(held, by, number)
    if held.is_done:
        _give(held, by)
    return held


def _check_seen(held: Approval, by: Membership, number: int) -> None:
    """A voice counts for what was shown, and for what was shown whole."""
    seen = AskedGrant.objects.visible_to(by).filter(approval=held).count()
    if seen < len(_rows(held)):
        raise ValidationError(
            _("Not all of its cases can be seen by you: somebody who sees them all decides.")
        )
    if seen != number:
        raise ValidationError(_("It has changed since: look at it again."))


def find_asked(pk: UUID, *, by: Membership) -> Approval:
    rows = Approval.objects.filter(organisation_id=by.organisation_id, kind=KIND)
    return rows.select_related("asked_by__user").get(pk=pk)


def agree_by_time() -> int:
    """Share what nobody stopped in its time, where nobody else is there; return how many."""

    def do(held: Approval) -> bool:
        if not held.asked_by.may(Permission.SHARE_CASE):
            refuse(held, by=None)
            return False
        _hold(held)
        _give(held, held.asked_by)
        return True

    return approvals.do_by_time(KIND, do)


def _rows(approval: Approval) -> list[AskedGrant]:
    return list(AskedGrant.objects.filter(approval=approval).order_by("pk"))


def _hold(held: Approval) -> None:
    """Hold the cases of what is held itself, before anything is recorded: the record is last."""
    for ids in batches(sorted({str(row.case_id) for row in _rows(held)})):
        hold(ids)


def _give(held: Approval, by: Membership) -> None:
    """Make grants of what was agreed to; what that partner read for the same gives way."""
    # As they are now that their cases are held: one may be erased since.
    for lot in _lots(_rows(held)):
        for part in batches(lot):
            _give_part(part, held, by)


def _lots(rows: list[AskedGrant]) -> Iterator[Sequence[AskedGrant]]:
    """Yield what has the same partner and terms, so that one entry of the record says it."""

    def terms(row: AskedGrant) -> tuple[Any, ...]:
        return str(row.organisation_id), row.purpose, row.profile, row.groups, str(row.selection)

    for _terms, lot in groupby(sorted(rows, key=terms), key=terms):
        yield list(lot)


def _give_part(part: Sequence[AskedGrant], held: Approval, by: Membership) -> None:
    like = part[0]
    cases = [str(row.case_id) for row in part]
    weighed = {UUID(each.case_id): each for each in weigh(cases, like.organisation_id)}
    can = [row for row in part if _still_can(row, weighed[row.case_id])]
    left_out = [row for row in part if not _still_can(row, weighed[row.case_id])]
    same = Grant.objects.filter(organisation=like.organisation_id, purpose=like.purpose)
    end_many(same.filter(case__in=[row.case_id for row in can]), by=by)
    Grant.objects.bulk_create(_grant(row, weighed[row.case_id], held) for row in can)
    if can:
        record(
            Action.GRANTS_GIVEN,
            by=by,
            on=held,
            cases=sorted(str(row.case_id) for row in can),
            partners=[like.organisation_id],
            selection=like.selection,
            profile=like.profile,
            groups=like.groups or None,
            purpose=like.purpose,
        )
    record_asked(Action.GRANTS_REFUSED, left_out, held, by=by)


def _still_can(row: AskedGrant, weighed: Weighed) -> bool:
    """The consent under which it was asked for opens the case still; another does not do."""
    return row.ends_on >= clock.today() and str(row.consent_id) in weighed.opening


def _grant(row: AskedGrant, weighed: Weighed, held: Approval) -> Grant:
    return Grant(
        case_id=row.case_id,
        case_opened_on=weighed.opened_on,
        organisation_id=row.organisation_id,
        consent_id=row.consent_id,
        given_by=held.asked_by,
        profile=row.profile,
        groups=row.groups,
        purpose=row.purpose,
        starts_on=max(row.starts_on, clock.today()),
        ends_on=row.ends_on,
        selection=row.selection,
    )
