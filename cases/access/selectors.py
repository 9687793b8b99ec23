"""What was agreed to in a case, and who reads it because of that."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import Max, Q, QuerySet, TextField, prefetch_related_objects
from django.db.models.functions import Cast

from cases.access.models import Consent, Grant
from cases.access.vocabularies import Scope
from people.accounts.models import Membership
from people.dates import clock
from people.vault.querysets import load_keys

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


def grants_of(case: Any) -> list[Grant]:
    """Return what a case was shared with partners for, the newest first, with their names."""
    rows = list(_with_names(Grant.objects.filter(case=case)).order_by("-starts_on", "-id"))
    load_keys([row.organisation for row in rows], *(row.given_by.user_id for row in rows))
    return rows


def find_grant(pk: UUID, *, by: Membership) -> Grant:
    """Return a grant whose case is seen, ready to be shown; otherwise Grant.DoesNotExist."""
    row = _with_names(Grant.objects.visible_to(by)).select_related("case__person").get(pk=pk)
    load_keys([row.organisation, row.case], row.case.person_id, row.given_by.user_id)
    return row


def _with_names(grants: QuerySet[Grant, Grant]) -> QuerySet[Grant, Grant]:
    return grants.select_related("organisation", "consent", "given_by__user")


def consent_ended_at(*, recipient: str, organisation_id: UUID) -> datetime | None:
    """Return when a consent to a recipient, or to all use, was last taken back in a group.

    To a partner, the end of a grant counts as well.
    """
    withdrawn = Consent.objects.filter(case__organisation_id=organisation_id)
    ends = [
        naming(scope, withdrawn).aggregate(last=Max("withdrawn_at"))["last"]
        for scope in sorted({recipient, Scope.OWN_ORG.value})
    ]
    _partner, is_one, partner_id = recipient.partition(":")
    if is_one:
        ours = Grant.objects.filter(case__organisation_id=organisation_id)
        grants = ours.filter(organisation_id=partner_id)
        ends.append(grants.aggregate(last=Max("revoked_at"))["last"])
    return max((moment for moment in ends if moment), default=None)


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
