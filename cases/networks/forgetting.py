"""Forgetting a case: it is heard in no proceeding any more."""

from uuid import UUID

from cases.networks.models import ProceedingCase


def forget(case_id: UUID) -> None:
    ProceedingCase._base_manager.filter(case_id=case_id).delete()
