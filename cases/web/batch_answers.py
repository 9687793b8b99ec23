"""The answers to many requests of a list, as one table."""

from collections.abc import Collection
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from cases.repatriation.batch_lists import consult_batch
from cases.repatriation.batch_moves import record_answers
from cases.repatriation.models import Batch, Request
from cases.repatriation.vocabularies import WAITING, State
from cases.web.forms.batches import AnswerTable, prefix_of
from cases.web.request_rows import request_row
from people.accounts.roles import Permission

# As many as one form can bring.
AT_ONCE = 50


def answers_page(request: HttpRequest, batch: Batch) -> HttpResponse:
    """Draw the table, or write what was filled in; what was wrong stays in its row."""
    member: Any = request.member  # type: ignore[attr-defined]
    may_decide = member.may(Permission.DECIDE_REQUEST)
    rows = consult_batch(batch, by=member)
    if request.method != "POST":
        waiting = [row for row in rows if is_open(row, may_decide=may_decide)]
        is_ticked = request.GET.get("choose") == "all"
        table = AnswerTable(waiting[:AT_ONCE], may_decide=may_decide, is_ticked=is_ticked)
        return _page(request, batch, table, left=len(waiting[AT_ONCE:]))
    sent = [row for row in rows if f"{prefix_of(row.pk)}-seen" in request.POST]
    table = AnswerTable(sent, may_decide=may_decide, data=request.POST)
    answers = table.answers()
    moved = record_answers(batch=batch, answers=answers, by=member) if answers else None
    if moved:
        table.refuse(moved.refused)
    if moved and not table.is_wrong:
        return redirect("batch_detail", pk=batch.pk)
    done = answers.keys() - moved.refused.keys() if moved else set()
    table.rows = [row for row in table.rows if row.request.pk not in done]
    return _page(request, batch, table, done=moved.done if moved else [])


def is_open(row: Request, *, may_decide: bool) -> bool:
    """Whether an answer, or what an answer decides, is still to be written down."""
    return row.state in WAITING or (may_decide and row.state == State.ANSWERED)


def _page(
    request: HttpRequest,
    batch: Batch,
    table: AnswerTable,
    *,
    done: Collection[str] = (),
    left: int = 0,
) -> HttpResponse:
    is_sent = request.method == "POST"
    context = {
        "nav": "requests",
        "batch": batch,
        "table": table,
        "rows": [(form, request_row(form.request)) for form in table.rows],
        "done": done,
        "left": left,
        "is_empty": is_sent and not table.begun,
    }
    status = 422 if is_sent else 200
    return render(request, "cases/repatriation/batch_answers.html", context, status=status)
