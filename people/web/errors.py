"""Error pages: they say what to do, and hold no data."""

import secrets
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from people.accounts.refusals import note
from people.web.body import limit_mb

# What groups published, for anybody.
PUBLIC = "/public/"


def _page(request: HttpRequest, code: int, **context: object) -> HttpResponse:
    if request.path.startswith("/api/"):
        return _json(code, **context)
    if request.path.startswith(PUBLIC):
        return public_page(request, code)
    return render(request, f"errors/{code}.html", context, status=code)


def public_page(request: HttpRequest, code: int = 404) -> HttpResponse:
    """The same for all that is not there; it leads nowhere, for it is read by strangers."""
    return render(request, "errors/public.html", {"code": code}, status=code)


def _json(code: int, error_id: str = "", **_context: object) -> HttpResponse:
    words = {
        400: "The request could not be read.",
        403: "Not allowed.",
        404: "Not found.",
        413: f"The body is larger than {settings.HOMEWARD_BODY_LIMIT_MB} MB.",
        503: "Too much at once. Try again in a moment.",
        500: "Something went wrong on our side.",
    }
    told = {"type": "about:blank", "title": HTTPStatus(code).phrase, "status": code}
    told |= {"detail": words[code]} | ({"error_id": error_id} if error_id else {})
    return JsonResponse(told, status=code, content_type="application/problem+json")


def _refused(request: HttpRequest, event: str) -> None:
    """Log the refusal, unless there is no such page: nothing was refused then."""
    match = request.resolver_match
    page = match.view_name if match else ""
    if page or event != "not_found":
        note(event, page=page or "", member=getattr(request, "member", None))


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    _refused(request, "bad_request")
    return _page(request, 400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    _refused(request, "forbidden")
    return _page(request, 403)


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form without the token that we gave it, or from another site."""
    _refused(request, "forged")
    if request.path.startswith("/api/"):
        return _json(403)
    return render(request, "errors/403_csrf.html", status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    _refused(request, "not_found")
    return _page(request, 404)


def too_large(request: HttpRequest) -> HttpResponse:
    _refused(request, "too_large")
    return _page(request, 413, limit_mb=limit_mb(request))


def busy(request: HttpRequest) -> HttpResponse:
    response = _page(request, 503)
    response.headers["Retry-After"] = "5"
    return response


def server_error(request: HttpRequest) -> HttpResponse:
    """Show a number by which the line in the log is found, and nothing of the fault."""
    error_id = request.error_id = secrets.token_hex(4)  # type: ignore[attr-defined]
    return _page(request, 500, error_id=error_id)
