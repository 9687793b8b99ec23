"""Lists of many to one addressee: making one, moving many at once, answers as a table."""

from typing import Any
from uuid import UUID, uuid4

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from cases.casebook.consult import list_cases
from cases.casebook.selectors import cases_by_reference
from cases.repatriation.addressees import addressees_of
from cases.repatriation.batch_lists import consult_batch
from cases.repatriation.batches import MOST, Outcome, add_to_batch, make_batch
from cases.repatriation.models import Batch
from cases.web.batch_answers import answers_page
from cases.web.batch_page import batch_list_page, batch_or_404, batch_page
from cases.web.batch_steps import Asked, asked_of, form_of, refs_in, write
from cases.web.case_list import list_url
from cases.web.forms.batches import MoreCasesForm, NewBatchForm
from people.accounts.roles import Permission
from people.registry.names import shown_name
from people.web.doors import door
from people.web.form_errors import kept


@require_safe
@door(Permission.VIEW_CASES)
def batch_list(request: HttpRequest) -> HttpResponse:
    return render(request, "cases/repatriation/batch_list.html", batch_list_page(request))


@require_safe
@door(Permission.VIEW_CASES)
def batch_detail(request: HttpRequest, pk: UUID) -> HttpResponse:
    return batch_page(request, batch_or_404(request, pk))


@require_POST
@door(Permission.MOVE_REQUEST)
def batch_new(request: HttpRequest) -> HttpResponse:
    """First which cases and what is asked, then what became of it."""
    refs, by = refs_in(request.POST), request.member
    is_answered = "answered" in request.POST
    form = NewBatchForm(
        request.POST if is_answered else None,
        addressees=addressees_of(by.organisation_id),
        initial={"submission": uuid4()},
    )
    outcome = is_answered and kept(form, lambda: make_batch(refs=refs, by=by, **form.cleaned_data))
    if outcome and outcome.batch:
        return _made(request, outcome.batch, outcome)
    return _new_page(request, form, refs, outcome.refused if outcome else [])


@require_POST
@door(Permission.MOVE_REQUEST)
def batch_add(request: HttpRequest, pk: UUID) -> HttpResponse:
    batch, form = batch_or_404(request, pk), MoreCasesForm(request.POST)
    outcome = kept(form, lambda: add_to_batch(batch=batch, by=request.member, **form.cleaned_data))
    if outcome:
        return _made(request, batch, outcome)
    return batch_page(request, batch, more=form)


@require_POST
@door(Permission.MOVE_REQUEST)
def batch_move(request: HttpRequest, pk: UUID) -> HttpResponse:
    """First which requests and what is said with the step, then what became of it."""
    batch, asked = batch_or_404(request, pk), asked_of(request.POST)
    if asked is None or not asked.chosen:
        return redirect("batch_detail", pk=pk)
    form = form_of(asked, request.POST if "answered" in request.POST else None, batch=batch)
    moved = form.is_bound and kept(
        form, lambda: write(asked, form, batch=batch, by=request.member)
    )
    if moved and not moved.refused:
        return redirect("batch_detail", pk=pk)
    if moved:
        return _told(request, batch, done=moved.done, refused=moved.reasons, is_moved=True)
    return _move_page(request, batch, asked, form)


@door(Permission.MOVE_REQUEST)
def batch_answers(request: HttpRequest, pk: UUID) -> HttpResponse:
    return answers_page(request, batch_or_404(request, pk))


def _new_page(
    request: HttpRequest, form: Any, refs: list[str], refused: list[tuple[str, str]]
) -> HttpResponse:
    cases = list_cases(cases_by_reference(refs[:MOST], who=request.member), by=request.member)
    context = {
        "nav": "requests",
        "form": form,
        "refs": refs,
        "rows": [(case.ref, shown_name(case.person)) for case in cases],
        "refused": refused,
        "back": list_url(request.POST.get("back", "")),
        "back_query": request.POST.get("back", ""),
        "most": MOST,
        "is_too_many": len(refs) > MOST,
    }
    status = 422 if form.errors or refused else 200
    return render(request, "cases/repatriation/batch_new.html", context, status=status)


def _move_page(request: HttpRequest, batch: Batch, asked: Asked, form: Any) -> HttpResponse:
    rows = [row for row in consult_batch(batch, by=request.member) if row.pk in asked.chosen]
    context = {
        "nav": "requests",
        "batch": batch,
        "form": form,
        "step": asked.step,
        "rows": [(row, shown_name(row.case.person), row.pk in asked.meant) for row in rows],
        "chosen": asked.meant,
    }
    status = 422 if form.errors else 200
    return render(request, "cases/repatriation/batch_move.html", context, status=status)


def _made(request: HttpRequest, batch: Batch, outcome: Outcome) -> HttpResponse:
    if not outcome.refused:
        return redirect("batch_detail", pk=batch.pk)
    return _told(request, batch, done=outcome.done, refused=outcome.refused, is_moved=False)


def _told(request: HttpRequest, batch: Batch, **outcome: Any) -> HttpResponse:
    context = {"nav": "requests", "batch": batch, **outcome}
    return render(request, "cases/repatriation/batch_done.html", context)
