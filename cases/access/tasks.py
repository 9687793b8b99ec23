"""Sharings that wait for a second person, among the background tasks."""

from celery import shared_task

from cases.access.agreeing import agree_by_time, end_long_waiting


@shared_task(name="cases.access.share_agreed")
def share_agreed() -> None:
    end_long_waiting()
    agree_by_time()
