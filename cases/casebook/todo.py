"""What is to be done in a case: by whom and by when; done, put off, dropped, given to another.

Case.DoesNotExist for who does not see the case.
Each is done under the lock of its row: done twice is done once, and whoever was too late is told.
"""

from datetime import date, timedelta
from hashlib import sha256

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.deadlines import keep_next_deadline
from cases.casebook.models import Case, Task
from cases.casebook.vocabularies import UNDONE, Risk, TaskState
from people.accounts.members import hold_members, works_on_cases
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.versions import Stale, check_fields, hold
from people.vault.fields import columns_of

LONGEST = timedelta(days=365)
LONGEST_WHEN_CRITICAL = timedelta(days=7)


@transaction.atomic
def add_task(
    *, case: Case, by: Membership, text: str, due_on: date, assignee: Membership | None = None
) -> Task:
    """Write down what is to be done. Who is not said to do it is who writes it.

    If that one sees the case for an hour only, it is the owner, or nobody while the owner travels.
    """
    require(by, Permission.CHANGE_CASE)
    if not text:
        raise ValidationError({"text": _("Write what is to be done.")})
    doer = assignee or _usual_doer(case, by)
    if doer:
        _hold_doer(doer, case)
    hold(Case.objects.visible_to(by), case)
    task = Task(case=case, text=text, due_on=due_on, assignee=doer, made_at=clock.now())
    task.full_clean()
    task.save()
    keep_next_deadline([case.pk])
    record(Action.TASK_MADE, by=by, on=task, case=case.id)
    return task


@transaction.atomic
def finish_task(*, task: Task, by: Membership) -> bool:
    """Mark a task done; done twice is done once, and False is returned."""
    require(by, Permission.CHANGE_CASE)
    held = _hold(task, by)
    if held.state == TaskState.DONE:
        return False
    _require_undone(held)
    _end(held, TaskState.DONE)
    record(Action.TASK_DONE, by=by, on=held, case=held.case_id)
    return True


@transaction.atomic
def drop_task(*, task: Task, by: Membership, reason: str, seen: str = "") -> None:
    """Say why nobody need do it."""
    require(by, Permission.CHANGE_CASE)
    _require_reason(reason)
    held = _hold_as_seen(task, by, seen)
    held.reason = reason
    _end(held, TaskState.DROPPED, "reason")
    record(Action.TASK_DROPPED, by=by, on=held, case=held.case_id)


@transaction.atomic
def snooze_task(*, task: Task, by: Membership, until: date, reason: str, seen: str = "") -> None:
    """Put a task off until a day, with a reason; it stays to be done, and is hidden until then."""
    require(by, Permission.CHANGE_CASE)
    _require_reason(reason)
    held = _hold_as_seen(task, by, seen)
    _check_until(until, held)
    held.first_due_on = held.first_due_on or held.due_on
    held.state, held.due_on, held.reason = TaskState.SNOOZED, until, reason
    _save(held, "state", "due_on", "first_due_on", "reason")
    days = (until - clock.today()).days
    record(Action.TASK_SNOOZED, by=by, on=held, case=held.case_id, days=days)


@transaction.atomic
def give_task(*, task: Task, by: Membership, assignee: Membership, seen: str = "") -> None:
    """Let somebody else do it, who works on cases and sees this one."""
    require(by, Permission.CHANGE_CASE)
    _hold_doer(assignee, task.case)
    held = _hold_as_seen(task, by, seen)
    if held.assignee_id == assignee.id:
        return
    held.assignee = assignee
    _save(held, "assignee")
    record(Action.TASK_GIVEN, by=by, on=held, case=held.case_id, member=assignee.id)


@transaction.atomic
def change_task(
    *,
    task: Task,
    by: Membership,
    text: str,
    due_on: date,
    assignee: Membership | None = None,
    seen: str = "",
) -> None:
    """Correct the words or name an earlier day, and give it to somebody else if one is named.

    A later day needs a reason: the task is put off. What a rule asks for is not worded by hand.
    """
    require(by, Permission.CHANGE_CASE)
    if not text:
        raise ValidationError({"text": _("Write what is to be done.")})
    if assignee:
        give_task(task=task, by=by, assignee=assignee, seen=seen)
        task.assignee, seen = assignee, ""
    held = _hold_as_seen(task, by, seen)
    if held.rule:
        raise ValidationError(_("A reminder can be put off or given to somebody, not reworded."))
    if due_on > held.due_on:
        raise ValidationError({"due_on": _("For a later day put it off, with a reason.")})
    if (held.text, held.due_on) == (text, due_on):
        return
    held.text, held.due_on = text, due_on
    _save(held, "text", "due_on")
    record(Action.TASK_CHANGED, by=by, on=held, case=held.case_id)


def mark_of(task: Task) -> str:
    """Return a mark of how a task stands, by which a form says what was on the screen."""
    told = f"{task.state} {task.due_on} {task.assignee_id} {task.text}"
    return sha256(told.encode()).hexdigest()[:16]


def _hold(task: Task, by: Membership) -> Task:
    """Lock the case, then the task, and read it afresh."""
    case = hold(Case.objects.visible_to(by), Case(pk=task.case_id))
    held = hold(Task.objects.filter(case=case), task)
    held.case = case
    return held


def _hold_as_seen(task: Task, by: Membership, seen: str) -> Task:
    """Stale if it stands otherwise than on the screen; ValidationError if nothing is to do."""
    held = _hold(task, by)
    _require_undone(held)
    if seen and seen != mark_of(held):
        raise Stale(held)
    return held


def _require_undone(task: Task) -> None:
    if task.state not in UNDONE:
        said = {
            TaskState.DONE: _("Somebody has done this meanwhile."),
            TaskState.DROPPED: _("Somebody has dropped this meanwhile."),
        }
        raise ValidationError(said[TaskState(task.state)])


def _require_reason(reason: str) -> None:
    if not reason.strip():
        raise ValidationError({"reason": _("Write why.")})


def _check_until(until: date, task: Task) -> None:
    today = clock.today()
    if until <= today:
        raise ValidationError({"until": _("Choose a day to come.")})
    if until <= task.due_on:
        raise ValidationError({"until": _("Choose a day after the one that is set.")})
    if until > today + LONGEST:
        raise ValidationError({"until": _("A year is the longest.")})
    if task.case.risk == Risk.CRITICAL and until > today + LONGEST_WHEN_CRITICAL:
        said = _("A life is at risk in this case: seven days are the longest.")
        raise ValidationError({"until": said})


def _hold_doer(member: Membership, case: Case) -> None:
    """Lock a membership, before any case: nobody who leaves or does not see the case gets work."""
    held = hold_members([member.id]).get(member.id)
    if held is None or not works_on_cases(held):
        raise ValidationError({"assignee": _("This member works on no cases here now.")})
    if not _sees(held, case):
        said = _("This member does not see the case. First give it to him or her, or to a team.")
        raise ValidationError({"assignee": said})


def _usual_doer(case: Case, by: Membership) -> Membership | None:
    return next((one for one in (by, case.owner) if one and _sees(one, case)), None)


def _sees(member: Membership, case: Case) -> bool:
    """An emergency's hour alone is not enough."""
    return Case.objects.standing_for(member).filter(pk=case.pk).exists()


def _end(task: Task, state: TaskState, *more: str) -> None:
    task.state, task.ended_at = state, clock.now()
    _save(task, "state", "ended_at", *more)


def _save(task: Task, *names: str) -> None:
    check_fields(task, names)
    task.save(update_fields=columns_of(Task, *names))
    keep_next_deadline([task.case_id])
