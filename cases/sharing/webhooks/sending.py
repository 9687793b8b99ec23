"""Sending what waits: each delivery claimed in the database first, each endpoint by itself.

A delivery that was sent, and whose sender died before that was noted, is sent again under the
same id: a receiver gets each at least once.
"""

import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus
from itertools import groupby
from operator import attrgetter
from random import SystemRandom
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import F, Q, Window
from django.db.models.functions import RowNumber

from cases.sharing.webhooks.addresses import Address, read_address
from cases.sharing.webhooks.connecting import INTERNET, Failed, Internet, post
from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.sharing.webhooks.signing import body_of, headers_of
from cases.sharing.webhooks.switching import note_failure, note_success, on_ended_key
from cases.sharing.webhooks.vocabularies import Outcome, State
from people.dates import clock
from people.vault.querysets import load_keys

# After the n-th attempt that failed; as Standard Webhooks proposes it, three days and some hours
# in all. Each wait is made up to a fifth longer, so that not all come back at one moment.
WAITS = [
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=30),
    *(timedelta(hours=hours) for hours in (2, 5, 10, 14, 20, 24)),
]
JITTER = 0.2
CLAIM_LAPSES = timedelta(minutes=3)
# In one turn: so many to each endpoint, one to each that failed the last time, and so many in all.
PER_ENDPOINT = 20
BATCH = 200
AT_ONCE = 8
# Seconds after which a turn begins nothing more: long before its claims lapse.
TURN = 10.0

_random = SystemRandom()


@dataclass(frozen=True)
class Parcel:
    """One delivery, ready to be sent by a thread that knows no database and no key."""

    delivery_id: UUID
    endpoint_id: UUID
    address: Address | None
    body: bytes
    headers: dict[str, str]


@dataclass(frozen=True)
class Tried:
    parcel: Parcel
    outcome: Outcome
    status: int | None = None


def is_anything_due() -> bool:
    return Delivery.objects.filter(_due(clock.now())).exists()


def send_due(*, internet: Internet = INTERNET) -> int:
    """Send what is due, and return how many deliveries were taken."""
    claimed_at = clock.now()
    rows = _claim(claimed_at)
    if not rows:
        return 0
    parcels = _pack(rows)
    ends = time.monotonic() + TURN
    taken = 0
    with ThreadPoolExecutor(AT_ONCE) as pool:
        calls = {
            pool.submit(_send, group, internet, ends): group for group in _by_endpoint(parcels)
        }
        for call in as_completed(calls):
            taken += _note(calls[call], call.result(), claimed_at)
    return taken


def _due(now: datetime) -> Q:
    free = Q(claimed_at=None) | Q(claimed_at__lte=now - CLAIM_LAPSES)
    is_on = Q(endpoint__disabled_at=None) & ~on_ended_key("endpoint__")
    return free & is_on & Q(state=State.WAITING, next_at__lte=now)


def _claim(now: datetime) -> list[Delivery]:
    """Take the next deliveries in hand, those first whose endpoint took the last one."""
    place = Window(RowNumber(), partition_by="endpoint_id", order_by=["next_at", "id"])
    due = Delivery.objects.filter(_due(now)).annotate(place=place)
    may_go = Q(place=1) | Q(place__lte=PER_ENDPOINT, endpoint__failures=0)
    chosen = due.filter(may_go).order_by("endpoint__failures", "next_at")
    ids = list(chosen.values_list("pk", flat=True)[:BATCH])
    if not ids:
        return []
    with transaction.atomic():
        free = Delivery.objects.filter(_due(now), pk__in=ids).select_related("endpoint")
        rows = list(free.select_for_update(skip_locked=True, of=("self",)))
        Delivery.objects.filter(pk__in=[row.pk for row in rows]).update(claimed_at=now)
    return sorted(rows, key=lambda row: (row.endpoint.failures, row.endpoint_id, row.next_at))


