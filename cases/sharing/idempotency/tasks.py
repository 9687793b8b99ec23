"""The turn of answers that were kept for their day."""

from celery import shared_task

from cases.sharing.idempotency import services


@shared_task(name="cases.sharing.idempotency.remove_old")
def remove_old() -> None:
    services.remove_old()
