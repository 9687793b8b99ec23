"""Endpoints that go off by themselves: what they missed is kept, and their keepers are told."""

from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q, Value
from django.db.models.functions import Coalesce

from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.sharing.webhooks.vocabularies import Disabled, Outcome, State
from people.accounts.mails import write_mail
from people.accounts.models import AccountMail, Membership
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

# An endpoint that took nothing for so long, and was asked so often, is given up.
GIVEN_UP_AFTER = timedelta(days=5)
GIVEN_UP_AT = 10


def note_success(endpoint: Endpoint, count: int) -> None:
    """Note that a held endpoint took some deliveries."""
    Endpoint.objects.filter(pk=endpoint.pk).update(
        failures=0,
        failing_since=None,
        delivered=F("delivered") + count,
        last_delivered_at=clock.now(),
    )


def note_failure(endpoint: Endpoint, outcome: str) -> None:
    """Note that a held endpoint took something not; give it up if that has gone on for days."""
    now = clock.now()
    Endpoint.objects.filter(pk=endpoint.pk).update(
        failures=F("failures") + 1, failing_since=Coalesce("failing_since", Value(now))
    )
    endpoint.refresh_from_db(fields=["failures", "failing_since"])
    since = endpoint.failing_since or now
    if outcome == Outcome.GONE:
        _switch_off(endpoint, Disabled.GONE)
    elif endpoint.failures >= GIVEN_UP_AT and since <= now - GIVEN_UP_AFTER:
        _switch_off(endpoint, Disabled.FAILING)


def on_ended_key(path: str = "") -> Q:
    """Return what is true of an endpoint whose address came from a key that somebody ended.

    Whoever had that key may have entered a server of his own. A key that ran out, as one that
    another took the place of, was not ended by anybody; a partner that is closed still hears what
    it must delete.
    """
    return Q(**{f"{path}made_by_key__revoked": True, f"{path}partner__closed_at": None})


def switch_off_of_ended_keys() -> int:
    """Switch off what rests on such a key; return how many."""
    resting = Endpoint.objects.filter(on_ended_key(), disabled_at=None).order_by("pk")
    return sum(_switch_off_held(pk) for pk in list(resting.values_list("pk", flat=True)))


@transaction.atomic
def _switch_off_held(pk: UUID) -> bool:
    # Held first: whoever switches it on stands for it from then on.
    Endpoint.objects.select_for_update(no_key=True).filter(pk=pk).first()
    held = Endpoint.objects.filter(on_ended_key(), pk=pk, disabled_at=None).first()
    if held is None:
        return False
    _switch_off(held, Disabled.KEY_ENDED)
    return True


def end_waiting(endpoint: Endpoint) -> None:
    """Give up for now what waits for an endpoint that is off; it can be sent again."""
    Delivery.objects.filter(endpoint=endpoint, state=State.WAITING).update(
        state=State.DEAD, outcome=Outcome.DISABLED, ended_at=clock.now()
    )


@transaction.atomic
def end_of_closed() -> None:
    """Switch off what closed partners have, once nothing waits to be told any more."""
    waiting = Delivery.objects.filter(endpoint=OuterRef("pk"), state=State.WAITING)
    over = Endpoint.objects.filter(~Exists(waiting), partner__closed_at__lte=clock.now())
    for endpoint in over.filter(disabled_at=None).order_by("pk"):
        _switch_off(endpoint, Disabled.CLOSED)


def _switch_off(endpoint: Endpoint, because: Disabled) -> None:
    """Nothing happens to one that somebody switched off meanwhile."""
    on = Endpoint.objects.filter(pk=endpoint.pk, disabled_at=None)
    if not on.update(disabled_at=clock.now(), disabled_because=because, version=F("version") + 1):
        return
    end_waiting(endpoint)
    members = Membership.objects.at_work().filter(organisation_id=endpoint.issuer_id)
    for member in members.select_related("user") if because != Disabled.CLOSED else ():
        if member.may(Permission.KEEP_PARTNER_KEYS):
            write_mail(member.user, AccountMail.Kind.ENDPOINT_OFF)
    record(
        Action.WEBHOOK_OFF,
        by=None,
        on=endpoint,
        organisation_id=endpoint.issuer_id,
        partner=endpoint.partner_id,
        because=because.value,
    )
