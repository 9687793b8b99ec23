"""The nearest day on which something of a case is due, kept with the case for its lists.

Rows are held in one order: the member who is given a task, the cases, the tasks. Whoever writes
a task holds its case, so that of two writers the second counts what the first has written.
"""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.db.models import Min, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce, Least

from cases.casebook.models import NO_DEADLINE, Case, Task
from cases.casebook.vocabularies import OF_PARTNERS, TaskState


def hold_deadlines(case_ids: Iterable[UUID]) -> None:
    """Lock cases before their tasks are written."""
    rows = Case.objects.filter(pk__in=set(case_ids)).order_by("pk")
    list(rows.select_for_update(no_key=True).values_list("pk"))


def keep_next_deadline(case_ids: Iterable[UUID]) -> None:
    """Count anew what is due first in these cases; call it after each write, before the record."""
    ids = set(case_ids)
    if not ids:
        return
    hold_deadlines(ids)
    tasks = Task.objects.open().filter(case=OuterRef("pk")).order_by()
    first = Subquery(tasks.values("case").annotate(day=Min("due_on")).values("day"))
    nearest = Least("answer_due_on", Coalesce(first, Value(NO_DEADLINE)))
    Case.objects.filter(pk__in=ids).update(next_due_on=nearest)


def take_up_rules_tasks(case: Case, *, finished_on: date) -> None:
    """Open again what rules had made of a case and what ended with it: a rule makes each but once.

    What is not due any more ends with the next turn of the timetable. What somebody did on the
    day of closing comes back too, if it is still due: nothing tells it from what ended by itself.
    """
    done = Task.objects.filter(case=case, state=TaskState.DONE, ended_at__date__gte=finished_on)
    done = done.exclude(rule__in=("", *OF_PARTNERS))
    # Who left meanwhile handed on only what was open.
    done.filter(assignee__is_active=False).update(assignee=case.owner_id)
    if done.update(state=TaskState.OPEN, ended_at=None):
        keep_next_deadline([case.pk])
