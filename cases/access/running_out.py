"""What was asked for and ends with nobody's yes: stopped elsewhere, or waiting for too long."""

from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef, Q

from cases.access.asking import KIND, refuse
from cases.access.models import AskedGrant
from people.accounts import approvals
from people.accounts.carrying_out import lock_approval, open_approvals
from people.accounts.models import Approval
from people.dates import clock

# docs/security.md names it: so long it waits for a yes.
LONGEST = timedelta(days=30)
# At one turn of the timetable, as others end at one turn.
MOST = approvals.MOST


def end_long_waiting() -> int:
    """End what waited for too long, and what would be over when it begins; return how many."""
    lasting = AskedGrant.objects.filter(approval=OuterRef("pk"), ends_on__gte=clock.today())
    is_old = Q(asked_at__lte=clock.now() - LONGEST)
    due = open_approvals().filter(is_old | ~Exists(lasting), kind=KIND)
    return sum(
        _end(pk) for pk in list(due.order_by("asked_at", "id").values_list("pk", flat=True)[:MOST])
    )


def refuse_stopped() -> int:
    """Refuse what was stopped where nothing is known of cases; return how many lots.

    That is the page on which all stop what time would make happen, and the leaving of who asked.
    """
    left = AskedGrant.objects.filter(approval=OuterRef("pk"))
    stopped = Approval.objects.filter(Exists(left), kind=KIND, ended_at__isnull=False)
    due = stopped.filter(is_done=False).order_by("ended_at", "id")
    return sum(_refuse_left(pk) for pk in list(due.values_list("pk", flat=True)[:MOST]))


@transaction.atomic
def _end(pk: UUID) -> bool:
    held = lock_approval(pk)
    if held.ended_at is not None:
        return False
    refuse(held, by=None)
    return approvals.let_run_out(held)


@transaction.atomic
def _refuse_left(pk: UUID) -> bool:
    return refuse(lock_approval(pk), by=None) > 0
