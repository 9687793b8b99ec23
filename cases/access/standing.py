"""All that partners read of a group's cases, by partner: what stands, and what ends soon."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Count, Min, Q, QuerySet

from cases.access.models import Grant
from cases.access.vocabularies import Purpose
from people.accounts.models import Membership, Organisation
from people.accounts.partners import open_partners_of
from people.dates import clock

SOON = timedelta(days=14)
_PARTNER = "organisation_id"
Grants = QuerySet[Grant, Grant]


@dataclass(frozen=True)
class Standing:
    """What one partner may read: `idle` are sharings whose consent has ended."""

    partner: Organisation
    cases: int = 0
    idle: int = 0
    soon: int = 0
    next_end: date | None = None
    purposes: list[tuple[str, int]] = field(default_factory=list)


@dataclass(frozen=True)
class Selection:
    """Cases that were shared at once, as far as that still stands."""

    id: UUID
    cases: int
    starts_on: date


def standing_of_group(by: Membership) -> list[Standing]:
    """Return each partner of the member's group by name, those that read nothing too."""
    return _counted(standing_grants(by), open_partners_of(by.organisation_id))


def standing_of_partner(by: Membership, partner: Organisation) -> Standing:
    return _counted(standing_grants(by, partner), [partner])[0]


def _counted(grants: Grants, partners: list[Organisation]) -> list[Standing]:
    counted = {
        row["organisation_id"]: row
        for row in grants.values("organisation_id").annotate(
            cases=Count("case", distinct=True),
            idle=Count("pk", filter=_consent_ended()),
            soon=Count("pk", filter=_ends_soon()),
            next_end=Min("ends_on"),
        )
    }
    purposes = defaultdict(list)
    for row in grants.values("organisation_id", "purpose").annotate(n=Count("case")):
        label = str(Purpose(row["purpose"]).label)
        purposes[row["organisation_id"]].append((label, row["n"]))
    return [
        Standing(
            partner=partner,
            purposes=sorted(purposes[partner.id]),
            **_without_partner(counted.get(partner.id, {})),
        )
        for partner in partners
    ]


def standing_grants(by: Membership, partner: Organisation | None = None) -> Grants:
    """Return what is not over of the cases that a member sees, in no order."""
    of_partner = {"organisation": partner} if partner else {}
    rows = Grant.objects.visible_to(by).filter(
        revoked_at=None, ends_on__gte=clock.today(), **of_partner
    )
    return rows.order_by()


def ending_soon(by: Membership, partner: Organisation) -> list[UUID]:
    ending = standing_grants(by, partner).filter(_ends_soon())
    return list(ending.values_list("pk", flat=True))


def selections_of(by: Membership, partner: Organisation, *, most: int) -> list[Selection]:
    """Return what was shared at once with a partner and still stands, the newest first."""
    rows = standing_grants(by, partner).exclude(selection=None)
    counted = rows.values("selection").annotate(n=Count("pk"), first=Min("starts_on"))
    return [
        Selection(pk, number, first)
        for pk, number, first in counted.order_by("-first", "selection").values_list(
            "selection", "n", "first"
        )[:most]
        if pk
    ]


def _without_partner(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != _PARTNER}


def _ends_soon() -> Q:
    return Q(ends_on__lte=clock.today() + SOON)


def _consent_ended() -> Q:
    return Q(consent__withdrawn_at__isnull=False) | Q(consent__expires_on__lt=clock.today())
