"""Making the tasks that rules ask for, once each, and ending those whose reason is gone."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from uuid import UUID

from django.db import transaction
from django.db.models.functions import Coalesce

from cases.casebook.deadlines import hold_deadlines, keep_next_deadline
from cases.casebook.models import Case, Task
from cases.casebook.vocabularies import FINISHED, Rule, TaskState
from cases.reminders.findings import RULES, Finding, Look, due_today, silence_of, still_due
from cases.reminders.findings.finding import chunks
from cases.reminders.recipients import lawyers_of
from cases.reminders.specs import To, spec_of
from cases.reminders.telling import make_notices
from people.accounts.members import hold_members, works_on_cases
from people.accounts.models import Membership
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

Numbered = tuple[Finding, int]
GoesOn = Callable[[], None]


def _nothing() -> None:
    """Nobody has to hear that the work goes on."""


def make_due_tasks(go_on: GoesOn = _nothing) -> int:
    """End the tasks whose reason is gone, make those due today; return how many were made.

    Tasks that others wrote are told on their day. Safe to run at any time and twice at once: a
    task is made once per rule, object and occurrence, and told once. `go_on` is called between
    the parts.
    """
    close_met_tasks(go_on)
    made = 0
    for found in due_today():
        made += _make(found)
        go_on()
    tell_due_tasks(go_on)
    return made


def remind_of_silence(case_id: UUID) -> int:
    """Make the task about one silent person now, as `make_due_tasks` would; return how many."""
    found = silence_of(case_id)
    return _make(found) if found else 0


def close_met_tasks(go_on: GoesOn = _nothing) -> int:
    """Mark done the tasks of rules that are no longer met; return how many.

    Of those made by a clock that went ahead of this one nothing can be said before their day:
    ended, they would never be made again.
    """
    ended, look = 0, Look(is_again=True)
    for rule in RULES:
        tasks = Task.objects.open().alias(first=Coalesce("first_due_on", "due_on"))
        tasks = tasks.filter(rule=rule, first__lte=look.today).only("case_id", "about_id")
        for chunk in chunks(tasks):
            due = still_due(rule, {task.about_id for task in chunk if task.about_id}, look)
            met = [task.pk for task in chunk if task.about_id not in due]
            ended += _end(met) if met else 0
            go_on()
    return ended


def tell_due_tasks(go_on: GoesOn = _nothing) -> int:
    """Tell of what somebody wrote down or a plan holds, on its day; return how many tasks."""
    due = Task.objects.open().filter(told_on=None, due_on__lte=clock.today())
    due = due.exclude(case__workflow__in=FINISHED)
    told = 0
    for chunk in chunks(due.only("pk")):
        told += _tell([task.pk for task in chunk])
        go_on()
    return told


@transaction.atomic
def _tell(ids: list[UUID]) -> int:
    rows = Task.objects.open().filter(pk__in=ids, told_on=None)
    held = list(rows.select_for_update().order_by("pk").values_list("pk", flat=True))
    rows.filter(pk__in=held).update(told_on=clock.today())
    tasks = Task.objects.filter(pk__in=held)
    make_notices(_loud(tasks.select_related("case__owner__user", "assignee__user")))
    return len(held)


@transaction.atomic
def _end(ids: list[UUID]) -> int:
    """Mark done those that nobody has ended meanwhile."""
    tasks = Task.objects.open().filter(pk__in=ids)
    cases = set(tasks.values_list("case_id", flat=True))
    hold_deadlines(cases)
    undone = list(tasks.select_related("case"))
    tasks.update(state=TaskState.DONE, ended_at=clock.now())
    keep_next_deadline(cases)
    for task in undone:
        _record(Action.TASK_DONE, task)
    return len(undone)


def _make(found: list[Finding]) -> int:
    """Make the tasks of one chunk with their notices; another worker's are left alone."""
    wanted = _numbered(found)
    return _make_numbered(wanted) if wanted else 0


