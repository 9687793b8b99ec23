"""Forgetting a case: nobody is told of its tasks."""

from uuid import UUID

from cases.reminders.models import Notice


def forget(case_id: UUID) -> None:
    Notice.objects.filter(task__case_id=case_id).delete()
