"""Forgetting a case: what was decided of its time."""

from uuid import UUID

from cases.lifecycle.retention.models import KeptLonger, LetGo


def forget(case_id: UUID) -> None:
    KeptLonger._base_manager.filter(case_id=case_id).delete()
    LetGo._base_manager.filter(case_id=case_id).delete()
