"""Legal time limits of a case: noting one, correcting it, saying that it was kept."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from cases.casebook.models import Case
from cases.repatriation.limits import change_limit, meet_limit, note_limit, take_limit_back
from cases.repatriation.models import TimeLimit
from cases.repatriation.selectors import find_limit, unfinished_requests
from cases.web.forms.limits import LimitEditForm, NewLimitForm
from cases.web.forms.person_part import SureForm
from cases.web.views.case_file import case_or_404, small_page
from cases.web.views.editing import (
    answer_correction,
    consulted_or_404,
    reads_again_when_stale,
)
from people.accounts.roles import Permission
from people.registry.versions import Stale
from people.web.doors import door
from people.web.form_errors import kept


@door(Permission.CHANGE_CASE)
def limit_add(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    sent = request.POST if request.method == "POST" else None
    form = NewLimitForm(sent, requests=unfinished_requests(case))
    if request.method == "POST" and kept(
        form, lambda: note_limit(case=case, by=request.member, **form.cleaned_data)
    ):
        return redirect(_back(case))
    return small_page(request, case, form, _("A legal time limit"), _("Note it"))


@require_POST
@door(Permission.CHANGE_CASE)
def limit_met(request: HttpRequest, ref: str, pk: UUID) -> HttpResponse:
    case = case_or_404(request, ref)
    try:
        if not meet_limit(limit=_limit_or_404(case, pk), by=request.member):
            messages.info(request, _("This was said already."))
    except ValidationError as error:
        messages.warning(request, error.messages[0])
    return redirect(_back(case))


@door(Permission.CHANGE_CASE)
@reads_again_when_stale
def limit_edit(request: HttpRequest, ref: str, pk: UUID) -> HttpResponse:
    case = consulted_or_404(request, ref)
    limit = _limit_or_404(case, pk)
    form = LimitEditForm.of(limit, request.POST or None)

    def write() -> TimeLimit:
        told = {"version": form.seen_version, **form.told()}
        return change_limit(limit=limit, by=request.member, **told)

    removal = reverse("limit_take_back", args=[ref, pk])
    page = {"back": _back(case), "removal": removal}
    return answer_correction(request, form, write, case, _("Correct the time limit"), **page)


@door(Permission.CHANGE_CASE)
def limit_take_back(request: HttpRequest, ref: str, pk: UUID) -> HttpResponse:
    case = consulted_or_404(request, ref)
    limit = _limit_or_404(case, pk)
    sent = request.POST if request.method == "POST" else None
    form = SureForm(sent, initial={"version": limit.version})
    if sent is not None and form.is_valid():
        try:
            take_limit_back(limit=limit, by=request.member, **form.cleaned_data)
            return redirect(_back(case))
        except Stale as stale:
            messages.warning(request, _("This was changed meanwhile. Look once more."))
            form = SureForm(initial={"version": stale.current.version})
        except ValidationError as error:
            messages.warning(request, error.messages[0])
            return redirect(_back(case))
    page = {"nav": "cases", "case": case, "limit": limit, "form": form, "back": _back(case)}
    return render(request, "cases/repatriation/limit_sure.html", page)


def _limit_or_404(case: Case, pk: UUID) -> TimeLimit:
    limit = find_limit(pk, case=case)
    if limit is None:
        raise Http404
    return limit


def _back(case: Case) -> str:
    return reverse("case_detail", args=[case.ref]) + "#limits"
