"""Limits that the law sets for a claim or an appeal: noted by hand, corrected, kept in time."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.models import Case
from cases.repatriation.models import Request, TimeLimit
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.versions import changed_fields, hold, save_next_version

# No law that we know of waits longer.
FARTHEST = timedelta(days=30 * 365)
MOST = 30
EDITABLE = frozenset({"text", "on", "request"})


@transaction.atomic
def note_limit(
    *, case: Case, by: Membership, text: str, on: date, request: Request | None = None
) -> TimeLimit:
    """Write down what is lost after a day that is still to come."""
    require(by, Permission.CHANGE_CASE)
    _check(text, on)
    held = hold(Case.objects.visible_to(by), case)
    _check_request(held.pk, request)
    if held.time_limits.filter(met_at=None, taken_back_at=None).count() >= MOST:
        raise ValidationError(_("There are too many time limits in this case."))
    limit = TimeLimit(
        case=held, request=request, text=text.strip(), on=on, made_by=by, made_at=clock.now()
    )
    limit.full_clean()
    limit.save(force_insert=True)
    record(Action.LIMIT_NOTED, by=by, on=limit, case=held.pk)
    return limit


@transaction.atomic
def change_limit(*, limit: TimeLimit, by: Membership, version: int, **told: Any) -> TimeLimit:
    """Write what differs, if the limit still has the version that was seen.

    Raises Stale, and ValidationError also where nothing is to be corrected any more.
    """
    require(by, Permission.CHANGE_CASE)
    if unknown := told.keys() - EDITABLE:
        raise TypeError(f"Not for editing in a time limit: {', '.join(sorted(unknown))}")
    held = hold(TimeLimit.objects.visible_to(by), limit, version=version)
    _require_standing(held)
    _check_request(held.case_id, told.get("request"))
    changed = changed_fields(held, told)
    if changed:
        # A day that stays may have passed meanwhile.
        _check(held.text, held.on if "on" in changed else clock.today())
        save_next_version(held, changed)
        record(
            Action.LIMIT_CHANGED,
            by=by,
            on=held,
            case=held.case_id,
            fields=changed,
            version=held.version,
        )
    return held


@transaction.atomic
def take_limit_back(*, limit: TimeLimit, by: Membership, version: int) -> None:
    """Say that there is no such limit; what is noted is kept. Raises Stale, ValidationError."""
    require(by, Permission.CHANGE_CASE)
    held = hold(TimeLimit.objects.visible_to(by), limit, version=version)
    _require_standing(held)
    held.taken_back_at = clock.now()
    save_next_version(held, ["taken_back_at"])
    record(Action.LIMIT_TAKEN_BACK, by=by, on=held, case=held.case_id, version=held.version)


@transaction.atomic
def meet_limit(*, limit: TimeLimit, by: Membership) -> bool:
    """Say that what it asks was done; said twice is said once, and False is returned."""
    require(by, Permission.CHANGE_CASE)
    held = hold(TimeLimit.objects.visible_to(by), limit)
    if held.taken_back_at is not None:
        raise ValidationError(_("This time limit was taken back."))
    if held.met_at is not None:
        return False
    held.met_at = clock.now()
    held.save(update_fields=["met_at"])
    record(Action.LIMIT_MET, by=by, on=held, case=held.case_id)
    return True


def limits_of(case: Case) -> list[TimeLimit]:
    """Return the limits of a case that was read whole: those to be kept first, by their day."""
    rows = [row for row in case.time_limits.all() if row.taken_back_at is None]
    return sorted(rows, key=lambda row: (row.met_at is not None, row.on, row.pk))


def _check(text: str, on: date) -> None:
    if not text.strip():
        raise ValidationError({"text": _("Write what must be done by then.")})
    if on < clock.today():
        raise ValidationError({"on": _("This day is over. Choose today or a day to come.")})
    if on > clock.today() + FARTHEST:
        raise ValidationError({"on": _("This is more than thirty years away.")})


def _check_request(case_id: UUID, request: Request | None) -> None:
    if request and request.case_id != case_id:
        raise Request.DoesNotExist


def _require_standing(limit: TimeLimit) -> None:
    if limit.met_at or limit.taken_back_at:
        raise ValidationError(_("This time limit was kept or taken back: nothing is corrected."))
