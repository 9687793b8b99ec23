"""The nightly turn of backups."""

from celery import shared_task

from cases.lifecycle.backup.nightly import back_up_by_settings


@shared_task(name="cases.lifecycle.backup.make")
def make() -> None:
    back_up_by_settings()
