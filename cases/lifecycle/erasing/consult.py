"""Looking at an erasure: its note may tell of somebody, so that the look is recorded."""

from uuid import UUID

from django.db import transaction

from cases.casebook.models import Case
from cases.lifecycle.erasing.models import Erasure
from cases.lifecycle.erasing.selectors import find_erasure
from people.accounts.models import Membership
from people.audit.actions import Action
from people.audit.services import record
from people.vault.fields import is_written


@transaction.atomic
def consult_erasure(*, pk: UUID, by: Membership) -> Erasure:
    """Return one of the own group; Erasure.DoesNotExist otherwise."""
    erasure = find_erasure(pk, who=by)
    if is_written(erasure, "note"):
        record(Action.CASE_CONSULTED, by=by, on=Case(pk=erasure.of_case_id))
    return erasure
