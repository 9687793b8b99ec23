"""What partners hand in, among the background tasks."""

from celery import shared_task

from cases.sharing.submissions import removing


@shared_task(name="cases.sharing.submissions.remove_old_contents")
def remove_old_contents() -> None:
    removing.remove_old_contents()
