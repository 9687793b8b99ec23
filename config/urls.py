"""All addresses: account pages, the casework pages, the partner API."""

from django.urls import include, path

urlpatterns = [
    # First: what begins like this is no page, and has not to pass by all of those.
    path("api/v1/", include("cases.api.urls")),
    path("", include("people.web.urls")),
    path("", include("cases.web.urls")),
]

handler400 = "people.web.errors.bad_request"
handler403 = "people.web.errors.forbidden"
handler404 = "people.web.errors.not_found"
handler500 = "people.web.errors.server_error"
