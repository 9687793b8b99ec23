"""Telling partners' servers that something changed: written down now, sent some seconds later."""

from uuid import UUID

from django.db import transaction

from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.sharing.webhooks.vocabularies import HookEvent, Outcome, State
from people.dates import clock


def announce(event: HookEvent, *, partner: UUID, issuer: UUID, about: UUID) -> None:
    """Write one delivery for each endpoint that wants to know, in the caller's transaction.

    `about` is the id by which the partner knows the thing, never one of our own of a case. What
    an endpoint that is switched off would have been told is kept as not delivered: it can be
    sent again when the endpoint is on.
    """
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError("announce() belongs in a transaction")
    endpoints = Endpoint.objects.filter(partner_id=partner, issuer_id=issuer)
    wanting = [one for one in endpoints if event in one.events]
    Delivery.objects.bulk_create([_delivery(one, event, about) for one in wanting])


def _delivery(endpoint: Endpoint, event: HookEvent, about: UUID) -> Delivery:
    now = clock.now()
    delivery = Delivery(endpoint=endpoint, event=event, about=about, made_at=now, next_at=now)
    if not endpoint.is_on:
        delivery.state, delivery.outcome, delivery.ended_at = State.DEAD, Outcome.DISABLED, now
    return delivery
