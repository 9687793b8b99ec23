"""The table of a request's moves: from where, to where, who may, and what must be said."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cases.repatriation.appeals import appeal_ends
from cases.repatriation.models import Request
from cases.repatriation.vocabularies import (
    FINAL,
    HELPED,
    NOT_HELPED,
    SETTLED,
    UNDECIDED,
    WAITING,
    Outcome,
    State,
)
from people.accounts.models import Membership, PartnerKey
from people.accounts.roles import Permission

CHASES_BEFORE_GIVING_UP = 2
NOTE = _("Note")


@dataclass(frozen=True)
class Move:
    """One lawful move. `needs` must be given, `asks` may be; both name arguments of `move()`."""

    target: State
    permission: Permission
    label: str | Promise
    needs: tuple[str, ...] = ("on",)
    asks: tuple[str, ...] = ("note",)
    note_label: str | Promise = NOTE
    # What the outcome may be; empty where the move asks for none.
    outcomes: tuple[Outcome, ...] = ()

    @property
    def fields(self) -> tuple[str, ...]:
        """All that the form of this move shows, in order."""
        return self.needs + self.asks


_MOVE, _DECIDE = Permission.MOVE_REQUEST, Permission.DECIDE_REQUEST
_SAID = ("on", "note")
_JUDGED = ("on", "outcome")
_OPEN = tuple(state for state in State if state not in FINAL)

_TABLE: list[tuple[tuple[State, ...], Move]] = [
    (
        (State.DRAFT,),
        Move(State.READY, _MOVE, _("Mark as ready")),
    ),
    (
        (State.READY,),
        Move(State.SENT, _MOVE, _("Record as sent"), ("on", "channel"), ("due_on", "note")),
    ),
    (
        (State.READY,),
        Move(State.DRAFT, _MOVE, _("Back to draft"), _SAID, (), _("Why it goes back")),
    ),
    (
        (State.SENT,),
        Move(State.ACKNOWLEDGED, _MOVE, _("They have it"), asks=("their_ref", "note")),
    ),
    (
        WAITING,
        Move(
            State.ANSWERED,
            _MOVE,
            _("Record the answer"),
            _SAID,
            ("answer_as_of", "their_ref"),
            _("What they answered"),
        ),
    ),
    (
        WAITING,
        Move(
            State.INFO_REQUESTED,
            _MOVE,
            _("They ask for more"),
            _SAID,
            ("their_ref",),
            _("What they ask for"),
        ),
    ),
    (
        (State.INFO_REQUESTED,),
        Move(
            State.SENT,
            _MOVE,
            _("Record what was supplied"),
            ("on", "note", "due_on"),
            ("channel",),
            _("What was supplied"),
        ),
    ),
    (
        WAITING,
        Move(
            State.CLOSED,
            _DECIDE,
            _("Close without an answer"),
            _JUDGED,
            outcomes=(Outcome.NO_ANSWER,),
        ),
    ),
    (
        (State.ANSWERED,),
        Move(State.GRANTED, _DECIDE, _("They grant it"), _JUDGED, outcomes=HELPED),
    ),
    (
        (State.ANSWERED,),
        Move(State.REFUSED, _DECIDE, _("They refuse it"), _JUDGED, outcomes=NOT_HELPED),
    ),
    (
        (State.ANSWERED,),
        Move(
            State.SENT,
            _DECIDE,
            _("Write to them again"),
            ("on", "channel", "outcome"),
            ("due_on", "note"),
            outcomes=UNDECIDED,
        ),
    ),
    (
        (State.ANSWERED,),
        Move(State.CLOSED, _DECIDE, _("Close"), _JUDGED, outcomes=SETTLED),
    ),
    ((State.REFUSED,), Move(State.APPEALED, _DECIDE, _("Appeal"), ("on", "addressee"))),
    ((State.REFUSED,), Move(State.CLOSED, _DECIDE, _("Close"), _SAID, (), _("Why it ends here"))),
    ((State.APPEALED,), Move(State.GRANTED, _DECIDE, _("The appeal was granted"))),
    ((State.APPEALED,), Move(State.REFUSED, _DECIDE, _("The appeal was refused"))),
    ((State.APPEALED,), Move(State.CLOSED, _DECIDE, _("The appeal has ended"))),
    (
        (State.GRANTED,),
        Move(
            State.FULFILLED,
            _MOVE,
            _("It came true"),
            ("on", "fact"),
            note_label=_("How it is known: a protocol, a ticket, a receipt"),
        ),
    ),
    (
        (State.GRANTED,),
        Move(State.REFUSED, _DECIDE, _("The promise was broken"), _SAID, (), _("What they say")),
    ),
    ((State.FULFILLED,), Move(State.CLOSED, _DECIDE, _("Close"))),
    *(
        ((State.SUSPENDED,), Move(state, _DECIDE, _("Take up again")))
        for state in _OPEN
        if state != State.SUSPENDED
    ),
    (
        tuple(state for state in _OPEN if state != State.SUSPENDED),
        Move(
            State.SUSPENDED,
            _DECIDE,
            _("Suspend"),
            ("on", "note", "review_on"),
            (),
            _("What the risk is"),
        ),
    ),
    (_OPEN, Move(State.WITHDRAWN, _DECIDE, _("Withdraw"), _SAID, (), _("Who asked for it"))),
]

MOVES: dict[tuple[State, State], Move] = {
    (start, move.target): move for starts, move in _TABLE for start in starts
}


def find_move(request: Request, to: str) -> Move | None:
    """Return the table's move to that state, if this request can make it now."""
    move = MOVES.get((State(request.state), State(to))) if to in State.values else None
    return move if move and _is_open(request, move.target) else None


def next_states(request: Request, who: Membership | PartnerKey) -> list[Move]:
    """Return the moves that somebody can make with this request now, in the table's order."""
    return [
        move
        for (start, target), move in MOVES.items()
        if start == request.state and who.may(move.permission) and _is_open(request, target)
    ]


def _is_open(request: Request, target: State) -> bool:
    """What the table says beside the two states: chases, the way back, the appeal's end."""
    if request.state == State.SUSPENDED:
        return target in (request.held_state, State.WITHDRAWN)
    if request.state in WAITING and target == State.CLOSED:
        return request.chases >= CHASES_BEFORE_GIVING_UP
    if request.state == State.APPEALED and target not in (State.SUSPENDED, State.WITHDRAWN):
        return target in appeal_ends(request)
    return True
