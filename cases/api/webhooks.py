"""A partner's own servers that are told of changes."""

from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from cases.api.base import PartnerView, once
from cases.api.paging import AFTER, PARAMETERS, Pages, page, size_of
from cases.api.serializers import CodeField
from cases.sharing.webhooks import keeping, repeating, selectors
from cases.sharing.webhooks.addresses import LONGEST
from cases.sharing.webhooks.vocabularies import CHOOSABLE, Disabled, HookEvent, Outcome, State
from people.accounts.roles import Permission

READ, KEEP = Permission.READ_WEBHOOKS, Permission.KEEP_WEBHOOKS
STATE = "state"
_TOLD = {
    "url": "https://hooks.example.org/homeward",
    "events": ["case.changed", "case.withdrawn"],
}
_EVENTS = [(event.value, event.label) for event in CHOOSABLE]


class NewWebhookSerializer(serializers.Serializer):
    """An address, and what it is to be told of."""

    url = serializers.CharField(
        max_length=LONGEST, help_text="https, to port 443 or 1024 and above, open to the world"
    )
    events = serializers.ListField(
        child=serializers.ChoiceField(choices=_EVENTS), min_length=1, max_length=len(_EVENTS)
    )


class WebhookChangesSerializer(NewWebhookSerializer):
    is_on = serializers.BooleanField(required=False)

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


class WebhookList(PartnerView):
    needs = {"get": READ, "post": KEEP}
    # So few that they need no pages.
    is_list = True
    pagination_class = None
    serializer_class = WebhookSerializer

    @extend_schema(
        operation_id="webhooks_list",
        summary="Your servers that are told of changes",
        responses=WebhookSerializer(many=True),
    )
    def get(self, request):
        endpoints = selectors.endpoints_for(request.user)
        counts = selectors.counts_of(endpoints)
        return Response([_told(one, counts[one.pk]) for one in endpoints])

    @extend_schema(
        operation_id="webhooks_make",
        summary="Enter a server; its secret is in the answer",
        request=NewWebhookSerializer,
        responses={201: WebhookWithSecretSerializer},
        examples=[OpenApiExample("One server", value=_TOLD, request_only=True)],
    )
    def post(self, request):
        # A name is looked up before anything is held.
        self.checked = keeping.check(**self.told(NewWebhookSerializer))
        return self.make(request)

    post.takes_idempotency_key = True

    @once
    def make(self, request):
        key = request.user
        made, secret = keeping.make_checked(partner=key.organisation, by=key, told=self.checked)
        return Response(_told(made) | {"secret": secret}, status=201)


class OneWebhook(PartnerView):
    needs = {"get": READ, "patch": KEEP, "delete": KEEP}
    serializer_class = WebhookSerializer

    @extend_schema(operation_id="webhooks_read", summary="One of your servers")
    def get(self, request, pk):
        return Response(_found(request, pk))

    @extend_schema(
        operation_id="webhooks_change",
        summary="Change address or events, switch it on or off",
        request=WebhookChangesSerializer,
        examples=[
            OpenApiExample("Other events", value={"events": ["note.added"]}, request_only=True),
            OpenApiExample("Switch it on again", value={"is_on": True}, request_only=True),
        ],
    )
    def patch(self, request, pk):
        told = self.told(WebhookChangesSerializer)
        is_on = told.pop("is_on", None)
        endpoint = selectors.find_endpoint(pk, by=request.user)
        if told:
            now = {"url": endpoint.url, "events": endpoint.events}
            keeping.change_endpoint(endpoint=endpoint, by=request.user, **(now | told))
        if is_on is not None:
            switch = keeping.switch_on if is_on else keeping.switch_off
            switch(endpoint=endpoint, by=request.user)
        return Response(_found(request, pk))

    @extend_schema(
        operation_id="webhooks_remove",
        summary="Remove a server, with what it was not told",
        responses={204: None},
    )
    def delete(self, request, pk):
        endpoint = selectors.find_endpoint(pk, by=request.user)
        keeping.remove_endpoint(endpoint=endpoint, by=request.user)
        return Response(status=204)


