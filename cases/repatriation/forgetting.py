"""Forgetting a case: its requests, every step of them, and its time limits."""

from uuid import UUID

from django.db import transaction

from cases.repatriation.models import Milestone, Request, RequestPaper, RequestStep, TimeLimit


@transaction.atomic
def forget(case_id: UUID) -> None:
    """Lists and addressees are the group's, and stay."""
    for model in (RequestStep, RequestPaper, Milestone, TimeLimit):
        model._base_manager.filter(case_id=case_id).delete()
    requests = Request._base_manager.filter(case_id=case_id)
    # An appeal holds what it appeals from.
    requests.update(parent=None)
    requests.delete()
