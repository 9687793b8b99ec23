"""What was agreed to in a case, and who reads it because of that."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import Q, QuerySet, TextField, prefetch_related_objects
from django.db.models.functions import Cast

from cases.access.models import Consent, Grant
from cases.access.vocabularies import Scope
from people.dates import clock

C = TypeVar("C", bound="QuerySet[Any, Any]")
# What `agreed_to` reads of a case, for all recipients but partners.
_ASKED = ("consents", "claims", "person__nationalities")


def to_be_asked(cases: C) -> C:
    """Add to a list of cases what `agreed_to` reads of each, for all recipients but partners."""
    return cases.select_related("person").prefetch_related(*_ASKED)


def ready_to_ask(cases: Iterable[Any]) -> None:
    """Read of cases that were fetched with their persons what `to_be_asked` adds to a list."""
    prefetch_related_objects(list(cases), *_ASKED)


def find_consent(pk: UUID, *, case: Any) -> Consent | None:
    """Return a consent of a case that the caller was allowed to see, or None."""
    return Consent.objects.filter(pk=pk, case=case).first()


def consent_withdrawn_since(moment: datetime, *, recipient: str, organisation_id: UUID) -> bool:
    """Tell whether somebody took back a consent to a recipient, or to all use, since then.

    To a partner, a grant that was ended counts as well.
    """
    withdrawn = Consent.objects.filter(
        case__organisation_id=organisation_id, withdrawn_at__gte=moment
    )
    if any(naming(scope, withdrawn).exists() for scope in {recipient, Scope.OWN_ORG}):
        return True
    _partner, is_one, partner_id = recipient.partition(":")
    revoked = Grant.objects.filter(case__organisation_id=organisation_id, revoked_at__gte=moment)
    return bool(is_one) and revoked.filter(organisation_id=partner_id).exists()


def naming(scope: str, consents: QuerySet[Consent, Consent]) -> QuerySet[Consent, Consent]:
    """Keep the consents that name a recipient: as text, since not all databases look in a list."""
    return consents.annotate(named=Cast("scopes", TextField())).filter(
        named__contains=f'"{scope}"'
    )


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
