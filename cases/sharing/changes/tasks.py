"""The change feeds among the background tasks."""

from celery import shared_task

from cases.sharing.changes import keeping


@shared_task(name="cases.sharing.changes.keep_feeds")
def keep_feeds() -> None:
    keeping.keep()


@shared_task(name="cases.sharing.changes.forget_old")
def forget_old() -> None:
    keeping.remove_old_tombstones()
