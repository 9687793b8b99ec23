"""Sending once more what was not delivered, and sending a test."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _

from cases.sharing.webhooks.keeping import Keeper, require_keeping
from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.sharing.webhooks.vocabularies import HookEvent, State
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.versions import hold


@transaction.atomic
def replay(*, delivery: Delivery, by: Keeper) -> int:
    """Send one delivery once more, with all its attempts before it, under the same id."""
    return _again(delivery.endpoint, by, Delivery.objects.filter(pk=delivery.pk))


@transaction.atomic
def replay_all(*, endpoint: Endpoint, by: Keeper) -> int:
    """Send once more all that an endpoint did not take, and return how many that are."""
    return _again(endpoint, by, Delivery.objects.filter(endpoint=endpoint))


@transaction.atomic
def send_test(*, endpoint: Endpoint, by: Keeper) -> Delivery:
    """Tell an endpoint that somebody asked for a test; asked twice, it is sent once."""
    require_keeping(by, endpoint)
    held = _hold_on(endpoint)
    waiting = Delivery.objects.filter(endpoint=held, event=HookEvent.TEST, state=State.WAITING)
    if delivery := waiting.first():
        return delivery
    now = clock.now()
    delivery = Delivery.objects.create(
        endpoint=held, event=HookEvent.TEST, about=held.id, made_at=now, next_at=now
    )
    _record(Action.WEBHOOK_TESTED, held, by)
    return delivery


def _again(endpoint: Endpoint, by: Keeper, rows: models.QuerySet[Delivery]) -> int:
    require_keeping(by, endpoint)
    held = _hold_on(endpoint)
    count = rows.filter(state=State.DEAD).update(
        state=State.WAITING, attempts=0, next_at=clock.now(), claimed_at=None, ended_at=None
    )
    if count:
        _record(Action.WEBHOOK_REPLAYED, held, by, count=count)
    return count


def _hold_on(endpoint: Endpoint) -> Endpoint:
    held = hold(Endpoint.objects.all(), endpoint)
    if not held.is_on:
        raise ValidationError(_("Nothing is sent while it is off. Switch it on first."))
    return held


def _record(action: Action, endpoint: Endpoint, by: Keeper, count: int | None = None) -> None:
    ids: dict[str, UUID | int | None] = {"partner": endpoint.partner_id, "count": count}
    record(action, by=by, on=endpoint, organisation_id=endpoint.issuer_id, **ids)
