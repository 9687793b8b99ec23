"""The turns of the reminders in the timetable."""

from uuid import UUID

from celery import shared_task

from cases.reminders import delivery, services


@shared_task(name="cases.reminders.make_due_tasks")
def make_due_tasks() -> None:
    services.make_due_tasks()


@shared_task(name="cases.reminders.send_waiting_notices")
def send_waiting_notices() -> None:
    delivery.send_waiting_notices()


@shared_task(name="cases.reminders.remind_of_silence")
def remind_of_silence(case_id: str) -> None:
    services.remind_of_silence(UUID(case_id))
