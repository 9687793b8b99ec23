"""The same list as Django REST framework makes it from a tutorial: models and their serializers.

It knows no keys, looks at no rights and records nothing. What a careful user would do is done:
related rows are fetched along, and the keys of a page's persons in one query.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from django.core.handlers.wsgi import WSGIHandler
from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.test import override_settings
from django.urls import include, path
from rest_framework import serializers
from rest_framework.pagination import CursorPagination
from rest_framework.renderers import JSONRenderer
from rest_framework.routers import SimpleRouter
from rest_framework.viewsets import ModelViewSet

from cases.casebook.models import Case
from cases.repatriation.models import Request
from people.registry.models import Person, PersonName
from people.vault.querysets import load_keys

# As `startproject` writes them, but for the two last ones.
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "people.web.middleware.KeysOfRequest",
    "bench.partner.stock.own_addresses",
]


class NameSerializer(serializers.ModelSerializer):
    # Of a sealed field ModelSerializer knows nothing.
    full = serializers.CharField()

    class Meta:
        model = PersonName
        fields = ("full", "script", "kind")


class PersonSerializer(serializers.ModelSerializer):
    label = serializers.CharField()
    birth = serializers.CharField(source="birth.edtf", default=None)
    names = NameSerializer(many=True)

    class Meta:
        model = Person
        fields = ("ref", "label", "names", "birth")


class RequestSerializer(serializers.ModelSerializer):
    class Meta:
        model = Request
        fields = ("id", "kind", "state", "sent_on", "due_on", "answered_on", "outcome")


class CaseSerializer(serializers.ModelSerializer):
    person = PersonSerializer()
    newest_request = serializers.SerializerMethodField()

    class Meta:
        model = Case
        fields = (
            *("ref", "opened_on", "nationality", "status", "pathway", "workflow"),
            *("person", "newest_request"),
        )

    def get_newest_request(self, case: Any) -> Any:
        rows = list(case.requests.all())
        return RequestSerializer(rows[-1]).data if rows else None


class ClosedNameSerializer(serializers.ModelSerializer):
    class Meta:
        model = PersonName
        fields = ("script", "kind")


class ClosedPersonSerializer(serializers.ModelSerializer):
    names = ClosedNameSerializer(many=True)

    class Meta:
        model = Person
        fields = ("ref", "names")


class ClosedCaseSerializer(CaseSerializer):
    person = ClosedPersonSerializer()


class Pages(CursorPagination):
    page_size = 100
    ordering = ("opened_on", "id")


class ClosedCases(ModelViewSet):
    """Nothing is opened: neither names nor births."""

    authentication_classes = ()
    permission_classes = ()
    renderer_classes = (JSONRenderer,)
    filter_backends = ()
    pagination_class = Pages
    serializer_class: type[serializers.ModelSerializer] = ClosedCaseSerializer
    queryset = Case.objects.select_related("person").prefetch_related(
        "person__names", Prefetch("requests", queryset=Request.objects.order_by("opened_at"))
    )

    def get_queryset(self) -> Any:
        """Its own group's, for there is an index in that order."""
        return super().get_queryset().filter(organisation_id=_group())


class Cases(ClosedCases):
    serializer_class = CaseSerializer

    def paginate_queryset(self, queryset: Any) -> Any:
        page = super().paginate_queryset(queryset)
        load_keys([case.person for case in page])
        return page


@lru_cache
def _group() -> Any:
    return Case.objects.values_list("organisation_id", flat=True)[:1].get()


router = SimpleRouter()
router.register("cases", Cases, basename="cases")
router.register("closed", ClosedCases, basename="closed")
urlpatterns = [path("", include(router.urls))]


def own_addresses(get_response: Callable[[HttpRequest], HttpResponse]) -> Any:
    def answered(request: HttpRequest) -> HttpResponse:
        request.urlconf = __name__  # type: ignore[attr-defined]
        return get_response(request)

    return answered


def application() -> WSGIHandler:
    with override_settings(MIDDLEWARE=MIDDLEWARE):
        return WSGIHandler()
