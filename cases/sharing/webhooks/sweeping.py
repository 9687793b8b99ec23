"""Old deliveries are removed: what was told, and when, is nothing to keep for ever."""

from datetime import timedelta

from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.sharing.webhooks.switching import end_of_closed
from cases.sharing.webhooks.vocabularies import Outcome, State
from people.dates import clock

KEPT = {State.DELIVERED: timedelta(days=30), State.DEAD: timedelta(days=90)}
BATCH = 5000


def sweep() -> None:
    """Remove what ended long ago; what waits for an endpoint that is off is given up."""
    now = clock.now()
    end_of_closed()
    for state, kept in KEPT.items():
        old = Delivery.objects.filter(state=state, ended_at__lte=now - kept)
        Delivery.objects.filter(pk__in=list(old.values_list("pk", flat=True)[:BATCH])).delete()
    Delivery.objects.filter(state=State.WAITING, endpoint__disabled_at__isnull=False).update(
        state=State.DEAD, outcome=Outcome.DISABLED, ended_at=now
    )
    for endpoint in Endpoint.objects.filter(former_until__lte=now)[:BATCH]:
        endpoint.former_secret, endpoint.former_until = "", None
        endpoint.save(update_fields=["former_secret", "former_until"])
