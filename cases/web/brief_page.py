"""The sheet for a meeting in words and rows."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.timezone import localtime

from cases.repatriation.brief import Brief
from cases.repatriation.models import Request
from people.dates import clock
from people.registry.names import ShownName, shown_name


@dataclass(frozen=True)
class Line:
    """One request of the sheet; `days` since it was sent, or since it was promised."""

    kind: str
    name: ShownName
    our_ref: str
    their_ref: str
    on: date | None
    days: int


def brief_page(brief: Brief) -> dict[str, Any]:
    return {
        "nav": "requests",
        "brief": brief,
        "printed": date_format(localtime(brief.printed_at), "j F Y"),
        "unanswered": [_line(row, row.sent_on) for row in brief.unanswered],
        "promised": [_line(row, row.since) for row in brief.promised(is_new=True)],
        "promised_before": [_line(row, row.since) for row in brief.promised(is_new=False)],
        "annex": [(case, shown_name(case.person)) for case in brief.cases],
    }


def _line(request: Request, on: date | None) -> Line:
    return Line(
        kind=request.get_kind_display(),
        name=shown_name(request.case.person),
        our_ref=request.our_ref,
        their_ref=request.their_ref,
        on=on,
        days=(clock.today() - on).days if on else 0,
    )
