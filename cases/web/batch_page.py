"""Lists of many as pages show them: one line each, and one list with its requests."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from cases.casebook.paging import page_of
from cases.repatriation.batch_lists import batch_list, consult_batch, count_states, find_batch
from cases.repatriation.batches import MOST
from cases.repatriation.models import Batch
from cases.repatriation.vocabularies import FINAL, WAITING, State
from cases.web.batch_steps import step_choices
from cases.web.forms.batches import MoreCasesForm
from cases.web.paging import page_links
from cases.web.request_lists import request_tabs
from cases.web.request_rows import request_row
from people.accounts.roles import Permission
from people.vault.querysets import load_keys


@dataclass(frozen=True)
class BatchRow:
    """One list, with how many requests of it one sees, and what became of them."""

    batch: Batch
    number: int
    waiting: int
    over: int


@dataclass(frozen=True)
class StateTab:
    state: str
    label: str
    number: int


def batch_list_page(request: HttpRequest) -> dict[str, Any]:
    member: Any = request.member  # type: ignore[attr-defined]
    after = request.GET.get("after", "")
    try:
        page = page_of(batch_list(member), day_field="-made_on", after=after)
    except ValidationError as error:
        raise Http404 from error
    load_keys(page.rows)
    counts = count_states(page.rows, member)
    return {
        "nav": "requests",
        "tabs": request_tabs(request, "batches"),
        "rows": [_row(batch, counts[batch.pk]) for batch in page.rows],
        **page_links(request, page),
    }


def batch_or_404(request: HttpRequest, pk: UUID) -> Batch:
    try:
        return find_batch(pk, who=request.member)  # type: ignore[attr-defined]
    except Batch.DoesNotExist as error:
        raise Http404 from error


def batch_page(request: HttpRequest, batch: Batch, *, more: Any = None) -> HttpResponse:
    """Draw one list; `more` is the form of further cases with what was typed in it."""
    member: Any = request.member  # type: ignore[attr-defined]
    rows, asked = consult_batch(batch, by=member), request.GET.get("state", "")
    counts = count_states([batch], member)[batch.pk]
    may_move = member.may(Permission.MOVE_REQUEST)
    shown = [row for row in rows if row.state == asked] if asked in counts else rows
    context = {
        "nav": "requests",
        "batch": batch,
        "rows": [request_row(row) for row in shown],
        "states": [
            StateTab(state.value, str(state.label), counts[state])
            for state in State
            if state in counts
        ],
        "state": asked if asked in counts else "",
        "total": len(rows),
        "steps": step_choices(shown, member) if may_move else [],
        "is_waiting": any(row.state in (*WAITING, State.ANSWERED) for row in rows),
        "all_chosen": request.GET.get("choose") == "all",
        "more": more or (MoreCasesForm() if may_move and len(rows) < MOST else None),
    }
    status = 422 if more is not None and more.errors else 200
    return render(request, "cases/repatriation/batch_detail.html", context, status=status)


def _row(batch: Batch, counts: dict[str, int]) -> BatchRow:
    return BatchRow(
        batch=batch,
        number=sum(counts.values()),
        waiting=sum(counts[state] for state in WAITING),
        over=sum(counts[state] for state in FINAL),
    )
