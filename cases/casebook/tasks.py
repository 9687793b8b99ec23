"""The casebook's turn in the timetable."""

from celery import shared_task

from cases.casebook import drafts, standing


@shared_task(name="cases.casebook.remove_old_drafts")
def remove_old_drafts() -> None:
    drafts.remove_old_drafts()


@shared_task(name="cases.casebook.keep_standings")
def keep_standings() -> None:
    standing.keep_standings()
