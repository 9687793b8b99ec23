"""The first page after sign-in: what is late, what is due, what was begun."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from cases.access.glass import glasses_to_review
from cases.casebook.consult import list_tasks
from cases.casebook.drafts import drafts_of
from cases.casebook.selectors import count_put_off
from cases.exports.selectors import ready_exports
from cases.repatriation.consult import list_requests
from cases.repatriation.selectors import deadlines_of
from cases.web.alert_rows import alert_rows
from cases.web.rows import days_until
from people.accounts.covers import covered_by
from people.accounts.roles import Permission
from people.accounts.waiting import waiting_for
from people.dates import clock
from people.jobs.selectors import outbox_is_stuck
from people.registry.duplicates.queue import count_waiting
from people.registry.names import shown_name
from people.web.doors import door

AHEAD = timedelta(days=7)
MOST = 50


# Where work begins for those who see no cases of their own group.
FIRST_PAGES = {
    Permission.READ_SHARED_CASES: "shared_list",
    Permission.VIEW_ACTIVITY: "activity",
    Permission.KEEP_MEMBERS: "members",
}


@require_safe
@door(Permission.KEEP_ACCOUNT)
def today(request: HttpRequest) -> HttpResponse:
    """The first page of everybody: for those who see no cases, the page of their work."""
    if request.member.may(Permission.VIEW_CASES):
        return _today_page(request)
    first = (page for may, page in FIRST_PAGES.items() if request.member.may(may))
    # A travelling member has the account alone.
    return redirect(next(first, "account"))


def _today_page(request: HttpRequest) -> HttpResponse:
    member, day = request.member, clock.today()
    due = list_requests(deadlines_of(member, until=day + AHEAD)[:MOST], by=member)
    absent = {one.id: one.user.display_name for one in covered_by(member)}
    rows = [_deadline(row, absent) for row in due]
    context = {
        "nav": "today",
        "today": day,
        "groups": _groups(rows),
        "passed": sum(row["days"].late is not None for row in rows),
        "due_today": sum(row["days"] == days_until(day) for row in rows),
        "tasks": [_task(task, absent) for task in list_tasks(member, most=MOST)],
        "put_off": count_put_off(member),
        "waiting": waiting_for(member),
        # A pasted chat is a large draft; only when it was left is shown.
        "drafts": list(drafts_of(member).defer("content")[:5]),
        "exports": ready_exports(member),
        "is_stuck": outbox_is_stuck(),
        "alerts": alert_rows(member),
        "glasses": glasses_to_review(member),
        "duplicates": count_waiting(member),
    }
    return render(request, "cases/reminders/today.html", context)


def _groups(rows: list[dict[str, Any]]) -> list[tuple[str, list[dict[str, Any]]]]:
    late = [row for row in rows if row["days"].late]
    now = [row for row in rows if row["days"].late is None and row["days"].left is None]
    soon = [row for row in rows if row["days"].left]
    titled = [(_("Passed"), late), (_("Today"), now), (_("The next seven days"), soon)]
    return [(title, group) for title, group in titled if group]


def _deadline(row: Any, absent: dict[UUID, str]) -> dict[str, Any]:
    """One answer that is due; `absent` are those for whom the member stands in."""
    return {
        "request": row,
        "for_whom": absent.get(row.case.owner_id, ""),
        "days": days_until(row.due_on),
        "name": shown_name(row.case.person),
    }


def _task(task: Any, absent: dict[UUID, str]) -> dict[str, Any]:
    return {
        "task": task,
        "for_whom": absent.get(task.assignee_id, ""),
        "days": days_until(task.due_on),
        "name": shown_name(task.case.person),
    }
