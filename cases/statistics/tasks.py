"""Figures among the background tasks: those of the dashboard, and those that are published."""

from celery import shared_task

from cases.statistics.public.correcting import correct_by_time
from cases.statistics.public.preparing import prepare_all
from cases.statistics.public.publishing import publish_by_time
from cases.statistics.tallies import building


@shared_task(name="cases.statistics.prepare_figures")
def prepare_figures() -> None:
    prepare_all()


@shared_task(name="cases.statistics.publish_agreed")
def publish_agreed() -> None:
    publish_by_time()
    correct_by_time()


@shared_task(name="cases.statistics.keep_tallies")
def keep_tallies() -> None:
    building.keep()


@shared_task(name="cases.statistics.check_tallies")
def check_tallies() -> None:
    building.check()
