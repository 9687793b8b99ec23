"""The requests of shared cases, and every step of them."""

from drf_spectacular.utils import extend_schema
from rest_framework.response import Response

from cases.access.vocabularies import FieldGroup
from cases.api.base import PartnerView
from cases.api.filters import SharedRequestFilter
from cases.api.paging import Whole, page
from cases.api.serializers import SharedRequestSerializer, StepSerializer
from cases.api.shared import SharedList
from cases.sharing.reading.requests import REQUESTS, consult_request, tell_requests, tell_steps
from people.accounts.roles import Permission

NEEDS = {"get": Permission.READ_SHARED_REQUESTS}
FIELDS = tuple(SharedRequestSerializer().fields)


class RequestList(SharedList):
    needs = NEEDS
    source = REQUESTS
    serializer_class = SharedRequestSerializer
    filterset_class = SharedRequestFilter
    chosen = FIELDS
    groups_of_filters = {
        **dict.fromkeys(("ref", "kind", "overdue"), ()),
        **dict.fromkeys(("nationality", "pathway"), (FieldGroup.SITUATION,)),
    }

    @extend_schema(
        operation_id="requests_list",
        summary="Requests of cases shared with you",
        description="In order of opening of their cases.",
    )
    def get(self, request):
        return super().get(request)

    def tells(self, shared, fields):
        return [
            {name: value for name, value in row.items() if name in fields}
            for row in tell_requests(shared)
        ]


class OneRequest(PartnerView):
    needs = NEEDS
    serializer_class = SharedRequestSerializer
    chosen = FIELDS
    cases_told = 1

    @extend_schema(operation_id="requests_read", summary="One request of a case shared with you")
    def get(self, request, pk):
        fields = self.asked_fields()
        row = tell_requests(consult_request(pk, by=request.user))[0]
        return Response({name: value for name, value in row.items() if name in fields})


class RequestSteps(PartnerView):
    needs = NEEDS
    pagination_class = Whole
    serializer_class = StepSerializer
    cases_told = 1

    @extend_schema(
        operation_id="requests_steps",
        summary="The steps of a request, the first one first",
        responses=StepSerializer(many=True),
        filters=False,
    )
    def get(self, request, pk):
        consult_request(pk, by=request.user)
        return Response(page(tell_steps(pk)))
