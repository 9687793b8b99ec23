"""Addresses of the partner API, below /api/v1/."""

from django.urls import path, re_path

from cases.api.views import Schema, SharedCases
from cases.casebook.validators import REFERENCE

urlpatterns = [
    path("cases/", SharedCases.as_view({"get": "list"}), name="api-case-list"),
    re_path(
        rf"^cases/(?P<ref>{REFERENCE})/$",
        SharedCases.as_view({"get": "retrieve"}),
        name="api-case-detail",
    ),
    path("schema/", Schema.as_view(), name="api-schema"),
]
