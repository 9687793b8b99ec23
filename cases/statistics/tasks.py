"""Figures among the background tasks."""

from celery import shared_task

from cases.statistics.public.services import publish_all
from cases.statistics.tallies import building


@shared_task(name="cases.statistics.publish_figures")
def publish_figures() -> None:
    publish_all()


@shared_task(name="cases.statistics.keep_tallies")
def keep_tallies() -> None:
    building.keep()


@shared_task(name="cases.statistics.check_tallies")
def check_tallies() -> None:
    building.check()
