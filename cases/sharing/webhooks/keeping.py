"""Keeping endpoints: a group keeps those of its partners, and a partner's key its own."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.sharing.webhooks.addresses import read_address
from cases.sharing.webhooks.connecting import INTERNET, Failed, Internet, look_up, soon
from cases.sharing.webhooks.models import Endpoint
from cases.sharing.webhooks.signing import new_secret
from cases.sharing.webhooks.switching import end_waiting, on_ended_key
from cases.sharing.webhooks.turns import NotYourTurn, turn_of
from cases.sharing.webhooks.vocabularies import CHOOSABLE, Disabled, Outcome
from people.accounts.models import Membership, Organisation, PartnerKey
from people.accounts.partners import hold_partner
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.versions import changed_fields, hold, save_next_version

Keeper = Membership | PartnerKey

MOST = 5
# So long the former secret signs too.
OVERLAP = timedelta(hours=24)
_NO_WAY = {
    Outcome.SLOW: gettext_lazy("This name was not found in time. Try again, or ask the partner."),
    Outcome.BAD_ADDRESS: gettext_lazy(
        "This name leads to no address that the whole world can reach. Look for a slip in it."
    ),
}


@dataclass(frozen=True)
class Checked:
    """An address and events that an endpoint may have, as they are kept."""

    url: str
    events: list[str]


def check(
    *, by: Keeper, url: str, events: Iterable[str], internet: Internet = INTERNET
) -> Checked:
    """Check what was told, before any row is held: looking a name up takes its time."""
    faults: dict[str, Any] = {}
    chosen = sorted(set(events))
    if not chosen or not set(CHOOSABLE).issuperset(chosen):
        faults["events"] = _("Choose what it is told of, from the list.")
    try:
        address = read_address(url)
        with turn_of(by.organisation_id):
            look_up(address, internet=internet, ends=soon())
    except ValidationError as error:
        faults["url"] = error.messages
    except NotYourTurn:
        faults["url"] = _("Another name is being looked up. Try again in some seconds.")
    except Failed as error:
        faults["url"] = _NO_WAY[error.outcome]
    if faults:
        raise ValidationError(faults)
    return Checked(str(address), chosen)


def make_endpoint(
    *,
    partner: Organisation,
    by: Keeper,
    url: str,
    events: Iterable[str],
    endpoint_id: UUID | None = None,
    internet: Internet = INTERNET,
) -> tuple[Endpoint, str]:
    """Return a new endpoint of a partner, and its secret, which is shown this once.

    `endpoint_id` makes a form that is sent twice make one. ValidationError names the field.
    """
    told = check(by=by, url=url, events=events, internet=internet)
    return make_checked(partner=partner, by=by, told=told, endpoint_id=endpoint_id)


def make_checked(
    *, partner: Organisation, by: Keeper, told: Checked, endpoint_id: UUID | None = None
) -> tuple[Endpoint, str]:
    """Do the same with what was checked before a transaction was begun around it."""
    issuer_id = _require(by, partner)
    secret = new_secret()
    with transaction.atomic():
        # Of many who add one at once, each counts those before it.
        hold_partner(partner.pk, of=issuer_id)
        if Endpoint.objects.filter(partner=partner, issuer_id=issuer_id).count() >= MOST:
            raise ValidationError(_("A partner has at most %d endpoints. Remove one.") % MOST)
        endpoint = _make_once(
            pk=endpoint_id or uuid4(),
            issuer_id=issuer_id,
            partner=partner,
            url=told.url,
            secret=secret,
            events=told.events,
            **_made_by(by),
        )
        _record(Action.WEBHOOK_MADE, endpoint, by, events=told.events)
    return endpoint, secret


def change_endpoint(
    *,
    endpoint: Endpoint,
    by: Keeper,
    url: str,
    events: Iterable[str],
    version: int | None = None,
    internet: Internet = INTERNET,
) -> Endpoint:
    """Change address and events; Stale if somebody else was quicker."""
    require_keeping(by, endpoint)
    checked = check(by=by, url=url, events=events, internet=internet)
    told: dict[str, Any] = {"url": checked.url, "events": checked.events}
    with transaction.atomic():
        held = hold(Endpoint.objects.all(), endpoint, version=version)
        if changed := changed_fields(held, told):
            maker = changed_fields(held, _made_by(by)) if "url" in changed else []
            save_next_version(held, [*changed, *maker])
            _record(Action.WEBHOOK_CHANGED, held, by, fields=changed, events=checked.events)
    return held


@transaction.atomic
def remove_endpoint(*, endpoint: Endpoint, by: Keeper) -> None:
    """Remove an endpoint with all that it was, or was to be, told."""
    require_keeping(by, endpoint)
    if Endpoint.objects.filter(pk=endpoint.pk).delete()[0]:
        _record(Action.WEBHOOK_REMOVED, endpoint, by)


@transaction.atomic
def renew_secret(*, endpoint: Endpoint, by: Keeper) -> tuple[Endpoint, str]:
    """Return the endpoint and a new secret, shown this once; for a day the former signs too."""
    require_keeping(by, endpoint)
    held = hold(Endpoint.objects.all(), endpoint)
    held.former_secret, held.former_until = held.secret, clock.now() + OVERLAP
    held.secret = secret = new_secret()
    save_next_version(held, ["secret", "former_secret", "former_until"])
    _record(Action.WEBHOOK_RENEWED, held, by)
    return held, secret


@transaction.atomic
def switch_off(*, endpoint: Endpoint, by: Keeper) -> Endpoint:
    """Send nothing to it from now on; what it misses is kept, and can be sent again."""
    require_keeping(by, endpoint)
    held = hold(Endpoint.objects.all(), endpoint)
    if held.is_on:
        held.disabled_at, held.disabled_because = clock.now(), Disabled.BY_HAND
        save_next_version(held, ["disabled_at", "disabled_because"])
        end_waiting(held)
        _record(Action.WEBHOOK_OFF, held, by, because=Disabled.BY_HAND.value)
    return held


@transaction.atomic
def switch_on(*, endpoint: Endpoint, by: Keeper) -> Endpoint:
    """Send to it again what happens from now on.

    Where the key that gave its address was ended, the address is from then on of who did this.
    """
    require_keeping(by, endpoint)
    held = hold(Endpoint.objects.all(), endpoint)
    if not held.is_on:
        held.disabled_at, held.disabled_because = None, ""
        held.failing_since, held.failures = None, 0
        changed = ["disabled_at", "disabled_because", "failing_since", "failures"]
        if Endpoint.objects.filter(on_ended_key(), pk=held.pk).exists():
            changed += changed_fields(held, _made_by(by))
        save_next_version(held, changed)
        _record(Action.WEBHOOK_ON, held, by)
    return held


def _made_by(by: Keeper) -> dict[str, Keeper | None]:
    is_key = isinstance(by, PartnerKey)
    return {"made_by": None if is_key else by, "made_by_key": by if is_key else None}


def require_keeping(by: Keeper, endpoint: Endpoint) -> None:
    if _require(by, endpoint.partner) != endpoint.issuer_id:
        raise PermissionDenied


def _require(by: Keeper, partner: Organisation) -> UUID:
    """Return the group whose cases are spoken of; PermissionDenied if `by` may not keep this."""
    if isinstance(by, PartnerKey):
        if not by.may(Permission.KEEP_WEBHOOKS) or partner.id != by.organisation_id:
            raise PermissionDenied
        assert by.issuer_id is not None  # a key that opens anything has one
        return by.issuer_id
    if not by.may(Permission.KEEP_PARTNER_KEYS) or partner.introduced_by_id != by.organisation_id:
        raise PermissionDenied
    return by.organisation_id


def _make_once(**told: Any) -> Endpoint:
    try:
        with transaction.atomic():
            return Endpoint.objects.create(**told)
    except IntegrityError as error:
        raise ValidationError(
            _("This form was sent before, and its endpoint was made.")
        ) from error


def _record(action: Action, endpoint: Endpoint, by: Keeper | None, **detail: Any) -> None:
    record(
        action,
        by=by,
        on=endpoint,
        organisation_id=endpoint.issuer_id,
        partner=endpoint.partner_id,
        **detail,
    )
