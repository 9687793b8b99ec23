"""Imports among the background tasks."""

from uuid import UUID

from celery import shared_task

from cases.imports import abandoned, holding, reading_job, services, undoing
from cases.imports.making import job


@shared_task(name=holding.READ)
def read(job_id: str) -> None:
    reading_job.read_import(UUID(job_id))


@shared_task(name=services.COMMIT)
def commit(job_id: str) -> None:
    job.commit_import(UUID(job_id))


@shared_task(name=services.UNDO)
def undo(job_id: str) -> None:
    undoing.undo_import(UUID(job_id))


@shared_task(name="cases.imports.drop_abandoned")
def drop_abandoned() -> None:
    abandoned.drop_abandoned()
