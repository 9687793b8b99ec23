"""What is done from the list of cases: views of one's own, and changes to many cases."""

import re
from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from cases.casebook import saved_views
from cases.casebook.bulk import (
    MOST,
    MOST_STATUSES,
    Outcome,
    add_status_many,
    assign_many,
    mark_of,
)
from cases.casebook.consult import list_cases
from cases.casebook.filters import CaseListFilter
from cases.casebook.models import BulkChange, SavedView
from cases.casebook.selectors import case_list, cases_by_reference
from cases.casebook.undoing import undo
from cases.casebook.validators import REFERENCE
from cases.web.case_list import list_url
from cases.web.filter_form import filter_chips
from cases.web.forms.lists import ManyOwnersForm, ManyStatusesForm, ViewForm
from people.accounts.members import caseworkers_of
from people.accounts.roles import Permission
from people.registry.names import shown_name
from people.web.doors import door
from people.web.form_errors import kept

_CHOSEN = re.compile(rf"(?P<ref>{REFERENCE}):(?P<mark>[0-9a-f]{{12}})")


@require_POST
@door(Permission.ASSIGN_CASE)
def bulk_owner(request: HttpRequest) -> HttpResponse:
    """First which cases and to whom, then what became of it."""
    members = caseworkers_of(request.member.organisation_id)
    form = ManyOwnersForm(
        _sent(request), members=members, initial={"owner": _asked_owner(request)}
    )
    words = {"title": _("Give cases to somebody"), "action": _("Give them")}
    return _change(request, form, assign_many, {**words, "most": MOST})


@require_POST
@door(Permission.CHANGE_CASE)
def bulk_status(request: HttpRequest) -> HttpResponse:
    """First which cases and what is said of them, then what became of it."""
    form = ManyStatusesForm(_sent(request))
    words = {"title": _("One status for many cases"), "action": _("Say it of them")}
    return _change(request, form, add_status_many, {**words, "most": MOST_STATUSES})


@require_POST
@door(Permission.VIEW_CASES)
def bulk_undo(request: HttpRequest, pk: UUID) -> HttpResponse:
    back = list_url(request.POST.get("back", ""))
    try:
        outcome = undo(change_id=pk, by=request.member)
    except BulkChange.DoesNotExist as error:
        raise Http404 from error
    except ValidationError as error:
        messages.warning(request, " ".join(error.messages))
        return redirect(back)
    if not outcome.refused:
        return redirect(back)
    return _told(request, outcome, back, is_undone=True)


@door(Permission.VIEW_CASES)
def view_new(request: HttpRequest) -> HttpResponse:
    """Keep the list in whose address one is, under a name."""
    query = saved_views.query_of(request.GET)
    form = ViewForm(request.POST or None)
    if request.method == "POST":
        told = {"by": request.member, "query": query}
        view = kept(form, lambda: saved_views.save_view(**told, **form.cleaned_data))
        if view:
            return redirect(list_url(view.query))
    found = CaseListFilter(QueryDict(query), case_list(request.member), member=request.member)
    words = {"title": _("Save this list as a view"), "action": _("Save the view")}
    chips = filter_chips(found.form, QueryDict(query))
    return _view_page(request, form, {**words, "chips": chips, "back": list_url(query)})


@door(Permission.VIEW_CASES)
def view_edit(request: HttpRequest, pk: UUID) -> HttpResponse:
    view = _view_or_404(request, pk)
    form = ViewForm(request.POST or None, initial={"name": view.name})
    back = list_url(view.query)
    if request.method == "POST":
        told = {"by": request.member, "view": view}
        if kept(form, lambda: saved_views.rename_view(**told, **form.cleaned_data)):
            return redirect(back)
    words = {"title": _("Rename or delete a view"), "action": _("Rename it")}
    return _view_page(request, form, {**words, "view": view, "back": back})


@require_POST
@door(Permission.VIEW_CASES)
def view_drop(request: HttpRequest, pk: UUID) -> HttpResponse:
    view = _view_or_404(request, pk)
    saved_views.drop_view(view=view, by=request.member)
    return redirect(list_url(view.query))


def _change(
    request: HttpRequest, form: Any, write: Callable[..., Outcome], words: dict[str, Any]
) -> HttpResponse:
    chosen = chosen_on_list(request)
    back = list_url(request.POST.get("back", ""))
    outcome = form.is_bound and kept(
        form, lambda: write(chosen=chosen, by=request.member, **form.told())
    )
    if outcome and not outcome.refused:
        return redirect(back)
    if outcome:
        return _told(request, outcome, back)
    refs = [*chosen][:MOST]
    cases = list_cases(cases_by_reference(refs, who=request.member), by=request.member)
    rows = [(case, shown_name(case.person), mark_of(case) != chosen[case.ref]) for case in cases]
    context = {
        "nav": "cases",
        "form": form,
        "rows": rows,
        "chosen": chosen,
        "back": back,
        "is_too_many": len(chosen) > words["most"],
        "back_query": request.POST.get("back", ""),
        **words,
    }
    return render(request, "cases/casebook/bulk.html", context, status=422 if form.errors else 200)


def _told(
    request: HttpRequest, outcome: Outcome, back: str, *, is_undone: bool = False
) -> HttpResponse:
    context = {"nav": "cases", "outcome": outcome, "back": back, "is_undone": is_undone}
    return render(request, "cases/casebook/bulk_done.html", context)


def _sent(request: HttpRequest) -> QueryDict | None:
    """The list sends which cases alone; the form that then asks for the rest says so."""
    return request.POST if "answered" in request.POST else None


def _asked_owner(request: HttpRequest) -> str:
    return str(request.POST.get("to", ""))


def chosen_on_list(request: HttpRequest) -> dict[str, str]:
    """Return what was chosen: the mark of each case by its reference.

    One too many is enough to be told so.
    """
    given = (_CHOSEN.fullmatch(each) for each in request.POST.getlist("case")[: MOST + 1])
    return {each["ref"]: each["mark"] for each in given if each}


def _view_page(request: HttpRequest, form: Any, context: dict[str, Any]) -> HttpResponse:
    told = {"nav": "cases", "form": form, **context}
    status = 422 if form.errors else 200
    return render(request, "cases/casebook/view.html", told, status=status)


def _view_or_404(request: HttpRequest, pk: UUID) -> SavedView:
    try:
        return saved_views.find_view(pk, by=request.member)
    except SavedView.DoesNotExist as error:
        raise Http404 from error