@transaction.atomic
def _make_numbered(wanted: list[Numbered]) -> int:
    # Held until the tasks are written: nobody who is just leaving is given one.
    case_ids = {finding.case_id for finding, _number in wanted}
    owners = {finding.owner_id for finding, _number in wanted if finding.owner_id}
    lawyers = _lawyers_of(wanted[0][0].rule, case_ids)
    members = hold_members({*owners, *(one for those in lawyers.values() for one in those)})
    hold_deadlines(case_ids)
    cases = Case.objects.select_related("owner__user").in_bulk(case_ids)
    tasks = []
    for finding, number in wanted:
        case = cases[finding.case_id]
        workers = [members.get(pk) for pk in (*lawyers.get(case.pk, []), case.owner_id) if pk]
        tasks.append(_task(finding, number, case, workers))
    Task.objects.bulk_create(tasks, ignore_conflicts=True)
    ours = set(
        Task.objects.filter(pk__in=[task.pk for task in tasks]).values_list("pk", flat=True)
    )
    made = [task for task in tasks if task.pk in ours]
    keep_next_deadline(task.case_id for task in made)
    make_notices(_loud(made))
    for task in made:
        _record(Action.TASK_MADE, task)
    return len(made)


def _loud(tasks: Iterable[Task]) -> list[Task]:
    """Leave out those of cases that came in today with many others: clocks start, mails do not."""
    return [task for task in tasks if task.case.imported_on != clock.today()]


def _numbered(found: list[Finding]) -> list[Numbered]:
    """Return those of which there is no task yet, each with the number that it will have."""
    earlier = _tasks_by_object(found)
    wanted = []
    for finding in found:
        tasks = earlier[finding.about_id]
        number = _number(finding, tasks)
        if all(task.occurrence != number for task in tasks):
            wanted.append((finding, number))
    return wanted


def _number(finding: Finding, tasks: list[Task]) -> int:
    """Numbers go on where the last silence or delay ended.

    Each task is made on its first day or later, so tasks of a day before it belong to an earlier
    one. Where a day was moved, as of a hearing, some of an earlier one lie after the new first
    day: whatever was made before it was due for the last time is not this time's.
    """
    earlier = _highest(tasks, before=finding.first_day)
    return max(earlier + finding.times, _highest(tasks, before=finding.latest_day) + 1)


def _highest(tasks: list[Task], *, before: date) -> int:
    return max((task.occurrence for task in tasks if _first_due(task) < before), default=0)


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


def _lawyers_of(rule: Rule, case_ids: Iterable[UUID]) -> dict[UUID, list[UUID]]:
    """Return by case its lawyers, an owner first; nobody for a rule that is no lawyer's matter."""
    if spec_of(rule).to != To.LAWYER:
        return {}
    cases = Case.objects.filter(pk__in=case_ids).only("organisation_id", "owner_id", "team_id")
    owners = {case.pk: case.owner_id for case in cases}
    return {
        case: sorted((one.pk for one in those), key=lambda pk: pk != owners[case])
        for case, those in lawyers_of(cases).items()
    }


def _task(finding: Finding, number: int, case: Case, workers: list[Membership | None]) -> Task:
    return Task(
        case=case,
        rule=finding.rule,
        about_id=finding.about_id,
        occurrence=number,
        text=finding.text,
        due_on=clock.today(),
        assignee=_assignee(finding.rule, workers),
        made_at=clock.now(),
        told_on=clock.today(),
    )


def _assignee(rule: Rule, workers: list[Membership | None]) -> Membership | None:
    """The first who still works here; what the coordinators decide is no worker's task."""
    if spec_of(rule).to == To.COORDINATORS:
        return None
    return next((one for one in workers if one and works_on_cases(one)), None)


def _record(action: Action, task: Task) -> None:
    record(
        action,
        by=None,
        on=task,
        organisation_id=task.case.organisation_id,
        case=task.case_id,
        occurrence=task.occurrence,
    )
