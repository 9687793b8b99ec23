"""Invented cases, among the background tasks."""

from uuid import UUID

from celery import shared_task

from cases.sharing.sandbox import filling


@shared_task(name="cases.sharing.sandbox.fill")
def fill(key_id: str) -> None:
    filling.fill(UUID(key_id))
