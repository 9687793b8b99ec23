"""Tasks that a request's state asks of us: gone when the request leaves that state."""

from datetime import date, timedelta
from uuid import UUID

from django.utils.translation import gettext as _

from cases.casebook.models import Case, Task
from cases.casebook.vocabularies import Rule, TaskState
from cases.repatriation.models import Request
from cases.repatriation.plans import drop_plan
from cases.repatriation.vocabularies import FINAL, State
from people.accounts.models import Membership
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

DAYS_TO_SUPPLY = timedelta(days=14)
# What an authority asks for has a rule of its own; to look again at what rests has none.
RULES = (Rule.R09, "")


def end_followups(request: Request, *, by: Membership) -> None:
    open_ones = Task.objects.open().filter(case=request.case, rule__in=RULES, about_id=request.pk)
    for task in open_ones:
        task.state, task.ended_at = TaskState.DONE, clock.now()
        task.save(update_fields=["state", "ended_at"])
        record(Action.TASK_DONE, by=by, on=task, case=task.case_id)


def make_followup(
    request: Request, *, by: Membership, on: date, review_on: date | None
) -> Task | None:
    """Make the task of the state that the request is in now, if that state has one.

    At the end of a request nothing is left to do of its plan.
    """
    if request.state in FINAL:
        drop_plan(request, by=by)
    if request.state == State.INFO_REQUESTED:
        return _make(request, by, Rule.R09, on + DAYS_TO_SUPPLY, "")
    if request.state == State.SUSPENDED and review_on:
        text = _("Look at the suspended request again.")
        return _make(request, by, "", review_on, text)
    return None


def _owner_id(request: Request) -> UUID | None:
    return Case.objects.values_list("owner_id", flat=True).get(pk=request.case_id)


def _make(request: Request, by: Membership, rule: str, due_on: date, text: str) -> Task:
    earlier = Task.objects.filter(rule=rule, about_id=request.pk).count()
    task = Task.objects.create(
        case=request.case,
        rule=rule,
        about_id=request.pk,
        occurrence=earlier + 1,
        text=text,
        due_on=due_on,
        # Read under the case's lock: the owner of before may have handed it over meanwhile.
        assignee_id=_owner_id(request) or by.id,
        made_at=clock.now(),
    )
    record(Action.TASK_MADE, by=by, on=task, case=task.case_id)
    return task
