"""The life of a job: asked, claimed, counted, finished, cancelled, revived."""

from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import models, transaction
from django.db.models import Q

from people.accounts.models import Membership, PartnerKey
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.jobs.models import Job, OutboxItem
from people.jobs.outbox import enqueue

LOST_AFTER = timedelta(seconds=settings.HOMEWARD_LOST_AFTER_SECONDS)
UNHEARD_AFTER = timedelta(minutes=5)
ATTEMPTS = 5


class JobStopped(Exception):
    """The job was cancelled, or another worker has it now: stop and leave no trace."""


@transaction.atomic
def ask(task: str, *, by: Membership | PartnerKey) -> Job:
    """Write a job and its outbox item; call it inside the transaction of what the job needs."""
    asker = {"asked_by_key" if isinstance(by, PartnerKey) else "asked_by": by}
    job = Job.objects.create(task=task, asked_at=clock.now(), **asker)
    enqueue(task, job.id)
    return job


def claim(job_id: UUID) -> Job | None:
    """Take a waiting job; None when it runs already, is over or was cancelled."""
    now = clock.now()
    taken = Job.objects.filter(pk=job_id, state=Job.State.WAITING, cancel_asked=False).update(
        state=Job.State.RUNNING,
        attempt=models.F("attempt") + 1,
        rows_done=0,
        started_at=now,
        heartbeat_at=now,
    )
    if not taken:
        return None
    linked = ("asked_by__user", "asked_by__organisation", "asked_by_key")
    return Job.objects.select_related(*linked).get(pk=job_id)


def beat(job: Job, *, done: int, total: int | None = None) -> None:
    """Note progress; JobStopped when it was cancelled or the claim went to another worker."""
    changes: dict[str, object] = {"rows_done": done, "heartbeat_at": clock.now()}
    if total is not None:
        changes["rows_total"] = total
    mine = _held(job).filter(cancel_asked=False)
    if not mine.update(**changes):
        raise JobStopped


def breathe(job: Job) -> None:
    """Note that work goes on, and no more; nothing where another worker has the job by now."""
    _held(job).update(heartbeat_at=clock.now())


def finish(job: Job) -> None:
    """Mark the job done; JobStopped when it is no longer ours to finish."""
    done = _held(job).filter(cancel_asked=False)
    if not done.update(state=Job.State.DONE, finished_at=clock.now()):
        raise JobStopped


def stop(job: Job) -> bool:
    """After JobStopped: tell whether it was cancelled, and is over; another worker's is let be."""
    cancelled = _held(job).filter(cancel_asked=True)
    return bool(cancelled.update(state=Job.State.CANCELLED, finished_at=clock.now()))


def fail(job: Job) -> bool:
    """End the job as failed; False where another worker has it by now, whose it is to end."""
    return bool(_held(job).update(state=Job.State.FAILED, finished_at=clock.now()))


@transaction.atomic
def cancel(job: Job, *, by: Membership | PartnerKey) -> None:
    """Ask a job to stop. One that waits is over at once, one that runs within a heartbeat.

    Members stop what is their own; keys what any key of their partner asked the same group for.
    """
    if not _is_of(job, by):
        raise PermissionDenied
    mine = Job.objects.filter(pk=job.pk, state__in=[Job.State.WAITING, Job.State.RUNNING])
    # The wish first: from here on nobody can claim it, however it stands at this moment.
    mine.update(cancel_asked=True)
    mine.filter(state=Job.State.WAITING).update(state=Job.State.CANCELLED, finished_at=clock.now())


@transaction.atomic
def end_all() -> int:
    """End whatever is under way, for whoever asked; return how many jobs. Nobody may work."""
    under_way = Job.objects.filter(state__in=[Job.State.WAITING, Job.State.RUNNING])
    ended = list(under_way.select_related("asked_by", "asked_by_key").order_by("asked_at", "id"))
    OutboxItem.objects.filter(object_id__in=Job.objects.values("pk")).delete()
    under_way.update(state=Job.State.CANCELLED, cancel_asked=True, finished_at=clock.now())
    for job in ended:
        record(Action.JOB_ENDED, by=None, on=job, organisation_id=job.group_id)
    return len(ended)


def revive_lost() -> int:
    """Send jobs again whose worker has gone silent; return how many. Give up after five tries."""
    return _revive_silent() + _send_unheard()


def _revive_silent() -> int:
    silent = Job.objects.filter(state=Job.State.RUNNING, heartbeat_at__lt=clock.now() - LOST_AFTER)
    revived = 0
    for job in silent:
        with transaction.atomic():
            held = _held(job).filter(heartbeat_at=job.heartbeat_at)
            if job.cancel_asked:
                held.update(state=Job.State.CANCELLED, finished_at=clock.now())
            elif job.attempt >= ATTEMPTS:
                held.update(state=Job.State.FAILED, finished_at=clock.now())
            elif held.filter(cancel_asked=False).update(
                state=Job.State.WAITING, heartbeat_at=clock.now()
            ):
                enqueue(job.task, job.id)
                revived += 1
    return revived


def _send_unheard() -> int:
    """Send jobs once more that left the outbox and were never begun: the broker lost them.

    A job that only stands in a long queue is then there twice, which does no harm: it can be
    claimed once.
    """
    now = clock.now()
    unheard = Q(asked_at__lt=now - UNHEARD_AFTER) & (
        Q(heartbeat_at=None) | Q(heartbeat_at__lt=now - UNHEARD_AFTER)
    )
    waiting = Job.objects.filter(unheard, state=Job.State.WAITING)
    sent = 0
    for job in waiting.exclude(pk__in=OutboxItem.objects.values("object_id")):
        with transaction.atomic():
            if waiting.filter(pk=job.pk).update(heartbeat_at=now):
                enqueue(job.task, job.id)
                sent += 1
    return sent


def _is_of(job: Job, by: Membership | PartnerKey) -> bool:
    asker = job.asker
    if isinstance(by, PartnerKey) and isinstance(asker, PartnerKey):
        return (asker.organisation_id, asker.issuer_id) == (by.organisation_id, by.issuer_id)
    return asker == by


def _held(job: Job) -> models.QuerySet[Job]:
    """The job's row as long as this attempt holds it."""
    return Job.objects.filter(pk=job.pk, state=Job.State.RUNNING, attempt=job.attempt)
