"""Forgetting a case: what partners handed in of it goes along, and their references with it.

Whoever hands the same in again is answered as if it were the first time.
"""

from collections.abc import Iterable
from uuid import UUID

from django.db import transaction

from cases.sharing.submissions.models import Submission, SubmissionContent


def contents_of(case_ids: Iterable[UUID]) -> list[UUID]:
    """Return who owns the keys under which partners' words about some cases are sealed."""
    told = SubmissionContent.objects.filter(submission__case_id__in=list(case_ids))
    return list(told.order_by("pk").values_list("pk", flat=True))


@transaction.atomic
def forget(case_id: UUID) -> None:
    Submission._base_manager.filter(case_id=case_id).delete()
