"""Where everything begins: what there is at /api/v1/, for whoever comes there with a key."""

from django.urls import get_resolver, reverse
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.response import Response

from cases.api.base import PartnerView, may_call
from cases.api.codes import ANY
from cases.api.paging import Whole, page


class ResourceSerializer(serializers.Serializer):
    name = serializers.CharField()
    url = serializers.URLField()
    methods = serializers.ListField(
        child=serializers.CharField(), help_text="Those for which this key has the scope"
    )


class Index(PartnerView):
    needs = {"get": ANY}
    pagination_class = Whole
    serializer_class = ResourceSerializer

    @extend_schema(
        operation_id="index",
        summary="What there is, and what of it this key may call",
        tags=["index"],
        responses=ResourceSerializer(many=True),
    )
    def get(self, request):
        return Response(page([_tell(pattern, request) for pattern in _resources()]))


def _resources():
    """Return all addresses that name no single thing, but for this one."""
    found = get_resolver("cases.api.urls").url_patterns
    return [each for each in found if not each.pattern.regex.groups and each.name != "api-index"]


def _tell(pattern, request):
    needs = pattern.callback.cls.needs
    return {
        "name": str(pattern.pattern).strip("/"),
        "url": request.build_absolute_uri(reverse(pattern.name)),
        "methods": sorted(
            name.upper() for name, needed in needs.items() if may_call(request.user, needed)
        ),
    }
