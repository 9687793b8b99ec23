"""What the pages of figures show, gathered for their templates."""

from typing import Any

from cases.statistics.dashboard.selectors import Dashboard
from cases.web.charts.months import month_table, months_and_years
from cases.web.charts.numbers import said
from cases.web.dashboard.drawn import fate_series, month_series
from cases.web.dashboard.heads import heads
from cases.web.dashboard.lists import span_of
from cases.web.dashboard.panels import drawn_panels
from cases.web.dashboard.tables import crosstab, load_lines
from people.accounts.models import Membership


def dashboard_page(told: Dashboard, member: Membership, query: str) -> dict[str, Any]:
    """`query` is that of the address: what leads farther keeps its filters."""
    return {
        "told": told,
        "apart_said": said(told.cases.apart.number),
        "span": span_of(told.asked.period),
        "heads": heads(told),
        "loads": load_lines(told.workload, member),
        "panels": drawn_panels(told, query),
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
