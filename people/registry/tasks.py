"""The registry's turn in the timetable."""

from celery import shared_task

from people.registry.index import rebuilding


@shared_task(name="people.registry.catch_up_names")
def catch_up_names() -> None:
    rebuilding.catch_up()
