"""Sharing many cases of the list with a partner: first who can be, then it is done."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from cases.access.asking import needs_second
from cases.access.many_grants import MOST, share_many, weigh_many
from cases.access.models import Grant
from cases.access.taking_back import take_back_selection
from cases.access.terms import Terms, terms_of
from cases.access.vocabularies import Purpose
from cases.access.weighing import Weighed
from cases.casebook.picking import ids_by_reference, ids_of_list
from cases.web.case_list import list_url
from cases.web.forms.sharing import ALL, SelectionForm
from cases.web.selection_page import left_out, mark_of, refusals
from cases.web.sharing_page import what_is_read
from cases.web.views.lists import chosen_on_list
from people.accounts.partners import open_partners_of
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept
from people.web.stepup import fresh_factor


@require_POST
@door(Permission.SHARE_CASE)
def bulk_share(request: HttpRequest) -> HttpResponse:
    """The form, then who would be shared and who is left out, then it is done."""
    chosen = chosen_on_list(request)
    form = SelectionForm(
        request.POST if "answered" in request.POST else None,
        partners=open_partners_of(request.member.organisation_id),
        chosen=len(chosen),
    )
    if not form.is_bound or "change" in request.POST:
        return _form_page(request, form)
    weighed = kept(form, lambda: _weigh(request, form))
    if weighed is None:
        return _form_page(request, form)
    terms, rows = weighed
    is_sure = "sure" in request.POST
    if is_sure and request.POST.get("mark") == mark_of(rows):
        return _share(request, form, terms, rows)
    return _preview(request, form, terms, rows, is_changed=is_sure)


@require_POST
@door(Permission.SHARE_CASE)
def selection_back(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Undo: all that was shared at once is taken back at once."""
    try:
        taken = take_back_selection(selection=pk, by=request.member)
    except Grant.DoesNotExist as error:
        raise Http404 from error
    said = ngettext("%(n)d sharing was taken back.", "%(n)d sharings were taken back.", taken)
    messages.success(request, said % {"n": taken})
    return redirect("sharing_list")


def _weigh(request: HttpRequest, form: SelectionForm) -> tuple[Terms, list[Weighed]]:
    member: Any = request.member  # type: ignore[attr-defined]
    terms = terms_of(**form.terms())
    if form.cleaned_data["which"] == ALL:
        ids = ids_of_list(request.POST.get("back", ""), who=member, most=MOST)
    else:
        ids = ids_by_reference(chosen_on_list(request), who=member)
    return terms, weigh_many(case_ids=ids, partner=form.with_whom(), by=member)


@fresh_factor
def _share(
    request: HttpRequest, form: SelectionForm, terms: Terms, rows: list[Weighed]
) -> HttpResponse:
    outcome = share_many(
        case_ids=[row.case_id for row in rows],
        partner=form.with_whom(),
        by=request.member,
        terms=terms,
        selection=form.cleaned_data["selection"],
    )
    context = {
        "nav": "sharing",
        "partner": form.with_whom(),
        "asks": needs_second(form.with_whom(), request.member),
        "outcome": outcome,
        "selection": form.cleaned_data["selection"],
        "left_out": left_out(outcome.refused),
        "back": list_url(request.POST.get("back", "")),
    }
    return render(request, "cases/access/selection_shared.html", context)


def _preview(
    request: HttpRequest,
    form: SelectionForm,
    terms: Terms,
    rows: list[Weighed],
    *,
    is_changed: bool,
) -> HttpResponse:
    context = {
        **_carried(request),
        **what_is_read(terms),
        "form": form,
        "partner": form.with_whom(),
        "terms": terms,
        "purpose": Purpose(terms.purpose).label,
        "asks": needs_second(form.with_whom(), request.member),
        "number": sum(not row.why_not for row in rows),
        "left_out": left_out(refusals(rows)),
        "mark": mark_of(rows),
        "is_changed": is_changed,
    }
    return render(request, "cases/access/selection_sure.html", context)


def _form_page(request: HttpRequest, form: SelectionForm) -> HttpResponse:
    context = {**_carried(request), "form": form, "most": MOST}
    status = 422 if form.is_bound and form.errors else 200
    return render(request, "cases/access/selection.html", context, status=status)


def _carried(request: HttpRequest) -> dict[str, Any]:
    """What was chosen on the list, and the list itself, go along from page to page."""
    query = request.POST.get("back", "")
    return {
        "nav": "cases",
        "chosen": chosen_on_list(request),
        "back_query": query,
        "back": list_url(query),
    }
