"""The turns of the reminders in the timetable."""

from uuid import UUID

from celery import shared_task

from cases.reminders import delivery, services
from people.jobs.turns import one_at_a_time

TURN = "one pass of the reminder rules"


@shared_task(name="cases.reminders.make_due_tasks")
def make_due_tasks() -> None:
    """Leave it to the pass that goes on, if one does: a long pass never holds both workers."""
    with one_at_a_time(TURN) as turn:
        if turn:
            services.make_due_tasks(turn.keep)


@shared_task(name="cases.reminders.send_waiting_notices")
def send_waiting_notices() -> None:
    delivery.send_waiting_notices()


@shared_task(name="cases.reminders.remind_of_silence")
def remind_of_silence(case_id: str) -> None:
    services.remind_of_silence(UUID(case_id))
