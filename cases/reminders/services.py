"""Making the tasks that rules ask for, once each, and ending those whose reason is gone."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from itertools import chain
from uuid import UUID

from django.db import transaction

from cases.casebook.deadlines import hold_deadlines, keep_next_deadline
from cases.casebook.models import Task
from cases.casebook.vocabularies import Rule, TaskState
from cases.reminders.findings import (
    CHUNK,
    Finding,
    late_answers,
    silence_of,
    silent_people,
    still_due,
)
from cases.reminders.models import Notice
from cases.reminders.recipients import recipients_of
from people.accounts.members import hold_members, works_on_cases
from people.accounts.models import Membership
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock


def make_due_tasks() -> int:
    """End the tasks whose reason is gone, make those due today; return how many were made.

    Safe to run at any time and twice at once: a task is made once per rule, object, occurrence.
    """
    close_met_tasks()
    return sum(_make(found) for found in chain(late_answers(), silent_people()) if found)


def remind_of_silence(case_id: UUID) -> int:
    """Make the task about one silent person now, as `make_due_tasks` would; return how many."""
    found = silence_of(case_id)
    return _make(found) if found else 0


def close_met_tasks() -> int:
    """Mark done the tasks of rules that are no longer met; return how many."""
    ended = 0
    for rule in Rule.values:
        last = UUID(int=0)
        tasks = Task.objects.open().filter(rule=rule).select_related("case").order_by("pk")
        while chunk := list(tasks.filter(pk__gt=last)[:CHUNK]):
            due = still_due(rule, {task.about_id for task in chunk if task.about_id})
            met = [task for task in chunk if task.about_id not in due]
            ended += _end(met) if met else 0
            last = chunk[-1].pk
    return ended


@transaction.atomic
def _end(tasks: list[Task]) -> int:
    """Mark done those that nobody has ended meanwhile."""
    cases = {task.case_id for task in tasks}
    hold_deadlines(cases)
    rows = Task.objects.open().filter(pk__in=[task.pk for task in tasks])
    undone = set(rows.values_list("pk", flat=True))
    rows.update(state=TaskState.DONE, ended_at=clock.now())
    keep_next_deadline(cases)
    for task in tasks:
        if task.pk in undone:
            _record(Action.TASK_DONE, task)
    return len(undone)


@transaction.atomic
def _make(found: list[Finding]) -> int:
    """Make the tasks of one chunk with their notices; another worker's are left alone."""
    wanted = _tasks_to_make(found)
    hold_deadlines(task.case_id for task in wanted)
    Task.objects.bulk_create(wanted, ignore_conflicts=True)
    ours = set(
        Task.objects.filter(pk__in=[task.pk for task in wanted]).values_list("pk", flat=True)
    )
    made = [task for task in wanted if task.pk in ours]
    keep_next_deadline(task.case_id for task in made)
    make_notices(made)
    for task in made:
        _record(Action.TASK_MADE, task)
    return len(made)


def _tasks_to_make(found: list[Finding]) -> list[Task]:
    earlier = _tasks_by_object(found)
    # Held until the tasks are written: nobody who is just leaving is given one.
    owners = hold_members(finding.case.owner_id for finding in found if finding.case.owner_id)
    wanted = []
    for finding in found:
        # Numbers go on where the last silence or delay ended: each task is made on its first day
        # or later, so tasks of a day before it belong to an earlier one.
        tasks = earlier[finding.about_id]
        before = [task.occurrence for task in tasks if _first_due(task) < finding.first_day]
        number = max(before, default=0) + finding.times
        if all(task.occurrence != number for task in tasks):
            wanted.append(_task(finding, number, owners))
    return wanted


def _tasks_by_object(found: list[Finding]) -> dict[UUID, list[Task]]:
    tasks = Task.objects.filter(
        rule=found[0].rule, about_id__in=[finding.about_id for finding in found]
    )
    by_object: dict[UUID, list[Task]] = defaultdict(list)
    for task in tasks.only("about_id", "occurrence", "due_on", "first_due_on"):
        if task.about_id:
            by_object[task.about_id].append(task)
    return by_object


def _first_due(task: Task) -> date:
    """The day for which it was made, however often it was put off."""
    return task.first_due_on or task.due_on


def _task(finding: Finding, number: int, owners: dict[UUID, Membership]) -> Task:
    owner = owners.get(finding.case.owner_id) if finding.case.owner_id else None
    return Task(
        case=finding.case,
        rule=finding.rule,
        about_id=finding.about_id,
        occurrence=number,
        due_on=clock.today(),
        assignee=owner if owner and works_on_cases(owner) else None,
        made_at=clock.now(),
    )


def make_notices(tasks: Iterable[Task]) -> None:
    """Let everybody who is to be told of these tasks now be told, each once."""
    tasks = list(tasks)
    told = recipients_of(tasks)
    notices = [
        Notice(task=task, member=member, made_at=clock.now())
        for task in tasks
        for member in told[task.pk]
    ]
    Notice.objects.bulk_create(notices, ignore_conflicts=True)


def _record(action: Action, task: Task) -> None:
    record(
        action,
        by=None,
        on=task,
        organisation_id=task.case.organisation_id,
        case=task.case_id,
        occurrence=task.occurrence,
    )
