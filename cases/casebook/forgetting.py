"""Forgetting a case: its claims, events, chats, tasks and sums, and at the end the case itself."""

from typing import Any
from uuid import UUID

from django.db import transaction

from cases.casebook.models import (
    Assessment,
    BulkRow,
    Case,
    Claim,
    Event,
    MoneyRow,
    Task,
    Transcript,
)

_PARTS: tuple[Any, ...] = (Claim, Event, Task, Transcript, MoneyRow, Assessment, BulkRow)


@transaction.atomic
def forget(case_id: UUID) -> None:
    for model in _PARTS:
        model._base_manager.filter(case_id=case_id).delete()


def remove(case_id: UUID) -> None:
    """Remove the bare case, when no room keeps anything of it any more."""
    Case.objects.filter(pk=case_id).delete()
