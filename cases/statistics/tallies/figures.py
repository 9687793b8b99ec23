"""Which figures are kept, and what each counts: the one table that triggers and checks come from.

A change here changes the triggers; the tallies are then built anew by themselves.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from cases.casebook.fates import NOT_RECRUITED
from cases.casebook.filters import Lacks
from cases.casebook.models.case import NO_DEADLINE, UNMARKED
from cases.casebook.vocabularies import FINISHED, Side, Status
from cases.repatriation.vocabularies import COURSE, WAITING, State
from cases.statistics.tallies.rows import Row, among


class Of(StrEnum):
    """Figures by the code they are stored under, with what stands in `a` and `b`."""

    # Cases that are not closed, of Russia's side: nationality, status
    OPEN = "open"
    # Cases that are not closed, of Ukraine's side
    APART = "apart"
    # Recruits whose case is not closed: pathway; keyed marks of the channels
    PATHWAY = "pathway"
    CHANNELS = "channels"
    # All cases: month of opening; month of closing, reason
    OPENED = "opened"
    CLOSED = "closed"
    # Recruits, closed cases too: month since which the status holds, status
    SINCE = "since"
    # Cases that are not closed: what is missing; owner, risk
    LACKS = "lacks"
    WORKLOAD = "workload"
    # Cases whose answer is due, or whose silence is too long from a day on: day or month, owner
    ANSWER_DAY = "answer_day"
    ANSWER_MONTH = "answer_month"
    CONTACT_DAY = "contact_day"
    CONTACT_MONTH = "contact_month"
    # Requests: kind, state
    REQUESTS = "requests"
    # Requests whose answer is due, or that were granted: day or month, kind
    DUE_DAY = "due_day"
    DUE_MONTH = "due_month"
    GRANTED_DAY = "granted_day"
    GRANTED_MONTH = "granted_month"
    # Requests that came so far: kind and state, month of the first letter; and days of that step
    REACHED = "reached"
    DAYS = "days"


class Cell(NamedTuple):
    """Where a row is counted, in SQL: if `when`, then in `figure` at (`a`, `b`)."""

    figure: Of
    when: str
    a: str
    b: str = "''"


Cells = Callable[[Row], list[Cell]]

# Each step of a request's course, and the one that its days are counted from.
STEP_FROM: dict[State, State] = {
    State.ACKNOWLEDGED: State.SENT,
    State.ANSWERED: State.SENT,
    State.GRANTED: State.ANSWERED,
    State.FULFILLED: State.GRANTED,
}


def case_cells(case: Row) -> list[Cell]:
    is_open = among(case["workflow"], list(FINISHED), negate=True)
    is_ours = f"{case['side']} <> '{Side.UKR.value}'"
    is_recruit = f"{is_ours} AND {among(case['status'], list(NOT_RECRUITED), negate=True)}"
    known = f"{case['channel_marks']} NOT IN ('', '{UNMARKED}')"
    return [
        Cell(Of.OPEN, f"{is_open} AND {is_ours}", case["nationality"], case["status"]),
        Cell(Of.APART, f"{is_open} AND NOT ({is_ours})", "''"),
        Cell(Of.PATHWAY, f"{is_open} AND {is_recruit}", case["pathway"]),
        Cell(Of.CHANNELS, f"{is_open} AND {is_recruit} AND {known}", case["channel_marks"]),
        Cell(Of.OPENED, "1 = 1", case.month("opened_on")),
        Cell(Of.CLOSED, f"NOT ({is_open})", case.month("stage_since"), case["closed_reason"]),
        Cell(Of.SINCE, is_recruit, case.month("status_since"), case["status"]),
        *[
            Cell(Of.LACKS, f"{is_open} AND {lacks}", f"'{what.value}'")
            for what, lacks in _lacking(case).items()
        ],
        Cell(Of.WORKLOAD, is_open, case.key("owner_id"), case["risk"]),
        *_by_day(case, "answer_due_on", Of.ANSWER_DAY, Of.ANSWER_MONTH),
        *_by_day(case, "contact_due_on", Of.CONTACT_DAY, Of.CONTACT_MONTH),
    ]


def _lacking(case: Row) -> dict[Lacks, str]:
    """The conditions of `cases.casebook.filters.LACKING`, as a trigger takes them."""
    return {
        Lacks.NATIONALITY: f"{case['nationality']} = ''",
        Lacks.BIRTH: case["lacks_birth"],
        Lacks.DEATH: f"{case['status']} = '{Status.KILLED_UNCONFIRMED.value}'",
        Lacks.CONSENT: case["lacks_consent"],
    }


def _by_day(case: Row, column: str, day: Of, month: Of) -> list[Cell]:
    """By day and by month, so that all days before one are a few months and the rest of one."""
    awaited = f"{case[column]} < '{NO_DEADLINE.isoformat()}'"
    owner = case.key("owner_id")
    return [
        Cell(day, awaited, case.day(column), owner),
        Cell(month, awaited, case.month(column), owner),
    ]


def request_cells(request: Row) -> list[Cell]:
    waits = among(request["state"], list(WAITING))
    granted = f"{request['state']} = '{State.GRANTED.value}'"
    kind = request["kind"]
    return [
        Cell(Of.REQUESTS, "1 = 1", kind, request["state"]),
        Cell(Of.DUE_DAY, waits, request.day("due_on"), kind),
        Cell(Of.DUE_MONTH, waits, request.month("due_on"), kind),
        Cell(Of.GRANTED_DAY, granted, request.day("since"), kind),
        Cell(Of.GRANTED_MONTH, granted, request.month("since"), kind),
        *[_reached(request, state) for state in COURSE],
        *[_days(request, state, before) for state, before in STEP_FROM.items()],
    ]


def _reached(request: Row, state: str) -> Cell:
    came = f"{request[COURSE[state]]} IS NOT NULL AND {request['first_sent_on']} IS NOT NULL"
    return Cell(Of.REACHED, came, _step(request, state), request.month("first_sent_on"))


def _days(request: Row, state: str, before: str) -> Cell:
    first, last = COURSE[before], COURSE[state]
    both = f"{request[first]} IS NOT NULL AND {request[last]} IS NOT NULL"
    return Cell(Of.DAYS, both, _step(request, state), request.days(first, last))


def _step(request: Row, state: str) -> str:
    return f"{request['kind']} || '|{state}'"


def step_key(kind: str, state: str) -> str:
    """Return what stands in `a` for a step of a kind of request."""
    return f"{kind}|{state}"
