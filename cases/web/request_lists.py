"""What the board and the list of requests share: filters with names, tabs, addresses."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from cases.casebook.filter_fields import MINE, NOBODY
from cases.casebook.finding import counted_in
from cases.repatriation.addressees import all_addressees
from cases.repatriation.consult import list_requests
from cases.repatriation.filters import BoardFilter, RequestFilter
from cases.repatriation.selectors import requests_found, sight_of_requests
from cases.web.filter_form import filter_chips, folded, name_teams
from cases.web.paging import listed_page, page_links
from cases.web.request_rows import request_row
from people.accounts.members import works_on_cases
from people.accounts.selectors import members_of

SHOWN = ("ref", "kind", "state", "addressee", "owner", "overdue")
# These make the tabs; the other filters go along from one to the next.
_OF_TABS = ("state", "overdue", "after")


@dataclass(frozen=True)
class Tab:
    name: str
    url: str
    count: str
    is_current: bool


def request_list_page(request: HttpRequest) -> dict[str, Any]:
    member: Any = request.member  # type: ignore[attr-defined]
    sight = sight_of_requests(member)
    found = RequestFilter(request.GET, sight.rows, member=member)
    named_choices(found, member)
    shown = listed_page(found, request, sight=sight, day_field="answer_by", shown=requests_found())
    is_late = request.GET.get("overdue") == "true" and not request.GET.get("state")
    return {
        "nav": "requests",
        "form": found.form,
        **filter_fields(found.form),
        "rows": [request_row(row) for row in list_requests(shown.page.rows, by=member)],
        "count": shown.count,
        "chips": filter_chips(found.form, request.GET),
        "tabs": request_tabs(request, "late" if is_late else "list"),
        **page_links(request, shown.page),
    }


def named_choices(found: BoardFilter, member: Any) -> None:
    """Put the names of addressees, members and teams to the ids that the filters take."""
    anybody = [("", _("Anybody")), (MINE, _("Me")), (NOBODY, _("Nobody"))]
    workers = [one for one in members_of(member.organisation_id) if works_on_cases(one)]
    owners = [(str(one.id), one.user.display_name) for one in workers]
    addressees = [(str(one.id), one.name) for one in all_addressees(member.organisation_id)]
    found.form.fields["owner"].widget.choices = anybody + owners
    found.form.fields["addressee"].widget.choices = [("", _("All")), *addressees]
    name_teams(found.form, member)


def filter_fields(form: Any) -> dict[str, Any]:
    """Return the filters that stand on the page, and those that are folded away."""
    shown = [form[name] for name in form.fields if name in SHOWN]
    return {"filters": shown, "more": folded(form, shown=SHOWN)}


def narrowed(request: HttpRequest) -> str:
    """Return the filters that go along to another tab, as an address has them."""
    return _without(request.GET, *_OF_TABS).urlencode()


def request_tabs(request: HttpRequest, current: str) -> list[Tab]:
    """Return board, list, late, lists of many; a filter that cannot be read is not counted."""
    member: Any = request.member  # type: ignore[attr-defined]
    query = narrowed(request)
    sight = sight_of_requests(member)
    asked = BoardFilter(QueryDict(query), sight.rows, member=member)
    counts: dict[str, str] = {}
    if asked.form.is_valid():
        counts["all"] = counted_in(sight, asked.qs)
        counts["late"] = counted_in(sight, asked.qs.overdue())
    here, late = reverse("request_list"), "overdue=true"
    return [
        Tab(_("Board"), _address(reverse("request_board"), query), "", current == "board"),
        Tab(_("List"), _address(here, query), counts.get("all", ""), current == "list"),
        Tab(_("Late"), _address(here, late, query), counts.get("late", ""), current == "late"),
        Tab(_("Lists of many"), reverse("batch_list"), "", current == "batches"),
    ]


def _address(path: str, *queries: str) -> str:
    query = "&".join(filter(None, queries))
    return f"{path}?{query}" if query else path


def _without(asked: QueryDict, *names: str) -> QueryDict:
    kept = QueryDict(mutable=True)
    for name in asked:
        if name not in names and asked[name]:
            kept[name] = str(asked[name])
    return kept
