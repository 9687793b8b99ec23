"""The figures on top of the dashboard, and the period beside the one before."""

from collections.abc import Callable
from functools import partial
from typing import Any

from django.utils.translation import gettext as _

from cases.casebook.vocabularies import Status
from cases.repatriation.kinds import DEFAULT_GRANTED_DAYS
from cases.statistics.dashboard.links import Figure
from cases.statistics.dashboard.selectors import Dashboard
from cases.web.charts.numbers import said
from cases.web.dashboard.lists import case_url, figure_cell, request_url, total

Beside = list[tuple[str, str]]


def heads(told: Dashboard) -> list[dict[str, Any]]:
    """Return the five figures on top: their words, lists, tone, and what there was before."""
    cases, requests, period = told.cases, told.requests, told.asked.period
    home = Figure(
        total(cases.since(Status.RETURNED, period)), cases.since_query(Status.RETURNED, period)
    )
    return [
        _head(_("Open cases"), cases.open, case_url, beside=_of_open(told)),
        _head(_("Silent for too long"), cases.silent, case_url, tone="late"),
        _head(_("Answer overdue"), cases.overdue, case_url, tone="late"),
        _head(
            _("Granted, not done yet"),
            requests.granted,
            request_url,
            tone="soon",
            beside=_of_granted(told),
        ),
        _head(_("Came home"), home, case_url, beside=_of_home(told)),
    ]


def _of_open(told: Dashboard) -> Beside:
    cases, period = told.cases, told.asked.period
    opened = _("%(number)s opened in this period") % {"number": said(total(cases.opened(period)))}
    was = _("%(number)s open when it began")
    before = said(cases.open_at_end_of(period.before.last))
    return [(opened, case_url(cases.opened_query(period))), (was % {"number": before}, "")]


def _of_granted(told: Dashboard) -> Beside:
    long = {"number": said(told.granted_long.number), "days": DEFAULT_GRANTED_DAYS}
    words = _("%(number)s for %(days)d days or longer") % long
    return [(words, request_url(told.granted_long.query))]


def _of_home(told: Dashboard) -> Beside:
    cases, before = told.cases, told.asked.period.before
    number = said(total(cases.since(Status.RETURNED, before)))
    words = _("%(number)s in the period before") % {"number": number}
    return [(words, case_url(cases.since_query(Status.RETURNED, before)))]


def _head(
    label: str,
    figure: Figure,
    url: Callable[[str], str],
    *,
    tone: str = "",
    beside: Beside | None = None,
) -> dict[str, Any]:
    return {
        "label": label,
        "number": said(figure.number),
        "url": url(figure.query),
        "tone": tone if figure else "",
        "beside": beside or [],
    }


def compared(told: Dashboard) -> list[tuple[str, str, str, str]]:
    """Return what came to pass in the period and in the one before, and by how much it differs."""
    cases, period = told.cases, told.asked.period
    fates = (Status.RETURNED, Status.MISSING, Status.POW, Status.KILLED)
    lines = [
        (_("Opened"), cases.opened, cases.opened_query),
        (_("Closed"), cases.closed, cases.closed_query),
        *(
            (str(fate.label), partial(cases.since, fate), partial(cases.since_query, fate))
            for fate in fates
        ),
    ]
    found = []
    for words, months_of, query_of in lines:
        now, before = (
            Figure(total(months_of(each)), query_of(each)) for each in (period, period.before)
        )
        found.append(
            (words, figure_cell(now), figure_cell(before), _change(now.number - before.number))
        )
    return found


def _change(difference: int) -> str:
    if not difference:
        return _("none")
    return ("+" if difference > 0 else "−") + said(abs(difference))  # a minus
