"""Opening requests, moving them along the table, chasing an answer."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Min
from django.utils.translation import gettext as _

from cases.casebook.models import NO_DEADLINE, Case
from cases.casebook.services import note_answer_due
from cases.repatriation import validators
from cases.repatriation.arrivals import answer_due, arrive
from cases.repatriation.followups import end_followups, make_followup
from cases.repatriation.milestones import note_fact
from cases.repatriation.models import Addressee, Batch, Request, RequestStep
from cases.repatriation.offices import check_addressee, check_sender
from cases.repatriation.papers import copy_papers
from cases.repatriation.plans import hold_for_plan, make_plan
from cases.repatriation.states import Move
from cases.repatriation.vocabularies import COURSE, WAITING, Sender, State
from people.accounts.members import hold_worker
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.versions import hold

# Days that a request has only from some state on.
_NOT_YET = ("sent_on", "due_on", "answered_on", "answer_as_of", *COURSE.values())
_MOVED = (
    *("state", "held_state", "channel", "their_ref", "outcome", "chases", "version", "since"),
    *_NOT_YET,
)


@transaction.atomic
def open_request(
    *,
    case: Case,
    by: Membership,
    kind: str,
    addressee: Addressee,
    sender: str = Sender.FAMILY,
    note: str = "",
    on: date | None = None,
    plan: bool = False,
    batch: Batch | None = None,
) -> Request:
    """Open a request as a draft. `on` lies back for one that was made before it was logged.

    With `plan` the later steps of the playbook that applies become tasks. `batch` is the list of
    many that it stands on: see `batches`.
    """
    require(by, Permission.MOVE_REQUEST)
    if plan:
        hold_for_plan(case, by)
    case = hold(Case.objects.visible_to(by).select_related("person"), case)
    if case.is_finished:
        raise ValidationError(_("This case is closed: open it again first."))
    check_addressee(case, addressee)
    check_sender(case, addressee, sender)
    request = Request(
        case=case,
        kind=kind,
        addressee=addressee,
        sender=sender,
        language=addressee.language,
        batch=batch,
    )
    on = on or clock.today()
    _begin(request, by=by, on=on, note=note)
    if plan:
        make_plan(request, by=by, on=on)
    return request


@transaction.atomic
def move(
    *,
    request: Request,
    to: str,
    by: Membership,
    on: date | None = None,
    note: str = "",
    channel: str = "",
    their_ref: str = "",
    outcome: str = "",
    fact: str = "",
    answer_as_of: date | None = None,
    due_on: date | None = None,
    review_on: date | None = None,
    addressee: Addressee | None = None,
    seen: str = "",
) -> Request:
    """Move a request along the table: the only writer of its state.

    `seen` is the state that the mover saw; when somebody was quicker, nothing is moved and the
    ValidationError says where the request is now. `on` is today unless said.
    """
    # A follow-up may be given to the mover: he or she is not leaving at this moment.
    if not hold_worker(by):
        raise PermissionDenied
    held = _hold(request, by)
    step = validators.lawful_move(held, to, seen=seen or request.state)
    require(by, step.permission)
    given = {
        "on": on or clock.today(),
        "note": note.strip(),
        "channel": channel,
        "their_ref": their_ref,
        "outcome": outcome,
        "fact": fact,
        "answer_as_of": answer_as_of,
        "due_on": due_on,
        "review_on": review_on,
        "addressee": addressee,
    }
    validators.check_move(held, step, given)
    return _move(held, step, given, by)


@transaction.atomic
def chase(*, request: Request, by: Membership, on: date | None = None, note: str = "") -> Request:
    """Ask again for an answer: one more chase, and a new day by which the answer is due."""
    held = _hold(request, by)
    require(by, Permission.MOVE_REQUEST)
    on = on or clock.today()
    validators.check_chase(held, on)
    held.chases += 1
    held.due_on = answer_due(held, on)
    held.save(update_fields=["chases", "due_on"])
    _add_step(held, held.state, by=by, on=on, note=note)
    _record_move(held, held.state, by)
    _tell_casebook(held)
    return held


def _move(held: Request, step: Move, given: Mapping[str, Any], by: Membership) -> Request:
    left = held.state
    end_followups(held, by=by)
    arrive(held, step, given)
    held.full_clean(exclude=[name for name in _NOT_YET if getattr(held, name) is None])
    held.version += 1
    held.save(update_fields=_MOVED)
    outcome = given["outcome"] if step.outcomes else ""
    _add_step(held, left, by=by, on=given["on"], note=given["note"], outcome=outcome)
    if "fact" in step.fields:
        note_fact(held, given["fact"], given["on"], by=by)
    make_followup(held, by=by, on=given["on"], review_on=given["review_on"])
    if step.target == State.APPEALED and left != State.SUSPENDED:
        appeal = _begin(_appeal(held, given["addressee"]), by=by, on=given["on"])
        copy_papers(held, appeal, by=by)
    _record_move(held, left, by)
    _tell_casebook(held)
    return held


def _begin(request: Request, *, by: Membership, on: date, note: str = "") -> Request:
    request.opened_at, request.since = clock.now(), on
    request.our_ref = _our_ref(request.case)
    request.full_clean(exclude=_NOT_YET)
    request.save()
    validators.check_day(request, on)
    _add_step(request, "", by=by, on=on, note=note)
    record(Action.REQUEST_OPENED, by=by, on=request, case=request.case_id, kind=str(request.kind))
    return request


def _our_ref(case: Case) -> str:
    """Return the case's reference with the number of this request in the case, held by now."""
    return f"{case.ref}/{case.requests.count() + 1}"


def _appeal(refused: Request, addressee: Addressee) -> Request:
    return Request(
        case=refused.case,
        kind=refused.kind,
        addressee=addressee,
        sender=refused.sender,
        language=addressee.language,
        parent=refused,
        wish=refused.wish,
        wish_source=refused.wish_source,
        wish_on=refused.wish_on,
    )


def _hold(request: Request, by: Membership) -> Request:
    """Lock the row, and its case so that two requests of one case are moved in turn."""
    return (
        Request.objects.visible_to(by)
        .select_related("case__person", "case__owner", "addressee")
        .select_for_update(of=("self", "case"), no_key=True)
        .get(pk=request.pk)
    )


def _add_step(
    request: Request, left: str, *, by: Membership, on: date, note: str, outcome: str = ""
) -> None:
    step = RequestStep(
        case=request.case,
        request=request,
        from_state=left,
        to_state=request.state,
        on=on,
        note=note,
        outcome=outcome,
        made_by=by,
        made_at=clock.now(),
    )
    step.full_clean()
    step.save()


def _record_move(request: Request, left: str, by: Membership) -> None:
    record(
        Action.REQUEST_MOVED,
        by=by,
        on=request,
        case=request.case_id,
        from_state=left,
        to_state=request.state,
        chases=request.chases,
    )


def _tell_casebook(request: Request) -> None:
    waiting = Request.objects.filter(case=request.case, state__in=WAITING)
    nearest = waiting.aggregate(day=Min("due_on"))["day"]
    note_answer_due(request.case_id, nearest or NO_DEADLINE)
