"""Error pages: they say what to do, and hold no data."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render


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
        503: "Too much at once. Try again in a moment.",
        500: "Something went wrong on our side.",
    }
    return JsonResponse({"detail": words[code]}, status=code)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, 400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, 403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, 404)


def too_large(request: HttpRequest) -> HttpResponse:
    return _page(request, 413, limit_mb=settings.HOMEWARD_BODY_LIMIT_MB)


def busy(request: HttpRequest) -> HttpResponse:
    response = _page(request, 503)
    response.headers["Retry-After"] = "5"
    return response


def server_error(request: HttpRequest) -> HttpResponse:
    return _page(request, 500)
