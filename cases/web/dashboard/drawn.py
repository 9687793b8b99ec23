"""The dashboard's charts."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from cases.casebook.vocabularies import Status
from cases.statistics.dashboard.case_figures import CaseFigures
from cases.statistics.dashboard.case_figures import Line as FigureLine
from cases.statistics.dashboard.links import Figure
from cases.statistics.dashboard.selectors import Dashboard
from cases.web.charts.bars import BarLine, Line, bars
from cases.web.charts.fates import Fates, fates
from cases.web.charts.funnel import Funnel, Step, funnel
from cases.web.charts.months import Series
from cases.web.charts.tile_map import Counted, TileMap, tile_map
from cases.web.charts.trend import Trend, trend
from cases.web.dashboard.lists import case_url, request_url
from people.registry.countries import country_name


def nationality_map(cases: CaseFigures, *, all_url: str) -> TileMap:
    return tile_map(
        [
            Counted(
                line.code, country_name(line.code), line.total.number, case_url(line.total.query)
            )
            for line in cases.nationalities
        ],
        all_url=all_url,
    )


def status_bars(cases: CaseFigures) -> tuple[BarLine, ...]:
    lines = sorted(cases.statuses, key=lambda line: -line.total.number)
    return coded_bars(lines, Status)


def coded_bars(lines: Iterable[FigureLine], words: Any) -> tuple[BarLine, ...]:
    found = [
        Line(str(words(line.code).label), line.total.number, case_url(line.total.query))
        for line in lines
    ]
    return bars(found, whole=sum(line.number for line in found))


TONES = ("in-hand", "ended", "safe")


def fates_chart(told: Dashboard) -> Fates:
    return fates(told.asked.period.names(), fate_series(told))


def month_chart(told: Dashboard) -> Trend:
    return trend(told.asked.period.names(), month_series(told))


def fate_series(told: Dashboard) -> list[Series]:
    period = told.asked.period
    return [
        _series(str(status.label), months, told.cases.since_query(status, period))
        for status, months in told.fates
    ]


def month_series(told: Dashboard) -> list[Series]:
    cases, period = told.cases, told.asked.period
    sums = [
        cases.opened_query(period),
        cases.closed_query(period),
        cases.since_query(Status.RETURNED, period),
    ]
    return [
        _series(name, months, query, kind=tone)
        for (name, months), tone, query in zip(month_lines(told), TONES, sums, strict=True)
    ]


def month_lines(told: Dashboard) -> list[tuple[str, list[Figure]]]:
    """Return what is told by month, in the order of `TONES`."""
    cases, period = told.cases, told.asked.period
    return [
        (_("Opened"), cases.opened(period)),
        (_("Closed"), cases.closed(period)),
        (_("Came home"), cases.since(Status.RETURNED, period)),
    ]


def _series(name: str, months: list[Figure], query: str, *, kind: str = "") -> Series:
    return Series(
        name=name,
        numbers=[figure.number for figure in months],
        urls=[case_url(figure.query) for figure in months],
        kind=kind,
        sum_url=case_url(query),
    )


def funnel_chart(told: Dashboard) -> Funnel:
    return funnel(
        [
            Step(
                label=str(step.state.label),
                number=step.reached.number,
                url=request_url(step.reached.query),
                median_days=step.median_days,
                p90_days=step.p90_days,
            )
            for step in told.course
        ]
    )
