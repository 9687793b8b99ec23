"""Figures that the group published: counts that are hidden and rounded, of no single case."""

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.exceptions import NotFound
from rest_framework.response import Response

from cases.api.base import PartnerView
from cases.api.paging import Whole, page
from cases.sharing.figures import releases_of, tables_of
from people.accounts.roles import Permission

NEEDS = {"get": Permission.READ_FIGURES}


class ReleaseSerializer(serializers.Serializer):
    name = serializers.CharField(help_text="The month, and behind it a later edition")
    as_of = serializers.DateField()
    published_at = serializers.DateTimeField()


class FigureSerializer(serializers.Serializer):
    row = serializers.CharField()
    row_label = serializers.CharField()
    column = serializers.CharField()
    column_label = serializers.CharField()
    value = serializers.IntegerField(allow_null=True, help_text="Null where it is hidden")
    status = serializers.ChoiceField(
        choices=["shown", "suppressed"], help_text="`suppressed`: too few to be told"
    )
    url = serializers.URLField(help_text="A lasting link to this figure")


class TableSerializer(serializers.Serializer):
    table = serializers.CharField()
    title = serializers.CharField()
    release = serializers.CharField()
    url = serializers.URLField()
    as_of = serializers.DateField()
    made_on = serializers.DateField()
    k = serializers.IntegerField(help_text="What counts fewer persons is hidden")
    rounded_to = serializers.IntegerField()
    suppressed_means = serializers.CharField()
    method = serializers.ListField(child=serializers.CharField())
    figures = FigureSerializer(many=True)


class ReleaseList(PartnerView):
    needs = NEEDS
    pagination_class = Whole

    @extend_schema(
        operation_id="statistics_list",
        summary="Figures that the group published, the newest first",
        responses=ReleaseSerializer(many=True),
    )
    def get(self, request):
        return Response(page(releases_of(request.user.issuer_id)))


class OneRelease(PartnerView):
    needs = NEEDS
    pagination_class = Whole

    @extend_schema(
        operation_id="statistics_read",
        summary="The tables of one release; none where it was withdrawn",
        responses=TableSerializer(many=True),
    )
    def get(self, request, name):
        url = request.build_absolute_uri()
        tables = tables_of(request.user.issuer_id, name, url=url)
        if tables is None:
            raise NotFound
        return Response(page(tables))
