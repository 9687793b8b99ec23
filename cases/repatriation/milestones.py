"""How far the matter itself has come: noted, planned, taken back. No milestone moves a request."""

from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.repatriation.kinds import kind_of
from cases.repatriation.models import Milestone, Request
from cases.repatriation.vocabularies import FINAL, State
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.versions import hold

FARTHEST = timedelta(days=2 * 365)
MOST = 100


@transaction.atomic
def note_milestone(
    *,
    request: Request,
    by: Membership,
    code: str,
    on: date,
    is_planned: bool = False,
    note: str = "",
) -> Milestone:
    """Write down what happened on a day, or what is planned for one that is still to come.

    What happened takes the plan for it back. Raises ValidationError.
    """
    require(by, Permission.MOVE_REQUEST)
    held = hold(Request.objects.visible_to(by).select_related("case"), request)
    _check(held, code, on, is_planned=is_planned)
    return write_milestone(held, code, on, by=by, is_planned=is_planned, note=note)


@transaction.atomic
def take_back(*, milestone: Milestone, by: Membership) -> bool:
    """Say that it did not happen, or that nothing is planned any more; False if said before.

    Raises ValidationError where the request came true by it.
    """
    require(by, Permission.MOVE_REQUEST)
    request = hold(Request.objects.visible_to(by), milestone.request)
    held = request.milestones.get(pk=milestone.pk)
    if held.taken_back_at is not None:
        return False
    if request.state in FINAL:
        raise ValidationError(_("This request is over."))
    # What rests goes back to where it was, and must find its fact there.
    reached = {request.state, request.held_state}
    if State.FULFILLED in reached and facts_of(request) == [held]:
        raise ValidationError(_("By this the request came true: it cannot be taken back."))
    held.taken_back_at = clock.now()
    held.save(update_fields=["taken_back_at"])
    record(Action.MILESTONE_TAKEN_BACK, by=by, on=held, case=held.case_id, code=held.code)
    return True


def milestones_of(request: Request) -> list[Milestone]:
    """Return what stands of a request, by its day."""
    return list(request.milestones.filter(taken_back_at=None).select_related("made_by__user"))


def facts_of(request: Request) -> list[Milestone]:
    """Return what happened and makes such a request true: an arrival, a handover, a payment."""
    facts = kind_of(request.kind).fulfilled_by
    return list(request.milestones.filter(taken_back_at=None, is_planned=False, code__in=facts))


def check_fact(request: Request, code: str) -> None:
    """A request comes true by a fact of its kind, never by a promise or a paper."""
    if code not in kind_of(request.kind).fulfilled_by:
        raise ValidationError({"fact": _("Choose by what it came true.")})


def note_fact(request: Request, code: str, on: date, *, by: Membership, note: str = "") -> None:
    """Write the fact of a request that is held, unless it was noted before."""
    if not any(fact.code == code for fact in facts_of(request)):
        write_milestone(request, code, on, by=by, note=note)


def note_today(request: Request, code: str, *, by: Membership) -> None:
    """Write what happened today with a request that is held; twice on a day is once."""
    today = clock.today()
    if not request.milestones.filter(code=code, on=today, taken_back_at=None).exists():
        write_milestone(request, code, today, by=by)


def write_milestone(
    request: Request,
    code: str,
    on: date,
    *,
    by: Membership,
    is_planned: bool = False,
    note: str = "",
) -> Milestone:
    """Write a milestone of a request that is held; what happened is no longer planned."""
    stone = Milestone(
        case=request.case,
        request=request,
        code=code,
        on=on,
        is_planned=is_planned,
        note=note.strip(),
        made_by=by,
        made_at=clock.now(),
    )
    stone.clean_fields()
    stone.save(force_insert=True)
    if not is_planned:
        plans = request.milestones.filter(code=code, is_planned=True, taken_back_at=None)
        plans.filter(on__lte=on).update(taken_back_at=clock.now())
    record(
        Action.MILESTONE_NOTED, by=by, on=stone, case=stone.case_id, code=code, planned=is_planned
    )
    return stone


def _check(request: Request, code: str, on: date, *, is_planned: bool) -> None:
    wrong = {}
    today = clock.today()
    if request.state in FINAL:
        raise ValidationError(_("This request is over."))
    if code not in kind_of(request.kind).milestones:
        wrong["code"] = _("Choose what belongs to a request of this kind.")
    if is_planned and on < today:
        wrong["on"] = _("This day is over. Choose today or a day to come.")
    elif is_planned and on > today + FARTHEST:
        wrong["on"] = _("This is more than two years away.")
    elif not is_planned and on > today:
        wrong["on"] = _("This day has not come yet. Tick “planned” for what is still to come.")
    stands = request.milestones.filter(taken_back_at=None)
    if not wrong and stands.filter(code=code, on=on, is_planned=is_planned).exists():
        wrong["on"] = _("This stands already for this day.")
    if wrong:
        raise ValidationError(wrong)
    if stands.count() >= MOST:
        raise ValidationError(_("There are too many milestones in this request."))
