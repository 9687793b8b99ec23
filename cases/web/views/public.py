"""What anybody may read without signing in: published figures, and nothing else.

No session is looked at, no cookie set, no key used. Whatever is wrong with an address, whoever it
once was of, the answer is the same.
"""

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import conditional_page, require_safe

from cases.statistics.public.document import Document, from_json
from cases.statistics.public.feed import feed_of, table_of
from cases.statistics.public.hxl import csv_of
from cases.statistics.public.models import PublicAddress, Publication
from cases.statistics.public.published import (
    corrections_at,
    marks_of,
    newest_at,
    open_address,
    others_at,
    publication_at,
    publications_at,
)
from cases.statistics.public.words import method_of, told_of, withheld
from people.registry.countries import country_name
from people.web.errors import public_page
from people.web.session_times import unattended

# Short, so that what is taken down is soon gone from whatever keeps pages on the way.
_KEPT_FOR = "public, max-age=60, must-revalidate"
Answer = HttpResponse | None
View = Callable[..., HttpResponse]


def for_anybody(view: Callable[..., Answer]) -> View:
    """Open a view to everybody who has an address; None from it is "no such page"."""

    @wraps(view)
    def guarded(request: HttpRequest, token: str, **told: Any) -> HttpResponse:
        address = open_address(token)
        response = view(request, address, **told) if address else None
        if response is None:
            return public_page(request)
        response.headers["Cache-Control"] = _KEPT_FOR
        return response

    return require_safe(unattended(conditional_page(guarded)))


@for_anybody
def public_figures(request: HttpRequest, address: PublicAddress) -> Answer:
    return _page(request, address, newest_at(address), is_newest=True)


@for_anybody
def public_release(request: HttpRequest, address: PublicAddress, name: str) -> Answer:
    return _page(request, address, publication_at(address, name), is_newest=False)


@for_anybody
def public_csv(request: HttpRequest, address: PublicAddress, name: str, table: str) -> Answer:
    document = _document(address, name, table)
    if document is None:
        return None
    named = f'attachment; filename="recruits-{table}-{document.name}.csv"'
    content, kind = csv_of(document, table), "text/csv; charset=utf-8"
    return HttpResponse(content, content_type=kind, headers={"Content-Disposition": named})


@for_anybody
def public_json(request: HttpRequest, address: PublicAddress, name: str, table: str) -> Answer:
    document = _document(address, name, table)
    if document is None:
        return None
    release = request.build_absolute_uri(_url_of(address, document.name))
    return JsonResponse(table_of(document, table, address=release))


@for_anybody
def public_feed(request: HttpRequest, address: PublicAddress) -> Answer:
    home = request.build_absolute_uri(reverse("public_figures", args=[address.token]))
    told = feed_of(
        publications_at(address), corrections_at(address), others_at(address), address=home
    )
    return JsonResponse(told, content_type="application/feed+json")


def _page(
    request: HttpRequest, address: PublicAddress, found: Publication | None, *, is_newest: bool
) -> Answer:
    if found is None:
        return None
    name, all_corrections = found.release.name, corrections_at(address)
    context = {
        "token": address.token,
        "name": name,
        "is_newest": is_newest,
        "release_url": _url_of(address, name),
        "publications": publications_at(address),
        # Figures that were held on to are wrong together with those they repeat.
        "marks": marks_of(found, all_corrections, at=address),
        "corrections": all_corrections if is_newest else [],
        "others": [_other(told) for told in others_at(address)] if is_newest else [],
        **_words(found),
    }
    return render(request, "cases/statistics/public/release.html", context)


def _words(found: Publication) -> dict[str, Any]:
    """Return what is told; nothing of figures that were withdrawn."""
    if not found.shown:
        return {}
    document = from_json(found.shown)
    return {
        "document": document,
        "tables": told_of(document),
        "method": method_of(document),
        "withheld": withheld(document),
    }


def _other(told: dict[str, Any]) -> dict[str, Any]:
    country = country_name(told["nationality"]) if told["nationality"] else ""
    return {**told, "country": country, "as_of": date.fromisoformat(told["as_of"])}


def _document(address: PublicAddress, name: str, table: str) -> Document | None:
    found = publication_at(address, name)
    if found is None or not found.shown:
        return None
    document = from_json(found.shown)
    return document if table in document.tables else None


def _url_of(address: PublicAddress, name: str) -> str:
    return reverse("public_release", args=[address.token, name])
