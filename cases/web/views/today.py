"""The first page after sign-in: what is late, what is due, what was begun."""

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from cases.access.asked import told_of
from cases.access.glass import glasses_to_review
from cases.casebook.consult import list_nobodys_tasks, list_tasks
from cases.casebook.drafts import drafts_of
from cases.casebook.selectors import count_put_off
from cases.exports.selectors import ready_exports
from cases.imports.matching.selectors import count_candidates
from cases.repatriation.consult import list_requests
from cases.repatriation.selectors import count_undecided, deadlines_of
from cases.sharing.submissions.selectors import count_waiting as count_waiting_submissions
from cases.web.alert_rows import alert_rows
from cases.web.request_rows import request_row
from cases.web.today_rows import due_row, groups_of, task_row
from people.accounts.covers import covered_by
from people.accounts.models import Approval
from people.accounts.roles import Permission
from people.accounts.waiting import things_waiting_for, waiting_for
from people.dates import clock
from people.jobs.selectors import outbox_is_stuck
from people.registry.duplicates.queue import count_waiting
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
    rows = [due_row(request_row(row), absent) for row in due]
    context = {
        "nav": "today",
        "today": day,
        "groups": groups_of(rows),
        "passed": sum(row.row.is_late for row in rows),
        "due_today": sum(row.day == day for row in rows),
        "tasks": [task_row(task, absent) for task in list_tasks(member, most=MOST)],
        "nobodys": [task_row(task, {}) for task in list_nobodys_tasks(member, most=MOST)],
        "put_off": count_put_off(member),
        "waiting": told_of(waiting_for(member)),
        # A pasted chat is a large draft; only when it was left is shown.
        "drafts": list(drafts_of(member).defer("content")[:5]),
        "exports": ready_exports(member),
        "is_stuck": outbox_is_stuck(),
        "alerts": alert_rows(member),
        "glasses": glasses_to_review(member),
        "to_erase": len(things_waiting_for(member, Approval.Kind.ERASURE)),
        "to_let_go": len(things_waiting_for(member, Approval.Kind.LETTING_GO)),
        "to_publish": len(things_waiting_for(member, Approval.Kind.PUBLICATION)),
        "to_share": len(things_waiting_for(member, Approval.Kind.SHARING)),
        "to_correct": len(things_waiting_for(member, Approval.Kind.CORRECTION)),
        "undecided": count_undecided(member),
        "duplicates": count_waiting(member),
        "on_lists": count_candidates(member),
        "handed_in": count_waiting_submissions(member),
    }
    return render(request, "cases/reminders/today.html", context)
