"""The lifecycle's turn in the timetable."""

from celery import shared_task

from cases.lifecycle import keys


@shared_task(name="cases.lifecycle.sweep_keys")
def sweep_keys() -> None:
    keys.sweep_unused_keys()
