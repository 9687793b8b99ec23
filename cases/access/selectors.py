"""What was agreed to in a case."""

from typing import Any
from uuid import UUID

from cases.access.models import Consent


def find_consent(pk: UUID, *, case: Any) -> Consent | None:
    """Return a consent of a case that the caller was allowed to see, or None."""
    return Consent.objects.filter(pk=pk, case=case).first()
