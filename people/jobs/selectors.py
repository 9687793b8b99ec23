"""How jobs stand, for those who asked for them."""

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Q

from people.dates import clock
from people.jobs.models import Job, OutboxItem
from people.jobs.services import LOST_AFTER, UNHEARD_AFTER

LATE_AFTER = timedelta(seconds=15)
# Counted no farther than this.
COUNTED = 1001


@dataclass(frozen=True)
class Outbox:
    """What waits for the broker, and whether any of it has waited for too long."""

    waiting: int
    is_stuck: bool


def waits_for_broker(job: Job) -> bool:
    """Tell whether a job waits unusually long, and not for its turn behind one that goes on."""
    late = clock.now() - job.asked_at > LATE_AFTER
    return job.state == Job.State.WAITING and late and not _any_goes_on()


def outbox_is_stuck() -> bool:
    """Tell whether anything has waited in the outbox for unusually long."""
    return OutboxItem.objects.filter(written_at__lt=clock.now() - LATE_AFTER).exists()


def outbox() -> Outbox:
    waiting = OutboxItem.objects.order_by().values("pk")[:COUNTED].count()
    return Outbox(waiting, bool(waiting) and outbox_is_stuck())


def are_jobs_stuck() -> bool:
    """Tell whether a job fell silent, or waits for longer than to be sent once more."""
    if _any_goes_on():
        return False
    now = clock.now()
    silent = Q(state=Job.State.RUNNING, heartbeat_at__lt=now - 4 * LOST_AFTER)
    unheard = Q(state=Job.State.WAITING, asked_at__lt=now - 2 * UNHEARD_AFTER)
    return Job.objects.filter(silent | unheard).exists()


def _any_goes_on() -> bool:
    beating = Job.objects.filter(heartbeat_at__gte=clock.now() - LOST_AFTER)
    return beating.filter(state=Job.State.RUNNING).exists()


def seconds_left(job: Job) -> int | None:
    """Estimate the time left from the pace so far; None when nothing can be said yet."""
    if not (job.rows_total and job.rows_done and job.started_at and job.heartbeat_at):
        return None
    pace = job.rows_done / max((job.heartbeat_at - job.started_at).total_seconds(), 0.1)
    return round((job.rows_total - job.rows_done) / pace)
