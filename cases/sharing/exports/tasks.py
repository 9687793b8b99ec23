"""Partners' exports, among the background tasks."""

from uuid import UUID

from celery import shared_task

from cases.sharing.exports import asking, removing, writing


@shared_task(name=asking.WRITE)
def write(job_id: str) -> None:
    writing.write_export(UUID(job_id))


@shared_task(name="cases.sharing.exports.remove_old")
def remove_old() -> None:
    removing.remove_old()
