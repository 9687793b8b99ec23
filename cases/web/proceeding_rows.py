"""Where a case is heard, ready for the template."""

from dataclasses import dataclass

from cases.casebook.models import Case
from cases.networks.models import ProceedingCase
from cases.networks.selectors import proceedings_of
from cases.web.rows import Days, days_until
from people.dates import clock


@dataclass(frozen=True)
class HearingRow:
    """`days` is until the next hearing; None where none is set, or the last one is over."""

    link: ProceedingCase
    days: Days | None


def hearing_rows(case: Case) -> list[HearingRow]:
    today = clock.today()
    return [
        HearingRow(link, days_until(day) if day and day >= today else None)
        for link in proceedings_of(case)
        for day in [link.proceeding.next_hearing_on]
    ]
