"""Erasing in the background, and its turn in the timetable."""

from uuid import UUID

from celery import shared_task

from cases.lifecycle.erasing import carrying_out, services


@shared_task(name="cases.lifecycle.erasing.erase")
def erase(job_id: str) -> None:
    carrying_out.erase(UUID(job_id))


@shared_task(name="cases.lifecycle.erasing.go_on")
def go_on() -> None:
    services.end_stopped()
    services.begin_by_time()
    services.go_on()
