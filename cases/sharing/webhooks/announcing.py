"""Telling partners' servers that something changed: written down now, sent some seconds later."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from django.db import transaction

from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.sharing.webhooks.vocabularies import HookEvent, Outcome, State
from people.dates import clock


class Announcement(NamedTuple):
    """What is to be told to one partner about something of one group."""

    event: HookEvent
    partner: UUID
    issuer: UUID
    about: UUID


def announce(event: HookEvent, *, partner: UUID, issuer: UUID, about: UUID) -> None:
    """Write one delivery for each endpoint that wants to know, in the caller's transaction.

    `about` is the id by which the partner knows the thing, never one of our own of a case. What
    an endpoint that is switched off would have been told is kept as not delivered: it can be
    sent again when the endpoint is on. A partner that is closed is told of nothing new.
    """
    announce_all([Announcement(event, partner, issuer, about)])


def announce_all(told: Iterable[Announcement]) -> None:
    """Announce many things at once, at the cost of one."""
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError("announce_all() belongs in a transaction")
    wanted = list(told)
    found = Endpoint.objects.filter(
        partner_id__in={one.partner for one in wanted},
        issuer_id__in={one.issuer for one in wanted},
        partner__closed_at=None,
    )
    endpoints: dict[tuple[UUID, UUID], list[Endpoint]] = {}
    for endpoint in found if wanted else ():
        endpoints.setdefault((endpoint.partner_id, endpoint.issuer_id), []).append(endpoint)
    Delivery.objects.bulk_create(
        _delivery(endpoint, one.event, one.about)
        for one in wanted
        for endpoint in endpoints.get((one.partner, one.issuer), ())
        if one.event in endpoint.events
    )


def _delivery(endpoint: Endpoint, event: HookEvent, about: UUID) -> Delivery:
    now = clock.now()
    delivery = Delivery(endpoint=endpoint, event=event, about=about, made_at=now, next_at=now)
    if not endpoint.is_on:
        delivery.state, delivery.outcome, delivery.ended_at = State.DEAD, Outcome.DISABLED, now
    return delivery
