"""The turns of outbox, sweeper and watch in the timetable."""

from typing import Any

from celery import shared_task
from celery.signals import task_success

from people.jobs import outbox, pulse, services, watch


@task_success.connect
def note_run(sender: Any, **_: object) -> None:
    """Of each task that ran well, whichever room it is of."""
    pulse.note_run(sender.name)


@shared_task(name="people.jobs.send_waiting")
def send_waiting() -> None:
    outbox.send_waiting()


@shared_task(name="people.jobs.revive_lost")
def revive_lost() -> None:
    services.revive_lost()


@shared_task(name="people.jobs.watch_timetable")
def watch_timetable() -> None:
    watch.look()
