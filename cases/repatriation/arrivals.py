"""What changes in a request when it arrives in a state. Writes nothing to the database."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from cases.repatriation.appeals import newest_appeal
from cases.repatriation.kinds import kind_of
from cases.repatriation.models import Request
from cases.repatriation.states import Move
from cases.repatriation.vocabularies import (
    COURSE,
    WAITING,
    Outcome,
    State,
)


def arrive(request: Request, move: Move, given: Mapping[str, Any]) -> None:
    """Take what was said with the move into the request, and set its new state."""
    left, on = request.state, given["on"]
    for name in ("channel", "their_ref", "outcome"):
        if name in move.fields and given[name]:
            setattr(request, name, given[name])
    if left == State.SUSPENDED:
        _end_pause(request, move.target, on)
    elif move.target == State.SENT:
        _wait_anew(request, on, given["due_on"])
    elif move.target == State.ACKNOWLEDGED:
        _wait_longer(request)
    elif move.target == State.SUSPENDED:
        request.held_state = left
    elif move.target == State.ANSWERED:
        request.answered_on, request.answer_as_of = on, given["answer_as_of"]
    elif left == State.APPEALED:
        appeal = newest_appeal(request)
        request.outcome = appeal.outcome if appeal else request.outcome
    elif left == State.GRANTED and move.target == State.REFUSED:
        request.outcome = Outcome.REFUSED
    if move.target == State.WITHDRAWN:
        request.outcome = Outcome.WITHDRAWN
    request.state, request.since = move.target, on
    if move.target in COURSE and getattr(request, COURSE[move.target]) is None:
        setattr(request, COURSE[move.target], on)
    if not {request.state, request.held_state} & set(WAITING):
        request.due_on = None


def answer_due(request: Request, on: date) -> date:
    """Return the day by which an answer to a letter of that day is due.

    What the group has seen of the addressee goes before what the kind of request takes.
    """
    kind = kind_of(request.kind)
    known = kind.acknowledged_days if request.state == State.ACKNOWLEDGED else 0
    return on + timedelta(days=request.addressee.typical_days or known or kind.answer_days)


def _wait_anew(request: Request, on: date, due_on: date | None) -> None:
    request.sent_on = on
    request.due_on = due_on or answer_due(request, on)
    request.answered_on = None
    request.chases = 0
    request.outcome = ""


def _wait_longer(request: Request) -> None:
    """Who has it may take the time that such a request takes, unless another day was named."""
    assert request.sent_on is not None
    if request.due_on == answer_due(request, request.sent_on):
        request.state = State.ACKNOWLEDGED
        request.due_on = answer_due(request, request.sent_on)


def _end_pause(request: Request, target: State, on: date) -> None:
    """Days in suspension do not count against the addressee."""
    request.held_state = ""
    if target in WAITING and request.due_on:
        paused = request.steps.filter(to_state=State.SUSPENDED).latest("made_at").on
        request.due_on += on - paused
