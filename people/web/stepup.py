"""Asking for the second factor once more before what hurts most: exports, reveals, keys, members.

A view under `@fresh_factor` runs when the factor was shown within five minutes. Otherwise a page
asks for it and then carries the request on: an address is simply gone to, a form is posted by
the browser a second time, whole, so that nothing typed is lost.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from people.accounts import sessions
from people.accounts.refusals import note
from people.web.errors import too_large
from people.web.forms.confirm import ConfirmForm, passkey_options

View = Callable[..., HttpResponse]

# The page's own fields; all others were typed elsewhere and are carried along.
OWN = (
    "csrfmiddlewaretoken",
    "confirm-next",
    "confirm-again",
    "confirm-code",
    "confirm-credential",
    # Never written into a page: they are asked for anew.
    "current",
    "password",
)
MOST_FIELDS, MOST_CHARACTERS = 400, 1_000_000


def fresh_factor(view: View) -> View:
    """Ask for the second factor unless it was shown lately. Belongs directly under `@door`."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if sessions.is_fresh(request.session):
            return view(request, *args, **kwargs)
        if request.headers.get("HX-Request"):
            # A fragment cannot ask: the page around it does, and is then shown again.
            _note_stale(request)
            return HttpResponse(status=403, headers={"HX-Redirect": _ask(_page_around(request))})
        if request.method == "POST":
            _note_stale(request)
            return ask_page(request, ConfirmForm(user=request.user), request.get_full_path())
        return redirect(_ask(request.get_full_path()))

    guarded.asks_factor = True  # type: ignore[attr-defined]
    return guarded


def ask_page(
    request: HttpRequest, form: ConfirmForm, onward: str, status: int = 403
) -> HttpResponse:
    """The page that asks; what was posted stands in it, hidden, to be posted again."""
    carried = carried_fields(request)
    again = request.path != reverse("confirm") or is_to_be_sent_again(request)
    if len(carried) > MOST_FIELDS or sum(map(len, sum(carried, ()))) > MOST_CHARACTERS:
        return too_large(request)
    context = {
        "form": form,
        "onward": onward,
        "carried": carried,
        "again": request.method == "POST" and again,
        "passkey": passkey_options(request.user),
    }
    return render(request, "people/confirm.html", context, status=status)


def carried_fields(request: HttpRequest) -> list[tuple[str, str]]:
    """Return what was posted, without files and without what this page itself asks for."""
    return [
        (name, value)
        for name, values in request.POST.lists()
        if name not in OWN
        for value in values
    ]


def is_to_be_sent_again(request: HttpRequest) -> bool:
    return "confirm-again" in request.POST


def safe_path(request: HttpRequest, told: str) -> str:
    """Return a path of ours, or the first page: never another site's address."""
    safe = told.startswith("/") and url_has_allowed_host_and_scheme(told, allowed_hosts=None)
    return told if safe else reverse("today")


def _note_stale(request: HttpRequest) -> None:
    page = request.resolver_match.view_name if request.resolver_match else ""
    note("stale_factor", page=page, member=request.member)  # type: ignore[attr-defined]


def _ask(onward: str) -> str:
    return f"{reverse('confirm')}?{urlencode({'next': onward})}"


def _page_around(request: HttpRequest) -> str:
    address = request.headers.get("HX-Current-URL", "")
    return safe_path(request, "/" + address.partition("://")[2].partition("/")[2])
