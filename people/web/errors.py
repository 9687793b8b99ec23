"""Error pages: they say what to do, and hold no data."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from rest_framework import status


def _page(request: HttpRequest, code: int, **context: object) -> HttpResponse:
    if request.path.startswith("/api/"):
        return _json(code)
    return render(request, f"errors/{code}.html", context, status=code)


def _json(code: int) -> HttpResponse:
    words = {
        400: "The request could not be read.",
        403: "Not allowed.",
        404: "Not found.",
        413: f"The body is larger than {settings.HOMEWARD_BODY_LIMIT_MB} MB.",
        500: "Something went wrong on our side.",
    }
    return HttpResponse(
        f'{{"detail": "{words[code]}"}}', content_type="application/json", status=code
    )


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, status.HTTP_400_BAD_REQUEST)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, status.HTTP_403_FORBIDDEN)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, status.HTTP_404_NOT_FOUND)


def too_large(request: HttpRequest) -> HttpResponse:
    return _page(
        request,
        status.HTTP_413_REQUEST_ENTITY_TOO_LARGE,
        limit_mb=settings.HOMEWARD_BODY_LIMIT_MB,
    )


def server_error(request: HttpRequest) -> HttpResponse:
    return _page(request, status.HTTP_500_INTERNAL_SERVER_ERROR)
