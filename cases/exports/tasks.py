"""Exports among the background tasks."""

from uuid import UUID

from celery import shared_task

from cases.exports import removing, starting, writing


@shared_task(name=starting.WRITE)
def write(job_id: str) -> None:
    writing.write_export(UUID(job_id))


@shared_task(name="cases.exports.start_released")
def start_released() -> None:
    starting.start_released()


@shared_task(name="cases.exports.remove_expired")
def remove_expired() -> None:
    removing.remove_expired()
