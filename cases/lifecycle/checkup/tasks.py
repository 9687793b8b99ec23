"""The look at what takes longer than a page may wait."""

from celery import shared_task

from cases.lifecycle.checkup import lately


@shared_task(name="cases.lifecycle.checkup.look")
def look() -> None:
    lately.look()
