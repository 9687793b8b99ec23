"""The cases that are shared with a partner."""

from drf_spectacular.utils import extend_schema
from rest_framework.response import Response

from cases.api.base import PartnerView
from cases.api.filters import SharedCaseFilter
from cases.api.serializers import SharedCaseSerializer
from cases.api.shared import SharedList
from cases.sharing.reading.blocks import BLOCKS, reads_of, tell
from cases.sharing.reading.filters import ASKS_ABOUT
from cases.sharing.reading.granted import CASES
from cases.sharing.reading.one import consult_shared
from people.accounts.roles import Permission

NEEDS = {"get": Permission.READ_SHARED_CASES}


class CaseList(SharedList):
    needs = NEEDS
    source = CASES
    serializer_class = SharedCaseSerializer
    filterset_class = SharedCaseFilter
    chosen = tuple(BLOCKS)
    groups_of_filters = ASKS_ABOUT

    @extend_schema(operation_id="cases_list", summary="Cases shared with you")
    def get(self, request):
        return super().get(request)

    def reads(self, fields):
        return reads_of(fields)

    def tells(self, shared, fields):
        return tell(shared, fields)


class OneCase(PartnerView):
    needs = NEEDS
    serializer_class = SharedCaseSerializer
    chosen = tuple(BLOCKS)
    cases_told = 1

    @extend_schema(operation_id="cases_read", summary="One case shared with you")
    def get(self, request, ref):
        fields = self.asked_fields()
        shared = consult_shared(by=request.user, reads=reads_of(fields), ref=ref)
        return Response(tell(shared, fields)[0])