def _pack(rows: list[Delivery]) -> list[Parcel]:
    load_keys([row.endpoint for row in rows])
    return [_parcel(row) for row in rows]


def _parcel(row: Delivery) -> Parcel:
    body = body_of(row)
    headers = headers_of(row, body, endpoint=row.endpoint)
    return Parcel(row.pk, row.endpoint_id, _address(row.endpoint), body.encode(), headers)


def _address(endpoint: Endpoint) -> Address | None:
    """Read it anew: what was right when it was saved may not be what stands there now."""
    try:
        return read_address(endpoint.url)
    except ValidationError:
        return None


def _by_endpoint(parcels: Iterable[Parcel]) -> list[list[Parcel]]:
    return [list(group) for _id, group in groupby(parcels, key=attrgetter("endpoint_id"))]


def _send(parcels: list[Parcel], internet: Internet, ends: float) -> list[Tried]:
    """Send to one endpoint, one after the other, until one fails or the turn is over."""
    tried: list[Tried] = []
    for parcel in parcels:
        if time.monotonic() > ends or (tried and tried[-1].outcome != Outcome.TAKEN):
            break
        tried.append(_call(parcel, internet))
    return tried


def _call(parcel: Parcel, internet: Internet) -> Tried:
    if parcel.address is None:
        return Tried(parcel, Outcome.BAD_ADDRESS)
    try:
        status = post(parcel.address, body=parcel.body, headers=parcel.headers, internet=internet)
    except Failed as failed:
        return Tried(parcel, failed.outcome)
    return Tried(parcel, _meaning(status), status)


def _meaning(status: int) -> Outcome:
    if status == HTTPStatus.GONE:
        return Outcome.GONE
    hundreds = status // 100
    return {2: Outcome.TAKEN, 3: Outcome.REDIRECTED}.get(hundreds, Outcome.REFUSED)


@transaction.atomic
def _note(parcels: list[Parcel], tried: list[Tried], claimed_at: datetime) -> int:
    """Note what came of an endpoint's deliveries, and give back those that were not tried."""
    endpoint = _hold(parcels[0].endpoint_id)
    ours = Delivery.objects.filter(claimed_at=claimed_at, state=State.WAITING)
    ours.filter(pk__in=[each.delivery_id for each in parcels[len(tried) :]]).update(
        claimed_at=None
    )
    if endpoint is None:
        return 0
    for each in tried:
        mine = ours.filter(pk=each.parcel.delivery_id)
        if each.outcome == Outcome.TAKEN:
            mine.update(**_ended(each, State.DELIVERED))
        else:
            _put_off(mine, each)
    if taken := sum(each.outcome == Outcome.TAKEN for each in tried):
        note_success(endpoint, taken)
    if tried and tried[-1].outcome != Outcome.TAKEN:
        note_failure(endpoint, tried[-1].outcome)
    return taken


def _put_off(mine: models.QuerySet[Delivery], tried: Tried) -> None:
    """Wait for the next attempt, longer each time; after the last one it is given up."""
    attempts = mine.values_list("attempts", flat=True).first()
    if attempts is None:
        return
    if attempts >= len(WAITS):
        mine.update(**_ended(tried, State.DEAD))
        return
    wait = WAITS[attempts] * (1 + JITTER * _random.random())
    mine.update(**_noted(tried), next_at=clock.now() + wait)


def _ended(tried: Tried, state: State) -> dict[str, Any]:
    return {**_noted(tried), "state": state, "ended_at": clock.now()}


def _noted(tried: Tried) -> dict[str, Any]:
    return {
        "attempts": F("attempts") + 1,
        "claimed_at": None,
        "outcome": tried.outcome,
        "status_code": tried.status,
    }


def _hold(endpoint_id: UUID) -> Endpoint | None:
    return Endpoint.objects.select_for_update(no_key=True).filter(pk=endpoint_id).first()