class WebhookSecret(PartnerView):
    needs = {"post": KEEP}
    serializer_class = WebhookWithSecretSerializer

    @extend_schema(
        operation_id="webhooks_renew_secret",
        summary="Make a new secret; for a day the former one signs as well",
        request=None,
        responses=WebhookWithSecretSerializer,
    )
    @once
    def post(self, request, pk):
        endpoint = selectors.find_endpoint(pk, by=request.user)
        _held, secret = keeping.renew_secret(endpoint=endpoint, by=request.user)
        return Response(_found(request, pk) | {"secret": secret})


class WebhookTest(PartnerView):
    needs = {"post": KEEP}
    serializer_class = WebhookDeliverySerializer

    @extend_schema(
        operation_id="webhooks_test",
        summary="Send a test; it goes out within seconds",
        request=None,
        responses={202: WebhookDeliverySerializer},
    )
    @once
    def post(self, request, pk):
        endpoint = selectors.find_endpoint(pk, by=request.user)
        sent = repeating.send_test(endpoint=endpoint, by=request.user)
        return Response(_delivery(sent), status=202)


class DeliveryList(PartnerView):
    needs = {"get": READ}
    parameters = PARAMETERS | {STATE}
    is_list = True
    pagination_class = Pages
    serializer_class = WebhookDeliverySerializer

    @extend_schema(
        operation_id="webhooks_deliveries",
        summary="What a server was told, the newest first",
        parameters=[OpenApiParameter(STATE, str, enum=State.values)],
    )
    def get(self, request, pk):
        state = request.query_params.get(STATE)
        if state is not None and state not in State.values:
            raise ValidationError({STATE: [f"One of: {', '.join(State.values)}."]})
        found = selectors.deliveries_page(
            selectors.find_endpoint(pk, by=request.user),
            size=size_of(request),
            after=request.query_params.get(AFTER, ""),
            states=[state] if state else (),
        )
        return Response(page([_delivery(each) for each in found.rows], found.after))


class ReplayAll(PartnerView):
    needs = {"post": KEEP}
    serializer_class = ReplayedSerializer

    @extend_schema(
        operation_id="webhooks_replay_all",
        summary="Send once more all that was not delivered",
        request=None,
        responses={202: ReplayedSerializer},
    )
    @once
    def post(self, request, pk):
        endpoint = selectors.find_endpoint(pk, by=request.user)
        count = repeating.replay_all(endpoint=endpoint, by=request.user)
        return Response({"count": count}, status=202)


class ReplayOne(PartnerView):
    needs = {"post": KEEP}
    serializer_class = WebhookDeliverySerializer

    @extend_schema(
        operation_id="webhooks_replay",
        summary="Send one delivery once more, if it was given up",
        request=None,
        responses={202: WebhookDeliverySerializer},
    )
    @once
    def post(self, request, pk, delivery):
        endpoint = selectors.find_endpoint(pk, by=request.user)
        found = selectors.find_delivery(delivery, endpoint=endpoint)
        repeating.replay(delivery=found, by=request.user)
        found.refresh_from_db()
        return Response(_delivery(found), status=202)


def _found(request, pk):
    endpoint = selectors.find_endpoint(pk, by=request.user)
    return _told(endpoint, selectors.counts_of([endpoint])[endpoint.pk])


def _told(endpoint, counts=selectors.Counts()):  # noqa: B008  # nothing yet, and frozen
    return {
        "id": str(endpoint.pk),
        "url": endpoint.url,
        "events": endpoint.events,
        "made_at": _moment(endpoint.made_at),
        "is_on": endpoint.is_on,
        "off_because": endpoint.disabled_because or None,
        "delivered": endpoint.delivered,
        "waiting": counts.waiting,
        "not_delivered": counts.dead,
        "failing_since": _moment(endpoint.failing_since),
        "last_delivered_at": _moment(endpoint.last_delivered_at),
        "former_secret_until": _moment(endpoint.former_until),
    }


def _delivery(row):
    return {
        "id": str(row.pk),
        "event": row.event,
        "about": str(row.about),
        "made_at": _moment(row.made_at),
        "state": row.state,
        "attempts": row.attempts,
        "next_at": _moment(row.next_at) if row.state == State.WAITING else None,
        "outcome": row.outcome or None,
        "status_code": row.status_code,
        "ended_at": _moment(row.ended_at),
    }


def _moment(at):
    return None if at is None else at.isoformat().replace("+00:00", "Z")
