"""What the list of cases shows, gathered for the template."""

from typing import Any

from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from cases.casebook.bulk import mark_of
from cases.casebook.consult import list_cases
from cases.casebook.filters import CaseFilter, CaseListFilter
from cases.casebook.saved_views import query_of, views_of
from cases.casebook.selectors import cases_found, sight_of
from cases.casebook.sorting import DAY_OF, Sort
from cases.casebook.undoing import changes_to_undo
from cases.networks.selectors import witnesses_among
from cases.web.filter_form import filter_chips, folded, name_teams
from cases.web.paging import listed_page, page_links
from cases.web.rows import case_row
from people.accounts.members import works_on_cases
from people.accounts.selectors import members_of

ALL = "all"
SHOWN = ("stage", "status", "nationality", "owner", "sort")


def case_list_page(request: HttpRequest) -> dict[str, Any]:
    member: Any = request.member  # type: ignore[attr-defined]
    # Without a question: what is not closed.
    asked = QueryDict(query_of(request.GET))
    sight = sight_of(member)
    found = CaseListFilter(asked, sight.rows, member=member)
    name_teams(found.form, member)
    sort = sort_of(found)
    shown = listed_page(found, request, sight=sight, day_field=DAY_OF[sort], shown=cases_found())
    cases = list_cases(shown.page.rows, by=member)
    witnesses = witnesses_among(cases)
    members = members_of(member.organisation_id)
    views = views_of(member)
    return {
        "nav": "cases",
        "form": found.form,
        "more": folded(found.form, shown=SHOWN),
        "members": members,
        "workers": [each for each in members if works_on_cases(each)],
        "owner": found.form.data.get("owner", ""),
        "rows": [
            (case_row(case, is_witness=case.pk in witnesses), mark_of(case)) for case in cases
        ],
        "all_chosen": request.GET.get("choose") == ALL,
        "choose_query": choose_query(asked, request),
        "count": shown.count,
        "chips": filter_chips(found.form, asked),
        "sort": sort,
        "heads": heads(asked, sort),
        "tabs": tabs(),
        "views": views,
        "current_view": next((each for each in views if each.query == asked.urlencode()), None),
        "export_query": only_filters(asked),
        "changes": changes_to_undo(member),
        **page_links(request, shown.page, query=asked.urlencode()),
    }


def sort_of(found: Any) -> str:
    """Return the order that was asked for; as ever where none can be read."""
    told = found.form.cleaned_data.get("sort") if found.is_valid() else ""
    return str(told or Sort.ANSWER)


def heads(asked: QueryDict, sort: str) -> dict[str, dict[str, Any]]:
    """Return for each order the address of the list in it, and how its column reads aloud."""
    found = {}
    for code in Sort.values:
        query = asked.copy()
        query["sort"] = code
        direction = "descending" if DAY_OF[code].startswith("-") else "ascending"
        found[code] = {
            "url": f"?{query.urlencode()}",
            "direction": direction if code == sort else "",
        }
    return found


def choose_query(asked: QueryDict, request: HttpRequest) -> str:
    """Return the address of this very page with each of its cases chosen."""
    query = asked.copy()
    if after := request.GET.get("after"):
        query["after"] = after
    query["choose"] = ALL
    return query.urlencode()


def tabs() -> list[tuple[str, str]]:
    """Return what everybody comes back to, by the address of its list."""
    return [
        ("stage=open", _("Not closed")),
        ("stage=open&owner=me", _("Mine")),
        ("stage=open&overdue=true", _("Answer overdue")),
        ("stage=open&silent=true&sort=silent", _("Silent")),
        ("stage=open&owner=nobody", _("No owner")),
        ("stage=", _("All")),
    ]


def only_filters(asked: QueryDict) -> str:
    """Return the address of the same cases elsewhere, where there is no order to choose."""
    kept = QueryDict(mutable=True)
    for name in asked:
        if name in CaseFilter.base_filters:
            kept[name] = str(asked[name])
    return kept.urlencode()


def list_url(query: str) -> str:
    """Return the list's address with such filters; what is no filter of it is dropped."""
    return f"{reverse('case_list')}?{query_of(QueryDict(query))}"
