"""What partners hand in, among the background tasks."""

from celery import shared_task

from cases.sharing.submissions import removing


@shared_task(name="cases.sharing.submissions.remove_old")
def remove_old() -> None:
    removing.remove_old_contents()
