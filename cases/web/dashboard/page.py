"""What the dashboard shows, gathered for the template: figures with their words and addresses."""

from typing import Any

from django.urls import reverse

from cases.casebook.vocabularies import Pathway, RecruitmentChannel
from cases.statistics.dashboard.selectors import Dashboard
from cases.web.charts.months import month_table, months_and_years
from cases.web.dashboard.drawn import (
    coded_bars,
    fate_series,
    fates_chart,
    funnel_chart,
    month_chart,
    month_series,
    nationality_map,
    status_bars,
)
from cases.web.dashboard.heads import compared, heads
from cases.web.dashboard.lists import span_of
from cases.web.dashboard.tables import MOST, crosstab, kind_lines, load_lines, quality_lines
from people.accounts.models import Membership


def dashboard_page(told: Dashboard, member: Membership, query: str) -> dict[str, Any]:
    """`query` is that of the address: what leads farther keeps its filters."""
    cases, period = told.cases, told.asked.period
    all_url = f"{reverse('dashboard_nationalities')}?{query}"
    return {
        "all_url": all_url,
        "months_url": f"{reverse('dashboard_months')}?{query}",
        "told": told,
        "span": span_of(period),
        "heads": heads(told),
        "span_before": span_of(period.before),
        "compared": compared(told),
        "map": nationality_map(cases, all_url=all_url),
        "statuses": status_bars(cases),
        "table": crosstab(cases, most=MOST),
        "fates": fates_chart(told),
        "pathways": coded_bars(cases.pathways(), Pathway),
        "channels": coded_bars(told.channels, RecruitmentChannel),
        "by_month": month_chart(told),
        "funnel": funnel_chart(told),
        "kinds": kind_lines(told),
        "loads": load_lines(cases.workload(), member),
        "quality": quality_lines(cases),
    }


def nationalities_page(told: Dashboard) -> dict[str, Any]:
    return {"span": span_of(told.asked.period), "table": crosstab(told.cases)}


def months_page(told: Dashboard) -> dict[str, Any]:
    """Return all numbers by month, the newest month first."""
    period = told.asked.period
    names = months_and_years([month.first for month in period.months()])
    return {
        "span": span_of(period),
        "by_month": month_table(names, month_series(told)),
        "fates": month_table(names, fate_series(told)) if told.fates else None,
    }
