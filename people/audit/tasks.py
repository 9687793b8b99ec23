"""The audit's turn in the timetable."""

from celery import shared_task

from people.audit import services


@shared_task(name="people.audit.anchor")
def anchor() -> None:
    services.anchor()
