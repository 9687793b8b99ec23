"""What is told of a partner's servers and of what they were told, in words for the description
of the API too.
"""

from rest_framework import serializers

from cases.api.rendering import moment
from cases.api.serializers import CodeField
from cases.api.strict import Strict, TextField, YesNoField
from cases.sharing.webhooks import selectors
from cases.sharing.webhooks.addresses import LONGEST
from cases.sharing.webhooks.vocabularies import CHOOSABLE, Disabled, HookEvent, Outcome, State

_EVENTS = [(event.value, event.label) for event in CHOOSABLE]


class NewWebhookSerializer(Strict):
    """An address, and what it is to be told of."""

    url = TextField(
        max_length=LONGEST, help_text="https, to port 443 or 1024 and above, open to the world"
    )
    events = serializers.ListField(
        child=serializers.ChoiceField(choices=_EVENTS), min_length=1, max_length=len(_EVENTS)
    )


class WebhookChangesSerializer(NewWebhookSerializer):
    is_on = YesNoField(required=False)

    def get_fields(self):
        fields = super().get_fields()
        for field in fields.values():
            field.required = False
        return fields


class WebhookSerializer(serializers.Serializer):
    id = serializers.UUIDField()
    url = serializers.CharField()
    events = serializers.ListField(child=serializers.ChoiceField(choices=_EVENTS))
    made_at = serializers.DateTimeField()
    is_on = serializers.BooleanField()
    off_because = CodeField(Disabled, help_text="Null while it is on")
    delivered = serializers.IntegerField(help_text="How many it took since it was made")
    waiting = serializers.IntegerField()
    not_delivered = serializers.IntegerField(help_text="Given up; these can be sent once more")
    failing_since = serializers.DateTimeField(allow_null=True)
    last_delivered_at = serializers.DateTimeField(allow_null=True)
    former_secret_until = serializers.DateTimeField(
        allow_null=True, help_text="Until then the former secret signs as well"
    )


class WebhookWithSecretSerializer(WebhookSerializer):
    secret = serializers.CharField(
        help_text="Shown this once, and again to the same Idempotency-Key for a day"
    )


class WebhookDeliverySerializer(serializers.Serializer):
    id = serializers.UUIDField(help_text="The header `webhook-id`, the same at each attempt")
    event = serializers.ChoiceField(choices=HookEvent.choices)
    about = serializers.UUIDField(help_text="What it tells of, as `data.id` says it")
    made_at = serializers.DateTimeField()
    state = CodeField(State, allow_null=False)
    attempts = serializers.IntegerField()
    next_at = serializers.DateTimeField(allow_null=True)
    outcome = CodeField(Outcome, help_text="What came of the last attempt")
    status_code = serializers.IntegerField(allow_null=True)
    ended_at = serializers.DateTimeField(allow_null=True)


class ReplayedSerializer(serializers.Serializer):
    count = serializers.IntegerField()


def tell_endpoint(endpoint, counts=selectors.Counts()):  # noqa: B008  # nothing yet, and frozen
    return {
        "id": str(endpoint.pk),
        "url": endpoint.url,
        "events": endpoint.events,
        "made_at": moment(endpoint.made_at),
        "is_on": endpoint.is_on,
        "off_because": endpoint.disabled_because or None,
        "delivered": endpoint.delivered,
        "waiting": counts.waiting,
        "not_delivered": counts.dead,
        "failing_since": moment(endpoint.failing_since),
        "last_delivered_at": moment(endpoint.last_delivered_at),
        "former_secret_until": moment(endpoint.former_until),
    }


def tell_delivery(row):
    return {
        "id": str(row.pk),
        "event": row.event,
        "about": str(row.about),
        "made_at": moment(row.made_at),
        "state": row.state,
        "attempts": row.attempts,
        "next_at": moment(row.next_at) if row.state == State.WAITING else None,
        "outcome": row.outcome or None,
        "status_code": row.status_code,
        "ended_at": moment(row.ended_at),
    }
