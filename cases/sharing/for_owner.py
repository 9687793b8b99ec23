"""Tasks for whoever owns a case, about what a partner did."""

from uuid import UUID

from cases.casebook.deadlines import keep_next_deadline
from cases.casebook.models import Case, Task
from cases.casebook.vocabularies import Rule, TaskState
from people.accounts.models import Membership, PartnerKey
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock


def ask_owner(held: Case, rule: Rule, *, about_id: UUID, by: Membership | PartnerKey) -> None:
    """Make the task, unless one is still to be done. Without an owner it is the coordinators'.

    Call it with the case held: the owner may have handed it over meanwhile.
    """
    earlier = Task.objects.filter(rule=rule, about_id=about_id)
    if earlier.open().exists():
        return
    task = Task.objects.create(
        case=held,
        rule=rule,
        about_id=about_id,
        occurrence=earlier.count() + 1,
        due_on=clock.today(),
        assignee_id=held.owner_id,
        made_at=clock.now(),
    )
    keep_next_deadline([held.pk])
    record(Action.TASK_MADE, by=by, on=task, organisation_id=held.organisation_id, case=held.pk)


def end_asking(held: Case, rule: Rule, *, about_id: UUID, by: Membership) -> None:
    """Mark it done, where there is one, because somebody answered the partner."""
    tasks = list(Task.objects.open().filter(rule=rule, about_id=about_id).order_by("pk"))
    for task in tasks:
        task.state, task.ended_at = TaskState.DONE, clock.now()
        task.save(update_fields=["state", "ended_at"])
    keep_next_deadline([held.pk] if tasks else [])
    for task in tasks:
        record(Action.TASK_DONE, by=by, on=task, case=held.pk)
