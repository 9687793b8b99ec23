"""Signatures as Standard Webhooks has them: any of its libraries verifies them."""

import base64
import json
import secrets
from datetime import UTC, datetime

from standardwebhooks import Webhook

from cases.sharing.webhooks.models import Delivery, Endpoint
from people.dates import clock

PREFIX = "whsec_"
BYTES = 32


def new_secret() -> str:
    return PREFIX + base64.b64encode(secrets.token_bytes(BYTES)).decode()


def body_of(delivery: Delivery) -> str:
    """Return what the receiver is told: what happened, when, and to what, as it knows it."""
    told = {
        "type": delivery.event,
        "timestamp": delivery.made_at.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        "data": {"id": str(delivery.about)},
    }
    return json.dumps(told, separators=(",", ":"))


def headers_of(delivery: Delivery, body: str, *, endpoint: Endpoint) -> dict[str, str]:
    # The receiver compares it with its own clock: that of a demo may have been moved.
    now = clock.machine_now()
    return {
        "Content-Type": "application/json",
        "User-Agent": "Homeward",
        "webhook-id": str(delivery.id),
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": " ".join(
            Webhook(secret).sign(str(delivery.id), now, body)
            for secret in _secrets(endpoint, clock.now())
        ),
    }


def _secrets(endpoint: Endpoint, now: datetime) -> list[str]:
    is_former_good = endpoint.former_until is not None and endpoint.former_until > now
    former = endpoint.former_secret if is_former_good else ""
    return [endpoint.secret, *([former] if former else [])]
