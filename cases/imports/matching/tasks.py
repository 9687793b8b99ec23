"""Outside lists among the background tasks."""

from uuid import UUID

from celery import shared_task

from cases.imports.matching import running, services


@shared_task(name=services.MATCH)
def match_list(job_id: str) -> None:
    running.match_list(UUID(job_id))


@shared_task(name="cases.imports.matching.remove_expired")
def remove_expired() -> None:
    services.remove_expired()
