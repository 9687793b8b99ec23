"""Endpoints and their deliveries, for whoever keeps them."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count, QuerySet

from cases.casebook.paging import Page
from cases.sharing.paging import page_after
from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.sharing.webhooks.vocabularies import State
from people.accounts.models import Membership, PartnerKey
from people.vault.querysets import load_keys

# Of what was not delivered, and of all else, on one page.
SHOWN = 50
LATELY = 20


@dataclass(frozen=True)
class Counts:
    waiting: int = 0
    dead: int = 0


def endpoints_for(
    by: Membership | PartnerKey, *, partner_id: UUID | None = None
) -> list[Endpoint]:
    """Return the endpoints that a group, or a partner by its key, keeps: few, ready to be read."""
    rows = _visible_to(by)
    if partner_id is not None:
        rows = rows.filter(partner_id=partner_id)
    return _ready(list(rows))


def find_endpoint(pk: UUID, *, by: Membership | PartnerKey) -> Endpoint:
    """Return one of them; Endpoint.DoesNotExist otherwise."""
    return _ready([_visible_to(by).get(pk=pk)])[0]


def find_delivery(pk: UUID, *, endpoint: Endpoint) -> Delivery:
    """Return a delivery of an endpoint that was found; Delivery.DoesNotExist otherwise."""
    return Delivery.objects.select_related("endpoint__partner").get(pk=pk, endpoint=endpoint)


def deliveries_page(
    endpoint: Endpoint, *, size: int, after: str = "", states: Sequence[str] = ()
) -> Page[Delivery]:
    """Return a page of deliveries in some states, or in any, the newest first."""
    return page_after(_deliveries(endpoint, states), day_field="-made_at", after=after, size=size)


def counts_of(endpoints: Sequence[Endpoint]) -> dict[UUID, Counts]:
    """Count what waits, and what was not delivered, of some endpoints in one query."""
    rows = Delivery.objects.filter(endpoint__in=endpoints, state__in=(State.WAITING, State.DEAD))
    found = rows.order_by().values_list("endpoint_id", "state").annotate(n=Count("pk"))
    told = {(pk, state): n for pk, state, n in found}
    return {
        one.pk: Counts(told.get((one.pk, State.WAITING), 0), told.get((one.pk, State.DEAD), 0))
        for one in endpoints
    }


def _deliveries(endpoint: Endpoint, states: Sequence[str]) -> QuerySet[Delivery]:
    rows = Delivery.objects.filter(endpoint=endpoint)
    return rows.filter(state__in=states) if states else rows


def _visible_to(by: Membership | PartnerKey) -> QuerySet[Endpoint]:
    if isinstance(by, PartnerKey):
        rows = Endpoint.objects.filter(issuer_id=by.issuer_id, partner_id=by.organisation_id)
    else:
        rows = Endpoint.objects.filter(
            issuer_id=by.organisation_id, partner__introduced_by_id=by.organisation_id
        )
    return rows.select_related("partner", "made_by__user", "made_by_key")


def _ready(rows: list[Endpoint]) -> list[Endpoint]:
    makers = [row.made_by.user_id for row in rows if row.made_by]
    return load_keys(rows, *(row.partner_id for row in rows), *makers)
