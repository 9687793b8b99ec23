"""The dashboard's panels, each drawn again only when numbers of its own changed.

Most writes change few figures, and a page is read more often than any of them changes. What was
drawn stays with the process: no panel may hold a name, or anything that only some may read.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import get_language

from cases.casebook.vocabularies import Pathway, RecruitmentChannel
from cases.statistics.dashboard.selectors import Asked, Dashboard
from cases.statistics.tallies.figures import Of
from cases.web.charts.numbers import said
from cases.web.dashboard.drawn import (
    coded_bars,
    fates_chart,
    funnel_chart,
    month_chart,
    nationality_map,
    status_bars,
)
from cases.web.dashboard.heads import compared
from cases.web.dashboard.lists import other_kinds, span_of
from cases.web.dashboard.tables import MOST, crosstab, kind_lines, quality_lines

# The panels of twenty readers with filters of their own.
_MOST_KEPT = 200


@dataclass(frozen=True)
class Panel:
    """What is drawn of some figures; `query` is that of the page's address."""

    figures: tuple[Of, ...]
    context: Callable[[Dashboard, str], dict[str, Any]]


def _months_url(query: str) -> str:
    return f"{reverse('dashboard_months')}?{query}"


def _nationalities_url(query: str) -> str:
    return f"{reverse('dashboard_nationalities')}?{query}"


def _compared(told: Dashboard, _query: str) -> dict[str, Any]:
    return {"compared": compared(told), "span_before": span_of(told.asked.period.before)}


def _map(told: Dashboard, query: str) -> dict[str, Any]:
    return {"map": nationality_map(told.cases, all_url=_nationalities_url(query))}


def _statuses(told: Dashboard, _query: str) -> dict[str, Any]:
    prevention = told.cases.prevention
    return {
        "statuses": status_bars(told.cases),
        "prevention": prevention,
        "prevention_said": said(prevention.number),
    }


def _course(told: Dashboard, query: str) -> dict[str, Any]:
    return {
        "kind": told.asked.kind,
        "funnel": funnel_chart(told),
        "other_kinds": other_kinds(told, query),
    }


def _crosstab(told: Dashboard, query: str) -> dict[str, Any]:
    return {"table": crosstab(told.cases, most=MOST), "all_url": _nationalities_url(query)}


def _ways(told: Dashboard, _query: str) -> dict[str, Any]:
    return {
        "pathways": coded_bars(told.cases.pathways(), Pathway),
        "channels": coded_bars(told.cases.channels(), RecruitmentChannel),
    }


def _months(told: Dashboard, query: str) -> dict[str, Any]:
    span = span_of(told.asked.period)
    return {"by_month": month_chart(told), "span": span, "months_url": _months_url(query)}


def _fates(told: Dashboard, query: str) -> dict[str, Any]:
    span = span_of(told.asked.period)
    return {"fates": fates_chart(told), "span": span, "months_url": _months_url(query)}


def _requests(told: Dashboard, _query: str) -> dict[str, Any]:
    return {"kinds": kind_lines(told)}


def _lacking(told: Dashboard, _query: str) -> dict[str, Any]:
    return {"quality": quality_lines(told.cases)}


# By the name of its template.
PANELS = {
    "compared": Panel((Of.OPENED, Of.CLOSED, Of.SINCE), _compared),
    "map": Panel((Of.OPEN,), _map),
    "statuses": Panel((Of.OPEN,), _statuses),
    "course": Panel((Of.REQUESTS, Of.DUE_DAY, Of.REACHED, Of.DAYS), _course),
    "crosstab": Panel((Of.OPEN,), _crosstab),
    "ways": Panel((Of.PATHWAY, Of.CHANNELS), _ways),
    "months": Panel((Of.OPENED, Of.CLOSED, Of.SINCE), _months),
    "fates": Panel((Of.SINCE,), _fates),
    "requests": Panel((Of.REQUESTS, Of.DUE_DAY), _requests),
    "lacking": Panel((Of.LACKS,), _lacking),
}


def drawn_panels(told: Dashboard, query: str) -> dict[str, str]:
    """Return the markup of each panel by its name."""
    told_of = {figure: frozenset(cells.items()) for figure, cells in told.numbers.items()}
    language = get_language()
    return {
        name: _drawn(
            name,
            tuple((figure, told_of[figure]) for figure in panel.figures),
            told.asked,
            query,
            language,
        )
        for name, panel in PANELS.items()
    }


@lru_cache(maxsize=_MOST_KEPT)
def _drawn(
    name: str,
    numbers: tuple[tuple[Of, frozenset[Any]], ...],
    asked: Asked,
    query: str,
    _language: Hashable,
) -> str:
    # Other figures than the panel names are not there: to read one is an error.
    told = Dashboard(asked, {figure: dict(cells) for figure, cells in numbers})
    template = f"cases/statistics/panels/{name}.html"
    return render_to_string(template, PANELS[name].context(told, query))


forget_panels = _drawn.cache_clear
