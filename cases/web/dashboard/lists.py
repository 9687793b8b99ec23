"""The addresses behind figures: of lists, and of the dashboard told otherwise."""

from collections.abc import Callable
from functools import lru_cache

from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from cases.statistics.dashboard.links import Figure
from cases.statistics.dashboard.periods import Period
from cases.statistics.dashboard.selectors import Dashboard
from cases.web.charts.months import cell, months_and_years

# Asked for hundreds of times a page.
_place = lru_cache(reverse)


def case_url(query: str) -> str:
    return f"{_place('case_list')}?{query}"


def request_url(query: str) -> str:
    return f"{_place('request_list')}?{query}"


def figure_cell(figure: Figure, url: Callable[[str], str] = case_url) -> str:
    """Return a cell of a table: the number, and its list where there is somebody to show."""
    return cell(figure.number, url(figure.query) if figure else "")


def other_kinds(told: Dashboard, query: str) -> list[tuple[str, str]]:
    """Return the kinds of requests whose course is not shown, with the address that shows it."""
    found = []
    for line in told.requests.kinds():
        if line.kind != told.asked.kind:
            asked = QueryDict(query, mutable=True)
            asked["kind"] = line.kind.value
            found.append((str(line.kind.label), f"?{asked.urlencode()}#course"))
    return found


def span_of(period: Period) -> str:
    first, last = months_and_years([period.first.first, period.last.first])
    return first if first == last else _("%(first)s to %(last)s") % {"first": first, "last": last}


def total(figures: list[Figure]) -> int:
    return sum(figure.number for figure in figures)
