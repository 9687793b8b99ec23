"""What the dashboard shows, gathered for the template: figures with their words and addresses."""

from typing import Any

from cases.casebook.vocabularies import Pathway, RecruitmentChannel
from cases.statistics.dashboard.selectors import Dashboard
from cases.web.dashboard.drawn import (
    coded_bars,
    fates_chart,
    funnel_chart,
    month_chart,
    nationality_map,
    status_bars,
)
from cases.web.dashboard.heads import compared, heads
from cases.web.dashboard.lists import span_of
from cases.web.dashboard.tables import crosstab, kind_lines, load_lines, quality_lines
from people.accounts.models import Membership


def dashboard_page(told: Dashboard, member: Membership) -> dict[str, Any]:
    cases, period = told.cases, told.asked.period
    return {
        "told": told,
        "span": span_of(period),
        "heads": heads(told),
        "span_before": span_of(period.before),
        "compared": compared(told),
        "map": nationality_map(cases),
        "statuses": status_bars(cases),
        "table": crosstab(cases),
        "fates": fates_chart(told),
        "pathways": coded_bars(cases.pathways(), Pathway),
        "channels": coded_bars(told.channels, RecruitmentChannel),
        "by_month": month_chart(told),
        "funnel": funnel_chart(told),
        "kinds": kind_lines(told),
        "loads": load_lines(cases.workload(), member),
        "quality": quality_lines(cases),
    }
