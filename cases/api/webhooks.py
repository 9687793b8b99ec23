"""A partner's own servers that are told of changes."""

from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from cases.api.base import PartnerView, once
from cases.api.errors import conflicts
from cases.api.paging import AFTER, PARAMETERS, Pages, Whole, page, size_of
from cases.api.webhook_shapes import (
    NewWebhookSerializer,
    ReplayedSerializer,
    WebhookChangesSerializer,
    WebhookDeliverySerializer,
    WebhookSerializer,
    WebhookWithSecretSerializer,
    tell_delivery,
    tell_endpoint,
)
from cases.sharing.webhooks import keeping, repeating, selectors
from cases.sharing.webhooks.vocabularies import State
from people.accounts.roles import Permission

READ, KEEP = Permission.READ_WEBHOOKS, Permission.KEEP_WEBHOOKS
STATE = "state"
_TOLD = {
    "url": "https://hooks.example.org/homeward",
    "events": ["case.changed", "case.withdrawn"],
}


class WebhookList(PartnerView):
    needs = {"get": READ, "post": KEEP}
    is_list = True
    pagination_class = Whole
    serializer_class = WebhookSerializer

    @extend_schema(
        operation_id="webhooks_list",
        summary="Your servers that are told of changes",
        responses=WebhookSerializer(many=True),
    )
    def get(self, request):
        endpoints = selectors.endpoints_for(request.user)
        counts = selectors.counts_of(endpoints)
        return Response(page([tell_endpoint(one, counts[one.pk]) for one in endpoints]))

    @extend_schema(
        operation_id="webhooks_make",
        summary="Enter a server; its secret is in the answer",
        request=NewWebhookSerializer,
        responses={201: WebhookWithSecretSerializer},
        examples=[OpenApiExample("One server", value=_TOLD, request_only=True)],
    )
    def post(self, request):
        # A name is looked up before anything is held.
        self.checked = keeping.check(by=request.user, **self.told(NewWebhookSerializer))
        return self.make(request)

    post.takes_idempotency_key = True

    @once
    def make(self, request):
        key = request.user
        made, secret = keeping.make_checked(partner=key.organisation, by=key, told=self.checked)
        return Response(tell_endpoint(made) | {"secret": secret}, status=201)


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
    may_conflict = True
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
        with conflicts():
            sent = repeating.send_test(endpoint=endpoint, by=request.user)
        return Response(tell_delivery(sent), status=202)


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
        return Response(page([tell_delivery(each) for each in found.rows], found.after))


class ReplayAll(PartnerView):
    needs = {"post": KEEP}
    may_conflict = True
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
        with conflicts():
            count = repeating.replay_all(endpoint=endpoint, by=request.user)
        return Response({"count": count}, status=202)


class ReplayOne(PartnerView):
    needs = {"post": KEEP}
    may_conflict = True
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
        with conflicts():
            repeating.replay(delivery=found, by=request.user)
        found.refresh_from_db()
        return Response(tell_delivery(found), status=202)


def _found(request, pk):
    endpoint = selectors.find_endpoint(pk, by=request.user)
    return tell_endpoint(endpoint, selectors.counts_of([endpoint])[endpoint.pk])
