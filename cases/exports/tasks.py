"""Exports among the background tasks."""

from uuid import UUID

from celery import shared_task

from cases.exports import services, writing


@shared_task(name=services.WRITE)
def write(job_id: str) -> None:
    writing.write_export(UUID(job_id))


@shared_task(name="cases.exports.remove_expired")
def remove_expired() -> None:
    services.remove_expired()
