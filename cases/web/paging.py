"""Pages of filtered lists, and the addresses of the next and the first one."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest

from cases.casebook.finding import Listed, listed
from cases.casebook.paging import Page, page_of


def filtered_page(found: Any, request: HttpRequest, *, day_field: str) -> Page[Any]:
    """Return the page asked for; an empty one, with errors on the form, for bad filters."""
    if not found.is_valid():
        return Page([])
    try:
        return page_of(found.qs, day_field=day_field, after=request.GET.get("after", ""))
    except ValidationError as error:
        found.form.add_error(None, error)
        return Page([])


def listed_page(found: Any, request: HttpRequest, **told: Any) -> Listed[Any]:
    """Return page and count as `filtered_page` does the page; `listed` says what is to be told."""
    if not found.is_valid():
        return Listed(Page([]), "0")
    try:
        return listed(found.qs, after=request.GET.get("after", ""), **told)
    except ValidationError as error:
        found.form.add_error(None, error)
        return Listed(Page([]), "0")


def page_links(request: HttpRequest, page: Page[Any], query: str | None = None) -> dict[str, str]:
    """`query` is what the list shows, where the address may say less or more."""
    told = request.GET.copy()
    is_later = bool(told.pop("after", None))
    here = told.urlencode() if query is None else query
    joined = f"?{here}&" if here else "?"
    return {
        "query": here,
        "next_url": f"{joined}after={page.after}" if page.after else "",
        "first_url": f"?{here}" if is_later else "",
    }
