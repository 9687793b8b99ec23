"""The outbox: what is to be sent is kept in the database until the broker has it."""

from datetime import timedelta
from uuid import UUID

from celery import current_app
from django.db.models import Q
from kombu.exceptions import OperationalError

from people.dates import clock
from people.jobs.models import OutboxItem

CLAIM_LAPSES = timedelta(seconds=60)
BATCH = 200


def enqueue(task: str, object_id: UUID) -> OutboxItem:
    """Write a task into the outbox, in the caller's transaction; it runs some seconds later."""
    return OutboxItem.objects.create(task=task, object_id=object_id, written_at=clock.now())


def send_waiting() -> int:
    """Send what waits and return how many went out; a broker that is gone leaves them waiting.

    Each item is claimed by a conditional update, so that two senders send it once. A sender
    that dies between claim and sending lets its claim lapse: then it is sent again, and the
    tasks themselves are safe to run twice.
    """
    now = clock.now()
    free = Q(claimed_at=None) | Q(claimed_at__lt=now - CLAIM_LAPSES)
    sent = 0
    for item in OutboxItem.objects.filter(free).order_by("written_at")[:BATCH]:
        if not OutboxItem.objects.filter(free, pk=item.pk).update(claimed_at=now):
            continue
        try:
            current_app.send_task(item.task, args=[str(item.object_id)], retry=False)
        except (OperationalError, OSError):
            OutboxItem.objects.filter(pk=item.pk).update(claimed_at=None)
            break
        item.delete()
        sent += 1
    return sent
