"""The turns of outbox and sweeper in the timetable."""

from celery import shared_task

from people.jobs import outbox, services


@shared_task(name="people.jobs.send_waiting")
def send_waiting() -> None:
    outbox.send_waiting()


@shared_task(name="people.jobs.revive_lost")
def revive_lost() -> None:
    services.revive_lost()
