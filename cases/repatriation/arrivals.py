"""What changes in a request when it arrives in a state. Writes nothing to the database."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from cases.repatriation.appeals import newest_appeal
from cases.repatriation.kinds import kind_of
from cases.repatriation.models import Request
from cases.repatriation.states import Move
from cases.repatriation.vocabularies import (
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
    if not {request.state, request.held_state} & set(WAITING):
        request.due_on = None


def answer_due(request: Request, on: date) -> date:
    """Return the day by which an answer to a letter of that day is due."""
    days = request.addressee.typical_days or kind_of(request.kind).answer_days
    return on + timedelta(days=days)


def _wait_anew(request: Request, on: date, due_on: date | None) -> None:
    request.sent_on = on
    request.due_on = due_on or answer_due(request, on)
    request.answered_on = None
    request.chases = 0
    request.outcome = ""


def _end_pause(request: Request, target: State, on: date) -> None:
    """Days in suspension do not count against the addressee."""
    request.held_state = ""
    if target in WAITING and request.due_on:
        paused = request.steps.filter(to_state=State.SUSPENDED).latest("made_at").on
        request.due_on += on - paused
