"""The sheet for the family in words: what was done, what is awaited, what is next."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.access.vocabularies import FieldGroup
from cases.repatriation.family_update import FamilyUpdate, Told
from cases.repatriation.models import Milestone, Request, RequestStep
from cases.repatriation.vocabularies import State
from cases.web.print_page import mark_of
from people.registry.names import shown_name

_DAY = "j F Y"
# What follows in a state in which no answer is awaited.
_NEXT: dict[str, str | Promise] = {
    State.DRAFT: gettext_lazy("The letter is being written."),
    State.READY: gettext_lazy("The letter is ready and will be sent."),
    State.INFO_REQUESTED: gettext_lazy("They asked for more. It is being collected for them."),
    State.ANSWERED: gettext_lazy("Their answer is here. What follows is being decided."),
    State.GRANTED: gettext_lazy("They agreed. It is being seen to that they keep their word."),
    State.REFUSED: gettext_lazy("They refused. Whether to appeal is being decided."),
    State.APPEALED: gettext_lazy("An appeal was made. It stands below as a request of its own."),
    State.FULFILLED: gettext_lazy("It came true."),
    State.SUSPENDED: gettext_lazy("This rests for now, so that nobody comes to harm."),
    State.CLOSED: gettext_lazy("This request has ended."),
    State.WITHDRAWN: gettext_lazy("This request was taken back."),
}


@dataclass(frozen=True)
class Line:
    on: date
    words: str


@dataclass(frozen=True)
class Done:
    """One request as the family reads it."""

    kind: str
    addressee: str
    lines: list[Line]
    state: str
    awaited: str
    next: str


def family_page(update: FamilyUpdate) -> dict[str, Any]:
    sheet, groups = update.sheet, update.sheet.groups
    return {
        "nav": "cases",
        "case": sheet.case,
        "ref": sheet.case.ref if FieldGroup.REFERENCE in groups else "",
        "name": shown_name(sheet.case.person) if FieldGroup.PERSON in groups else None,
        "refusal": update.refusal,
        "done": [_done(told) for told in update.told],
        "mark": mark_of(sheet),
    }


def _done(told: Told) -> Done:
    request = told.request
    lines = [Line(step.on, _step(step)) for step in told.steps]
    lines += [Line(stone.on, _stone(stone)) for stone in told.milestones]
    return Done(
        kind=request.get_kind_display(),
        addressee=request.addressee.name,
        lines=sorted(lines, key=lambda line: line.on),
        state=request.get_state_display(),
        awaited=_awaited(request),
        next=_next(request),
    )


def _step(step: RequestStep) -> str:
    if step.from_state == step.to_state:
        return _("Asked them again")
    said = step.get_to_state_display() if step.from_state else _("Begun")
    outcome = step.get_outcome_display() if step.outcome else ""
    return ": ".join(filter(None, dict.fromkeys([said, outcome])))


def _stone(stone: Milestone) -> str:
    words = stone.get_code_display()
    return _("%(what)s (planned)") % {"what": words} if stone.is_planned else words


def _awaited(request: Request) -> str:
    if not request.is_waiting or request.due_on is None:
        return ""
    day = {"day": date_format(request.due_on, _DAY)}
    if request.is_overdue:
        return _("Their answer was due by %(day)s and has not come.") % day
    return _("Their answer is awaited until %(day)s.") % day


def _next(request: Request) -> str:
    if request.is_overdue:
        return _("They are asked again.")
    if request.is_waiting:
        return _("If no answer comes by then, they are asked again.")
    return str(_NEXT.get(request.state, ""))
