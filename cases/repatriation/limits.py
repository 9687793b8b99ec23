"""Limits that the law sets for a claim or an appeal: noted by hand, and kept in time."""

from datetime import date, timedelta

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
from people.registry.versions import hold

# No law that we know of waits longer.
FARTHEST = timedelta(days=30 * 365)
MOST = 30


@transaction.atomic
def note_limit(
    *, case: Case, by: Membership, text: str, on: date, request: Request | None = None
) -> TimeLimit:
    """Write down what is lost after a day that is still to come."""
    require(by, Permission.CHANGE_CASE)
    if not text.strip():
        raise ValidationError({"text": _("Write what must be done by then.")})
    if on < clock.today():
        raise ValidationError({"on": _("This day is over. Choose today or a day to come.")})
    if on > clock.today() + FARTHEST:
        raise ValidationError({"on": _("This is more than thirty years away.")})
    held = hold(Case.objects.visible_to(by), case)
    if request and request.case_id != held.pk:
        raise Request.DoesNotExist
    if held.time_limits.filter(met_at=None).count() >= MOST:
        raise ValidationError(_("There are too many time limits in this case."))
    limit = TimeLimit(
        case=held, request=request, text=text.strip(), on=on, made_by=by, made_at=clock.now()
    )
    limit.full_clean()
    limit.save(force_insert=True)
    record(Action.LIMIT_NOTED, by=by, on=limit, case=held.pk)
    return limit


@transaction.atomic
def meet_limit(*, limit: TimeLimit, by: Membership) -> bool:
    """Say that what it asks was done; said twice is said once, and False is returned."""
    require(by, Permission.CHANGE_CASE)
    held = hold(TimeLimit.objects.visible_to(by), limit)
    if held.met_at is not None:
        return False
    held.met_at = clock.now()
    held.save(update_fields=["met_at"])
    record(Action.LIMIT_MET, by=by, on=held, case=held.case_id)
    return True


def limits_of(case: Case) -> list[TimeLimit]:
    """Return the limits of a case that was read whole: those to be kept first, by their day."""
    return sorted(case.time_limits.all(), key=lambda row: (row.met_at is not None, row.on, row.pk))
