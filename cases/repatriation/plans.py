"""The later steps of a playbook as tasks of a request: made when it is opened, gone at its end."""

from datetime import date, timedelta
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from cases.casebook.deadlines import hold_deadlines, keep_next_deadline
from cases.casebook.models import Case, Task
from cases.casebook.vocabularies import Rule, TaskState
from cases.repatriation.models import Request
from cases.repatriation.playbooks import playbook_for
from people.accounts.members import hold_worker
from people.accounts.models import Membership
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.vault.fields import columns_of


def hold_for_plan(case: Case, by: Membership) -> None:
    """Lock who may be given the tasks, then the case, before anything is recorded."""
    if not hold_worker(by):
        raise PermissionDenied
    hold_deadlines([case.pk])


def make_plan(request: Request, *, by: Membership, on: date) -> list[Task]:
    """Make one task for each step after the first: that one is the request itself."""
    plan = playbook_for(request.case.organisation_id, request.kind, request.case.nationality)
    steps = list(plan.steps)[1:] if plan else []
    doer = _doer(request, by)
    tasks = Task.objects.bulk_create(
        Task(
            case=request.case,
            rule=Rule.P01,
            about_id=request.pk,
            occurrence=number,
            text=str(step.text),
            due_on=on + timedelta(days=step.after_days),
            assignee_id=doer,
            made_at=clock.now(),
        )
        for number, step in enumerate(steps, start=2)
    )
    keep_next_deadline([request.case_id])
    for task in tasks:
        record(Action.TASK_MADE, by=by, on=task, case=task.case_id)
    return tasks


def drop_plan(request: Request, *, by: Membership) -> None:
    """Drop what is still to be done of it, since the request has ended."""
    left = Task.objects.open().filter(rule=Rule.P01, about_id=request.pk).order_by("pk")
    tasks = left.select_for_update(no_key=True).with_keys()
    for task in tasks:
        task.state, task.ended_at = TaskState.DROPPED, clock.now()
        task.reason = _("The request has ended.")
        # A plan has a dozen steps at most, and what is sealed is written row by row.
        task.save(update_fields=columns_of(Task, "state", "ended_at", "reason"))
    keep_next_deadline([request.case_id])
    for task in tasks:
        record(Action.TASK_DROPPED, by=by, on=task, case=task.case_id)


def _doer(request: Request, by: Membership) -> UUID | None:
    """Return the owner, else who opened it: but nobody who sees the case for an hour only."""
    case = Case.objects.only("owner_id").get(pk=request.case_id)
    stands = Case.objects.standing_for(by).filter(pk=case.pk).exists()
    return case.owner_id or (by.id if stands else None)
