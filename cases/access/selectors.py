"""What was agreed to in a case, and who reads it because of that."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from django.db.models import Q

from cases.access.models import Consent, Grant
from people.dates import clock


def find_consent(pk: UUID, *, case: Any) -> Consent | None:
    """Return a consent of a case that the caller was allowed to see, or None."""
    return Consent.objects.filter(pk=pk, case=case).first()


def partners_reading(case_ids: Collection[UUID]) -> int:
    """Return how many partners one of these cases is shared with today."""
    today = clock.today()
    standing = Q(consent__expires_on=None) | Q(consent__expires_on__gte=today)
    grants = Grant.objects.filter(
        standing,
        case_id__in=case_ids,
        starts_on__lte=today,
        ends_on__gte=today,
        revoked_at=None,
        consent__withdrawn_at=None,
    )
    return grants.values("organisation_id").distinct().count()
