"""Forgetting a case: that a partner handed it in goes along, with the partner's reference.

The words went when it was taken up. Whoever hands the same in again is answered as if it were the
first time.
"""

from uuid import UUID

from django.db import transaction

from cases.sharing.submissions.models import Submission


@transaction.atomic
def forget(case_id: UUID) -> None:
    Submission._base_manager.filter(case_id=case_id).delete()
