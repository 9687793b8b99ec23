"""The cases that are shared with a partner. Reading only; every look is recorded."""

from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema
from drf_spectacular.views import SpectacularJSONAPIView
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import BasePermission
from rest_framework.response import Response
from rest_framework.viewsets import GenericViewSet

from cases.api.filters import SharedCaseFilter
from cases.api.paging import PARAMETERS, KeysetPages
from cases.api.serializers import SharedCaseSerializer
from cases.casebook.consult import consult_case, list_shared, shared_cases
from cases.casebook.selectors import case_list
from people.accounts.roles import Permission


class MayReadSharedCases(BasePermission):
    def has_permission(self, request, view):
        return request.user is not None and request.user.may(Permission.READ_SHARED_CASES)


class SharedCases(GenericViewSet):
    http_method_names = ["get", "head", "options"]
    permission_classes = [MayReadSharedCases]
    serializer_class = SharedCaseSerializer
    filterset_class = SharedCaseFilter
    pagination_class = KeysetPages
    lookup_field = "ref"

    def get_queryset(self):
        if getattr(self, "swagger_fake_view", False):
            return case_list(None)
        return shared_cases(self.request.user)

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        known = PARAMETERS | SharedCaseFilter.base_filters.keys() if self.action == "list" else ()
        _refuse_unknown(request.query_params, known)

    @extend_schema(operation_id="cases_list", summary="Cases shared with you")
    def list(self, request):
        page = self.paginate_queryset(self.filter_queryset(self.get_queryset()))
        rows = list_shared(page, by=request.user)
        return self.get_paginated_response(self.get_serializer(rows, many=True).data)

    @extend_schema(operation_id="cases_read", summary="One case shared with you")
    def retrieve(self, request, ref):
        case = consult_case(ref=ref, by=request.user)
        return Response(self.get_serializer(case).data)


class Schema(SpectacularJSONAPIView):
    """The description of this API, for whoever has a key."""


def _refuse_unknown(given, known):
    """A filter that is misspelt would otherwise give more cases than were meant."""
    wrong = {name: [_("There is no such parameter.")] for name in given if name not in known}
    wrong |= {
        name: [_("Give it once.")]
        for name, values in given.lists()
        if name in known and len(values) > 1
    }
    if wrong:
        raise ValidationError(wrong)
