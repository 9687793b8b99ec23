"""The registry's turn in the timetable, and what follows from a change."""

from uuid import UUID

from celery import shared_task

from people.registry.duplicates import later
from people.registry.following import LOOK_AGAIN
from people.registry.index import rebuilding


@shared_task(name="people.registry.catch_up_names")
def catch_up_names() -> None:
    rebuilding.catch_up()


@shared_task(name=LOOK_AGAIN)
def look_again(person_id: str) -> None:
    later.look_again(UUID(person_id))
