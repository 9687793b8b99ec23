"""Webhooks among the background tasks."""

from celery import shared_task

from cases.sharing.webhooks import sending, sweeping, switching
from people.jobs.turns import one_at_a_time

TURN = "one turn of webhooks"


@shared_task(name="cases.sharing.webhooks.send")
def send() -> None:
    """Leave it to the turn that goes on, if one does: slow receivers never hold both workers."""
    switching.switch_off_of_ended_keys()
    if not sending.is_anything_due():
        return
    with one_at_a_time(TURN) as turn:
        if turn:
            sending.send_due()


@shared_task(name="cases.sharing.webhooks.sweep")
def sweep() -> None:
    sweeping.sweep()
