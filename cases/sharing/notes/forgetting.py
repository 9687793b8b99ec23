"""Forgetting a case: what was written to partners about it, and what they wrote."""

from uuid import UUID

from cases.sharing.notes.models import Note


def forget(case_id: UUID) -> None:
    Note._base_manager.filter(case_id=case_id).delete()
