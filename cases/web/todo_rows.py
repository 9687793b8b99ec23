"""What is to be done in a case, ready for the template."""

from collections.abc import Iterable
from dataclasses import dataclass

from cases.casebook.models import Task
from cases.casebook.vocabularies import TaskState
from cases.web.rows import Days, days_until
from people.dates import clock


@dataclass(frozen=True)
class TodoRow:
    """`who` is to do it; `is_put_off` until its day has come."""

    task: Task
    days: Days
    who: str
    is_put_off: bool


def todo_rows(tasks: Iterable[Task]) -> list[TodoRow]:
    today = clock.today()
    return [
        TodoRow(
            task=task,
            days=days_until(task.due_on),
            who=task.assignee.user.display_name if task.assignee else "",
            is_put_off=task.state == TaskState.SNOOZED and task.due_on > today,
        )
        for task in tasks
    ]
