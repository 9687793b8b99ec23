"""Erasing: what would go, asking for it, agreeing to it, and how it stands."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cases.casebook.models import Case
from cases.lifecycle.erasing import selectors, services
from cases.lifecycle.erasing.consult import consult_erasure
from cases.lifecycle.erasing.models import Erasure
from cases.web.erasure_words import counts_in_words, erase_page, tone_of
from cases.web.forms.erasing import EraseForm
from cases.web.views.case_file import case_or_404
from people.accounts.roles import Permission
from people.accounts.waiting import choice_of
from people.web.doors import door
from people.web.form_errors import kept
from people.web.stepup import fresh_factor


@door(Permission.ERASE)
def case_erase(request: HttpRequest, ref: str) -> HttpResponse:
    """The page looks and touches nothing; what is sent only asks a second person."""
    case = case_or_404(request, ref)
    if earlier := selectors.under_way(case.pk, who=request.member):
        return redirect("erasure_detail", pk=earlier.pk)
    page = erase_page(case)
    data = request.POST if request.method == "POST" else None
    form = EraseForm(data, is_only_case=page["is_only_case"])
    if request.method == "POST":
        return _ask(request, ref, page, form)
    return _page(request, page, form)


@fresh_factor
def _ask(request: HttpRequest, ref: str, page: dict[str, Any], form: EraseForm) -> HttpResponse:
    def write() -> Erasure:
        return services.ask_to_erase(ref=ref, by=request.member, **form.told())

    try:
        erasure = kept(form, write)
    except Case.DoesNotExist as error:
        raise Http404 from error
    if erasure is None:
        return _page(request, page, form)
    messages.success(request, _("A second person was asked. Nothing is erased yet."))
    return redirect("erasure_detail", pk=erasure.pk)


def _page(request: HttpRequest, page: dict[str, Any], form: EraseForm) -> HttpResponse:
    context = {"nav": "cases", "form": form, **page}
    status = 422 if form.errors else 200
    return render(request, "cases/lifecycle/erase.html", context, status=status)


@require_safe
@door(Permission.ERASE)
def erasure_list(request: HttpRequest) -> HttpResponse:
    rows = [(row, tone_of(row)) for row in selectors.latest_erasures(request.member)]
    return render(request, "cases/lifecycle/erasures.html", {"nav": "erasures", "rows": rows})


@require_safe
@door(Permission.ERASE)
def erasure_detail(request: HttpRequest, pk: UUID) -> HttpResponse:
    erasure = _or_404(request, pk)
    context = {
        "nav": "erasures",
        "erasure": erasure,
        "tone": tone_of(erasure),
        "counts": counts_in_words(erasure.counts),
        "choice": choice_of(erasure.approval, request.member),
    }
    return render(request, "cases/lifecycle/erasure.html", context)


@require_POST
@door(Permission.ERASE)
@fresh_factor
def erasure_agree(request: HttpRequest, pk: UUID) -> HttpResponse:
    erasure = _or_404(request, pk)
    try:
        agreed = services.agree(erasure=erasure, by=request.member)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        _tell(request, agreed)
    return redirect("erasure_detail", pk=pk)


def _tell(request: HttpRequest, agreed: Erasure) -> None:
    if agreed.trouble:
        messages.error(request, agreed.get_trouble_display())
    elif agreed.begun_at:
        messages.success(request, _("It is being erased. This page says when it is done."))
    else:
        messages.success(request, _("Your voice counts. Others are missing."))


@require_POST
@door(Permission.ERASE)
def erasure_stop(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Stopping is easy: no second factor is asked for."""
    try:
        services.stop(erasure=_or_404(request, pk), by=request.member)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("It will not be erased."))
    return redirect("erasure_detail", pk=pk)


def _or_404(request: HttpRequest, pk: UUID) -> Erasure:
    try:
        return consult_erasure(pk=pk, by=request.member)
    except Erasure.DoesNotExist as error:
        raise Http404 from error
