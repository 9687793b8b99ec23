"""What a move must bring. Each check raises ValidationError in plain words, by field."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import F, Max
from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.vocabularies import Status
from cases.repatriation.addressees import check_way, check_written_to
from cases.repatriation.milestones import check_fact
from cases.repatriation.models import Request
from cases.repatriation.offices import check_addressee, check_consent, check_sender
from cases.repatriation.papers import check_papers
from cases.repatriation.states import MOVES, Move, find_move
from cases.repatriation.vocabularies import WAITING, RequestKind, State
from cases.repatriation.wishes import check_wish
from people.dates import clock

# The code of the error when a request was moved since it was looked at.
STALE = "stale"
FARTHEST = timedelta(days=2 * 365)

_MISSING = {
    "on": gettext_lazy("Say on which day."),
    "note": gettext_lazy("Write a few words here."),
    "channel": gettext_lazy("Choose how it was sent."),
    "outcome": gettext_lazy("Choose the outcome."),
    "fact": gettext_lazy("Choose by what it came true."),
    "due_on": gettext_lazy("Say by when an answer is due."),
    "review_on": gettext_lazy("Say when to look at it again."),
    "addressee": gettext_lazy("Choose to whom the appeal goes."),
}
# What the case must say of the person before a request that came true is closed.
_HOME = (Status.RETURNED, Status.SAFE_ABROAD, Status.DETAINED_HOME)
_STATUS_AFTER: dict[str, tuple[str, ...]] = {
    RequestKind.DISCHARGE: _HOME,
    RequestKind.RETURN_LIVING: _HOME,
    RequestKind.POW_RETURN: (*_HOME, Status.DETAINED_RU, Status.DISCHARGED),
    RequestKind.REMAINS: (Status.REMAINS_RETURNED, Status.KILLED),
}


def lawful_move(request: Request, to: str, *, seen: str) -> Move:
    """Return the table's move, or say why there is none."""
    found = find_move(request, to)
    if request.state != seen or (found is None and request.state == to):
        said = _("This request was moved meanwhile: it is now “%(state)s”.")
        raise ValidationError(said % {"state": request.get_state_display()}, code=STALE)
    if found is None:
        raise ValidationError(_why_not(request, to), code="unlawful")
    return found


def check_move(request: Request, move: Move, given: Mapping[str, Any]) -> None:
    """All that a lawful move must still pass."""
    check_needs(move, given)
    check_day(request, given["on"])
    if move.target == State.ANSWERED and request.state != State.SUSPENDED:
        check_as_of(given)
    ahead = {name: given[name] for name in ("due_on", "review_on") if name in move.fields}
    check_ahead(given["on"], **ahead)
    if move.target == State.APPEALED and request.state != State.SUSPENDED:
        check_addressee(request.case, given["addressee"], besides=request)
        check_sender(request.case, given["addressee"], request.sender)
    if move.target == State.SENT and given["channel"]:
        check_way(request.addressee, given["channel"])
    if _goes_out(request, move.target):
        check_consent(request)
        check_wish(request)
    if _leaves_desk(request, move.target):
        check_written_to(request.addressee, given["on"])
        check_papers(request)
    if "fact" in move.fields:
        check_fact(request, given["fact"])
    if request.state == State.FULFILLED and move.target == State.CLOSED:
        check_came_true(request)


def check_chase(request: Request, on: date) -> None:
    if request.state not in WAITING:
        said = _("No answer is awaited: this request is “%(state)s”.")
        raise ValidationError(said % {"state": request.get_state_display()}, code="unlawful")
    check_day(request, on)
    if request.steps.filter(on=on, from_state=F("to_state")).exists():
        raise ValidationError({"on": _("That they were asked again on this day stands already.")})
    check_consent(request)
    check_wish(request)


def check_needs(move: Move, given: Mapping[str, Any]) -> None:
    wrong = {name: str(_MISSING[name]) for name in move.needs if not given.get(name)}
    if given.get("outcome") and move.outcomes and given["outcome"] not in move.outcomes:
        wrong["outcome"] = _("This outcome does not go with this step.")
    if wrong:
        raise ValidationError(wrong)


def check_day(request: Request, on: date) -> None:
    """A step happens today or before, and not before the step that it follows."""
    if on > clock.today():
        raise ValidationError({"on": _("This day has not come yet.")})
    last = request.steps.aggregate(last=Max("on"))["last"]
    if last and on < last:
        said = _("The step before was on %(day)s.") % {"day": formats.date_format(last, "j M Y")}
        raise ValidationError({"on": said})


def check_as_of(given: Mapping[str, Any]) -> None:
    """An answer speaks of the day on which it came or of one before."""
    if given["answer_as_of"] and given["answer_as_of"] > given["on"]:
        raise ValidationError({"answer_as_of": _("The answer came before this day.")})


def check_ahead(on: date, **days: date | None) -> None:
    """A day to wait for lies after the step, and near enough to be meant."""
    wrong = {}
    for name, day in days.items():
        if day and day <= on:
            wrong[name] = _("Choose a day after the step itself.")
        elif day and day > clock.today() + FARTHEST:
            wrong[name] = _("This is more than two years away.")
    if wrong:
        raise ValidationError(wrong)


def check_came_true(request: Request) -> None:
    """The case says so too: a promise kept changes the person's status."""
    wanted = _STATUS_AFTER.get(request.kind)
    if not wanted or request.case.status in wanted:
        return
    said = _("First add the new status to the case. It still says: %(status)s.")
    raise ValidationError(said % {"status": request.case.get_status_display()}, code="status")


def _goes_out(request: Request, target: State) -> bool:
    """Whether the move sends something now, or says that it is ready to be sent."""
    return target in (State.READY, State.SENT) and request.state != State.SUSPENDED


def _leaves_desk(request: Request, target: State) -> bool:
    """Whether the request as a whole is about to go out, and not one more letter of it."""
    return request.state in (State.DRAFT, State.READY) and target in (State.READY, State.SENT)


def _why_not(request: Request, to: str) -> str:
    if to not in State.values:
        return _("This step is not known.")
    if request.state in WAITING and to == State.CLOSED:
        return _("Ask them again at least twice before you close it without an answer.")
    if request.state == State.SUSPENDED:
        held = State(request.held_state).label
        return _("A suspended request goes back to “%(state)s” or is withdrawn.") % {"state": held}
    if request.state == State.APPEALED and (request.state, to) in MOVES:
        return _("The appeal has not come to that.")
    return _("From “%(left)s” a request does not go to “%(target)s”.") % {
        "left": request.get_state_display(),
        "target": State(to).label,
    }
