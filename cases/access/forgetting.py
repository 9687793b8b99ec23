"""Forgetting a case: who was given it, what was agreed to, who was let in."""

from uuid import UUID

from django.db import transaction

from cases.access.models import AskedGrant, Assignment, BreakGlass, Consent, Grant
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock


@transaction.atomic
def end_grants(*, case_id: UUID, organisation_id: UUID) -> int:
    """Revoke what partners may still read, before anything is removed; return how many."""
    standing = Grant.objects.filter(case_id=case_id, revoked_at=None).select_for_update()
    grants = list(standing.order_by("pk"))
    Grant.objects.filter(pk__in=[grant.pk for grant in grants]).update(revoked_at=clock.now())
    for grant in grants:
        record(
            Action.GRANT_REVOKED,
            by=None,
            on=grant,
            organisation_id=organisation_id,
            case=case_id,
        )
    return len(grants)


@transaction.atomic
def forget(case_id: UUID) -> None:
    # Grants rest on consents.
    for model in (AskedGrant, Grant, Consent, Assignment, BreakGlass):
        model._base_manager.filter(case_id=case_id).delete()
