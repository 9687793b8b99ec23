"""What can be done with chosen requests of a list, and what somebody asked to be done."""

import re
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.http import QueryDict
from django.utils.translation import gettext as _

from cases.casebook.validators import REFERENCE
from cases.repatriation.addressees import addressees_of
from cases.repatriation.batch_moves import (
    CHASE,
    PAPERS,
    chase_many,
    move_many,
    steps_for,
    tick_many,
)
from cases.repatriation.batches import MOST
from cases.repatriation.kinds import kind_of
from cases.repatriation.models import Batch, Request
from cases.repatriation.states import MOVES
from cases.repatriation.vocabularies import FINAL, State
from cases.web.forms.batches import PapersManyForm, move_many_form
from cases.web.forms.repatriation import ChaseForm
from people.accounts.models import Membership
from people.accounts.roles import Permission

_CASE = re.compile(rf"({REFERENCE})(?::[0-9a-f]+)?")
_ROW = re.compile(r"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([a-z_]{1,14})")
_WAITING, _ANY = "waiting", "any"


@dataclass(frozen=True)
class Step:
    """One choice of what to do; `code` says from where and where to."""

    code: str
    label: str


@dataclass(frozen=True)
class Asked:
    """A step, and the state that was seen of each request that was chosen for it."""

    step: Step
    chosen: dict[UUID, str]

    @property
    def parts(self) -> tuple[str, str]:
        left, _dash, to = self.step.code.partition("-")
        return left, to

    @property
    def meant(self) -> dict[UUID, str]:
        """Those that stand where the step begins; it is no step for the others."""
        left, _to = self.parts
        return {pk: seen for pk, seen in self.chosen.items() if left in (seen, _WAITING, _ANY)}


def step_choices(rows: list[Request], who: Membership) -> list[Step]:
    """Return what somebody can do with some of these rows, in the order of the table."""
    found = steps_for(rows, who)
    steps = [_step(left, to) for left, to in sorted(found, key=list(MOVES).index)]
    if who.may(Permission.MOVE_REQUEST):
        if any(row.is_waiting for row in rows):
            steps.insert(0, _chase())
        if any(row.state not in FINAL and kind_of(row.kind).required for row in rows):
            steps.append(_papers())
    return [step for step in steps if step]


def asked_of(data: QueryDict) -> Asked | None:
    """Return what was asked; None where it cannot be read."""
    left, _dash, to = data.get("step", "").partition("-")
    own = {CHASE: _chase, PAPERS: _papers}
    step = own[to]() if to in own else _step(left, to)
    found = (_ROW.fullmatch(each) for each in data.getlist("case")[: MOST + 1])
    chosen = {UUID(each[1]): each[2] for each in found if each}
    return Asked(step, chosen) if step else None


def refs_in(data: QueryDict) -> list[str]:
    """Return the references that were chosen; one too many is enough to be told so."""
    found = (_CASE.fullmatch(each) for each in data.getlist("case")[: MOST + 1])
    return [each[1] for each in found if each]


def form_of(asked: Asked, data: Any, *, batch: Batch) -> Any:
    left, to = asked.parts
    if to == CHASE:
        return ChaseForm(data)
    if to == PAPERS:
        return PapersManyForm(data, kind=batch.kind)
    addressees = addressees_of(batch.organisation_id)
    return move_many_form(data, MOVES[State(left), State(to)], batch.kind, left, addressees)


def write(asked: Asked, form: Any, *, batch: Batch, by: Membership) -> Any:
    """Do with each that was meant what the valid form says."""
    _left, to = asked.parts
    said: dict[str, Any] = {"batch": batch, "chosen": asked.meant, "by": by, **form.cleaned_data}
    own = {CHASE: chase_many, PAPERS: tick_many}
    return own[to](**said) if to in own else move_many(to=to, **said)


def _step(left: str, to: str) -> Step | None:
    if not {left, to} <= {*State.values} or (State(left), State(to)) not in MOVES:
        return None
    move = MOVES[State(left), State(to)]
    words = {"state": State(left).label, "step": move.label, "target": State(to).label}
    return Step(f"{left}-{to}", _("%(state)s: %(step)s") % words)


def _chase() -> Step:
    return Step(f"{_WAITING}-{CHASE}", _("No answer yet: ask them again"))


def _papers() -> Step:
    return Step(f"{_ANY}-{PAPERS}", _("Papers: tick them, or say why without"))
