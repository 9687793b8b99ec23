"""Public figures among the background tasks."""

from celery import shared_task

from cases.statistics.public.services import publish_all


@shared_task(name="cases.statistics.publish_figures")
def publish_figures() -> None:
    publish_all()
