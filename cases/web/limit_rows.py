"""The legal time limits of a case, ready for the template."""

from dataclasses import dataclass

from cases.casebook.models import Case
from cases.repatriation.limits import limits_of
from cases.repatriation.models import TimeLimit
from cases.web.rows import Days, days_until


@dataclass(frozen=True)
class LimitRow:
    """`days` is None once it was kept."""

    limit: TimeLimit
    days: Days | None


def limit_rows(case: Case) -> list[LimitRow]:
    return [
        LimitRow(limit, None if limit.met_at else days_until(limit.on))
        for limit in limits_of(case)
    ]
