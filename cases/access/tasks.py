"""Sharings that wait for a second person, among the background tasks."""

from celery import shared_task

from cases.access.agreeing import agree_by_time
from cases.access.running_out import end_long_waiting, refuse_stopped


@shared_task(name="cases.access.share_agreed")
def share_agreed() -> None:
    refuse_stopped()
    end_long_waiting()
    agree_by_time()
