"""Moving many requests of a list: the lawful moves are made, of the others it is said why not.

Each request is moved in a transaction of its own, whole or not at all: whoever moves the same list
meanwhile waits for one request, never for forty.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import prefetch_related_objects
from django.utils.translation import gettext as _

from cases.repatriation import services
from cases.repatriation.batch_lists import rows_of
from cases.repatriation.batches import MOST
from cases.repatriation.models import Batch, Request
from cases.repatriation.papers import tick_papers
from cases.repatriation.states import Move, next_states
from cases.repatriation.vocabularies import HELPED, NOT_HELPED, State
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.registry.versions import Stale

CHASE, PAPERS = "chase", "papers"
# What an answer says decides where the request goes from there.
_LEADS_TO: dict[str, State] = {
    **dict.fromkeys(HELPED, State.GRANTED),
    **dict.fromkeys(NOT_HELPED, State.REFUSED),
}
OUTCOMES = (*HELPED, *NOT_HELPED)


@dataclass(frozen=True)
class Answer:
    """What came for one of them. `seen` is the state that whoever wrote it down saw."""

    seen: str
    on: date | None = None
    note: str = ""
    answer_as_of: date | None = None
    their_ref: str = ""
    outcome: str = ""


@dataclass
class Moved:
    """References of the cases whose requests were moved; by request, why the others were not."""

    done: list[str] = field(default_factory=list)
    refused: dict[UUID, ValidationError] = field(default_factory=dict)
    refs: dict[UUID, str] = field(default_factory=dict)

    @property
    def reasons(self) -> list[tuple[str, str]]:
        return [
            (self.refs.get(pk, ""), " ".join(error.messages)) for pk, error in self.refused.items()
        ]


def steps_for(rows: list[Request], who: Membership) -> dict[tuple[str, str], Move]:
    """Return the moves that somebody can make with some of these, by where from and where to.

    How an appeal ended is asked of each by itself.
    """
    found: dict[tuple[str, str], Move] = {}
    for row in rows:
        if row.state != State.APPEALED:
            found |= {(row.state, move.target): move for move in next_states(row, who)}
    return found


def move_many(
    *, batch: Batch, chosen: Mapping[UUID, str], to: str, by: Membership, **told: Any
) -> Moved:
    """Move requests of a list, told as to `services.move`. `chosen` has the state seen of each."""
    require(by, Permission.MOVE_REQUEST)
    if to not in State.values:
        raise ValidationError(_("This step is not known."))

    def move(request: Request, seen: str) -> Request:
        return services.move(request=request, to=to, by=by, seen=seen, **told)

    return _each(batch, chosen, move, to=to, by=by)


def chase_many(*, batch: Batch, chosen: Mapping[UUID, str], by: Membership, **told: Any) -> Moved:
    """Ask again for many answers, in one letter."""
    require(by, Permission.MOVE_REQUEST)

    def chase(request: Request, _seen: str) -> Request:
        return services.chase(request=request, by=by, **told)

    return _each(batch, chosen, chase, to=CHASE, by=by)


def tick_many(
    *,
    batch: Batch,
    chosen: Mapping[UUID, str],
    by: Membership,
    in_hand: Collection[str],
    waivers: Mapping[str, str],
) -> Moved:
    """Write of many which papers are here, or why they go without; what each has stays."""
    require(by, Permission.MOVE_REQUEST)

    def tick(request: Request, _seen: str) -> Request:
        return _tick(request, by, {*in_hand}, waivers)

    return _each(batch, chosen, tick, to=PAPERS, by=by)


def record_answers(*, batch: Batch, answers: Mapping[UUID, Answer], by: Membership) -> Moved:
    """Record the answer to each of many requests, with what it decides where that is told."""
    require(by, Permission.MOVE_REQUEST)

    def answer(request: Request, told: Answer) -> Request:
        return _answer(request, told, by)

    return _each(batch, answers, answer, to=State.ANSWERED, by=by)


def _each(
    batch: Batch,
    chosen: Mapping[UUID, Any],
    act: Callable[[Request, Any], Request],
    *,
    to: str,
    by: Membership,
) -> Moved:
    if not chosen:
        raise ValidationError(_("Choose at least one request."))
    if len(chosen) > MOST:
        raise ValidationError(_("At most %(most)d requests at once.") % {"most": MOST})
    moved, rows = Moved(), {row.pk: row for row in rows_of(batch, who=by)}
    if to == PAPERS:
        prefetch_related_objects([*rows.values()], "papers")
    for pk in [*rows, *(pk for pk in chosen if pk not in rows)]:
        if pk not in chosen:
            continue
        try:
            act(_found(rows.get(pk)), chosen[pk])
        except Request.DoesNotExist:
            moved.refused[pk] = ValidationError(_("There is no such request on this list."))
        except PermissionDenied:
            moved.refused[pk] = ValidationError(_("You may not make this step."))
        except ValidationError as error:
            moved.refused[pk] = error
        else:
            moved.done.append(rows[pk].case.ref)
    moved.refs = {pk: row.case.ref for pk, row in rows.items()}
    _record(batch, moved, to=to, by=by)
    return moved


def _found(request: Request | None) -> Request:
    if request is None:
        raise Request.DoesNotExist
    return request


@transaction.atomic
def _record(batch: Batch, moved: Moved, *, to: str, by: Membership) -> None:
    counts: dict[str, Any] = {"moved": len(moved.done), "refused": len(moved.refused)}
    record(Action.BATCH_MOVED, by=by, on=batch, to_state=to, **counts)


def _tick(
    request: Request, by: Membership, in_hand: set[str], waivers: Mapping[str, str]
) -> Request:
    has = list(request.papers.all())
    stands = {row.paper: row.waiver for row in has if row.waiver}
    here = in_hand | {row.paper for row in has if row.is_in_hand}
    told = stands | {paper: why for paper, why in waivers.items() if why.strip()}
    try:
        return tick_papers(
            request=request, by=by, version=request.version, in_hand=here, waivers=told
        )
    except Stale as stale:
        said = _("This request was changed meanwhile. Look at it, and send yours again.")
        raise ValidationError(said) from stale


@transaction.atomic
def _answer(request: Request, told: Answer, by: Membership) -> Request:
    """Record the answer and what it decides: both, or neither."""
    seen, on = told.seen, told.on
    if on is None:
        raise ValidationError({"on": _("Say on which day.")})
    if seen == State.ANSWERED and not told.outcome:
        raise ValidationError({"outcome": _("Choose the outcome.")})
    if told.outcome and told.outcome not in _LEADS_TO:
        raise ValidationError({"outcome": _("This outcome does not go with this step.")})
    note = told.note
    if seen != State.ANSWERED:
        request = services.move(
            request=request,
            to=State.ANSWERED,
            by=by,
            on=on,
            note=note,
            answer_as_of=told.answer_as_of,
            their_ref=told.their_ref,
            seen=seen,
        )
        seen, note = State.ANSWERED, ""
    if told.outcome:
        to, outcome = _LEADS_TO[told.outcome], told.outcome
        request = services.move(
            request=request, to=to, by=by, on=on, note=note, outcome=outcome, seen=seen
        )
    return request
