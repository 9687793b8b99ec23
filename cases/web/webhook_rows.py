"""Partners' servers and what they were told, in words."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.sharing.webhooks.selectors import Counts, counts_of, endpoints_for
from cases.sharing.webhooks.vocabularies import HookEvent, State
from people.accounts.models import Membership, Organisation
from people.accounts.partner_keys import is_in_use


@dataclass(frozen=True)
class EndpointRow:
    endpoint: Endpoint
    tone: str
    state: str
    counts: Counts
    maker: str
    events: list[str]


@dataclass(frozen=True)
class DeliveryRow:
    delivery: Delivery
    what: str
    came_of_it: str


def endpoint_rows(member: Membership, partner: Organisation | None = None) -> list[EndpointRow]:
    """Return those first that somebody should look at."""
    endpoints = endpoints_for(member, partner_id=partner.pk if partner else None)
    counts = counts_of(endpoints)
    rows = [endpoint_row(one, counts[one.pk]) for one in endpoints]
    return sorted(rows, key=lambda row: (row.tone == "safe", not row.counts.dead))


def endpoint_row(endpoint: Endpoint, counts: Counts) -> EndpointRow:
    tone, state = _state(endpoint)
    events = [str(HookEvent(event).label) for event in endpoint.events]
    return EndpointRow(endpoint, tone, state, counts, _maker(endpoint), events)


def delivery_row(delivery: Delivery) -> DeliveryRow:
    said = str(delivery.get_outcome_display()) if delivery.outcome else _("Not tried yet")
    if delivery.status_code:
        said = _("%(said)s (status %(code)d)") % {"said": said, "code": delivery.status_code}
    if delivery.state == State.WAITING and delivery.attempts:
        said = _("%(said)s; tried again later") % {"said": said}
    return DeliveryRow(delivery, str(delivery.get_event_display()), said)


def _state(endpoint: Endpoint) -> tuple[str, str]:
    if not endpoint.is_on:
        return "ended", str(endpoint.get_disabled_because_display())
    if endpoint.failures:
        return "at-risk", _("Takes nothing")
    if not endpoint.delivered:
        return "doubt", _("Nothing was sent yet")
    return "safe", _("Works")


def _maker(endpoint: Endpoint) -> str:
    if endpoint.made_by:
        return str(endpoint.made_by.user.display_name)
    key = endpoint.made_by_key
    said = _("the partner, by its key %s") if is_in_use(key) else _("a key that is over, %s")
    return said % key.prefix
