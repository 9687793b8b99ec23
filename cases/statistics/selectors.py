"""The coordinator's figures. Each carries the filters of the list that shows its rows."""

from collections import Counter
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count, Q

from cases.casebook.filters import COUNTED, UNKNOWN, Counted, Stage
from cases.casebook.models import Case
from cases.casebook.selectors import Who
from cases.casebook.vocabularies import FINISHED, Status
from cases.repatriation.models import Request
from cases.repatriation.vocabularies import State
from people.dates import clock
from people.registry.countries import country_name


@dataclass(frozen=True)
class Figure:
    """A number, and the query string of the list that shows exactly what was counted."""

    number: int
    query: str


@dataclass(frozen=True)
class Line:
    """One nationality or one state: its code, its name, its total and its cells."""

    code: str
    label: str
    total: Figure
    cells: tuple[Figure, ...] = ()


@dataclass(frozen=True)
class Dashboard:
    """`nationalities` are the rows of the table, their cells in the order of `statuses`.

    Both count recruits: not who is at risk or was stopped, nor who serves for Ukraine. Each
    person counts once, by the nationality that is primary for advocacy.
    """

    open: Figure
    recruits: Figure
    prevention: Figure
    finished: Figure
    overdue: Figure
    statuses: tuple[Line, ...]
    nationalities: tuple[Line, ...]
    # By the query of the requests' list.
    requests: tuple[Line, ...]


def dashboard(who: Who) -> Dashboard:
    """Count what somebody may see: three queries, however many cases there are."""
    cases = Case.objects.visible_to(who)
    is_open = ~Q(workflow__in=FINISHED)
    counts = cases.aggregate(
        open=Count("pk", filter=is_open),
        recruits=Count("pk", filter=is_open & COUNTED[Counted.RECRUITS]),
        prevention=Count("pk", filter=is_open & COUNTED[Counted.PREVENTION]),
        finished=Count("pk", filter=Q(workflow__in=FINISHED)),
        overdue=Count("pk", filter=Q(answer_due_on__lt=clock.today())),
    )
    recruits = cases.unfinished().filter(COUNTED[Counted.RECRUITS])
    table = Counter(
        {
            (row["nationality"], row["status"]): row["number"]
            for row in _grouped(recruits, "nationality", "status")
        }
    )
    return Dashboard(
        open=Figure(counts["open"], urlencode({"stage": Stage.OPEN.value})),
        recruits=Figure(counts["recruits"], _open_recruits()),
        prevention=Figure(
            counts["prevention"],
            urlencode({"stage": Stage.OPEN.value, "counted": Counted.PREVENTION.value}),
        ),
        finished=Figure(counts["finished"], urlencode({"stage": Stage.FINISHED.value})),
        overdue=Figure(counts["overdue"], urlencode({"overdue": "true"})),
        statuses=_statuses(table),
        nationalities=_nationalities(table),
        requests=_requests(who),
    )


def _statuses(table: Counter[tuple[str, str]]) -> tuple[Line, ...]:
    """Return the statuses that occur, in the order of the vocabulary."""
    totals: Counter[str] = Counter()
    for (_nationality, status), number in table.items():
        totals[status] += number
    return tuple(
        Line(
            code=status.value,
            label=str(status.label),
            total=Figure(totals[status.value], _open_recruits(status=status.value)),
        )
        for status in Status
        if totals[status.value]
    )


def _nationalities(table: Counter[tuple[str, str]]) -> tuple[Line, ...]:
    """Return a row for each nationality, the most frequent first."""
    present = {status for _nationality, status in table}
    columns = [status.value for status in Status if status.value in present]
    lines = []
    for nationality in {nationality for nationality, _status in table}:
        code = nationality or UNKNOWN
        cells = tuple(
            Figure(table[nationality, status], _open_recruits(nationality=code, status=status))
            for status in columns
        )
        total = Figure(sum(cell.number for cell in cells), _open_recruits(nationality=code))
        lines.append(Line(code, country_name(nationality), total, cells))
    return tuple(sorted(lines, key=lambda line: (-line.total.number, line.label)))


def _requests(who: Who) -> tuple[Line, ...]:
    counted = _grouped(Request.objects.visible_to(who), "state")
    numbers = {row["state"]: row["number"] for row in counted}
    return tuple(
        Line(
            code=state.value,
            label=str(state.label),
            total=Figure(numbers[state.value], urlencode({"state": state.value})),
        )
        for state in State
        if state.value in numbers
    )


def _grouped(rows: Any, *names: str) -> Any:
    return rows.order_by().values(*names).annotate(number=Count("pk"))


def _open_recruits(**filters: str) -> str:
    return urlencode({"stage": Stage.OPEN.value, "counted": Counted.RECRUITS.value, **filters})
