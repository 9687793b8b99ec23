"""The legal time limits of a case, ready for the template."""

from dataclasses import dataclass

from cases.casebook.models import Case
from cases.repatriation.limits import limits_of
from cases.repatriation.models import Request, TimeLimit
from cases.repatriation.selectors import requests_of
from cases.web.rows import Days, days_until


@dataclass(frozen=True)
class LimitRow:
    """`days` is None once it was kept; `about` names the request that it is about, if one."""

    limit: TimeLimit
    days: Days | None
    about: Request | None


def limit_rows(case: Case) -> list[LimitRow]:
    by_id = {request.pk: request for request in requests_of(case)}
    return [
        LimitRow(
            limit,
            None if limit.met_at else days_until(limit.on),
            by_id.get(limit.request_id) if limit.request_id else None,
        )
        for limit in limits_of(case)
    ]
