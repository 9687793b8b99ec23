"""Addresses of the partner API, below /api/v1/."""

from django.urls import path, re_path

from cases.api.views import Schema, SharedCases

urlpatterns = [
    path("cases/", SharedCases.as_view({"get": "list"}), name="api-case-list"),
    re_path(
        r"^cases/(?P<ref>C-[0-9]{4}-[0-9]{5,8})/$",
        SharedCases.as_view({"get": "retrieve"}),
        name="api-case-detail",
    ),
    path("schema/", Schema.as_view(), name="api-schema"),
]
