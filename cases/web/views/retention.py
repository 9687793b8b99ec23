"""Closed cases whose time comes: kept longer, or let go by two; and for how long in general."""

from datetime import date
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from cases.casebook.models import Case
from cases.lifecycle.retention import selectors, services
from cases.lifecycle.retention.days import months_of
from cases.lifecycle.retention.models import LettingGo
from cases.web.forms.erasing import KeepLongerForm, MonthsForm
from cases.web.retention_page import retention_page
from cases.web.views.case_file import case_or_404
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept
from people.web.stepup import fresh_factor


@require_safe
@door(Permission.ERASE)
def retention(request: HttpRequest) -> HttpResponse:
    return render(request, "cases/lifecycle/retention.html", retention_page(request))


@require_POST
@door(Permission.ERASE)
@fresh_factor
def retention_let_go(request: HttpRequest) -> HttpResponse:
    try:
        made = services.let_go(refs=request.POST.getlist("case"), by=request.member)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        said = ngettext(
            "A second person was asked about %(n)d case. Nothing is erased yet.",
            "A second person was asked about %(n)d cases. Nothing is erased yet.",
            made.cases,
        )
        messages.success(request, said % {"n": made.cases})
    return redirect("retention")


@door(Permission.ERASE)
def retention_keep(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    form = KeepLongerForm(request.POST if request.method == "POST" else None)

    def write() -> Any:
        told = {name: form.cleaned_data[name] for name in ("until", "reason")}
        return services.keep_longer(ref=ref, by=request.member, **told)

    if request.method == "POST":
        try:
            done = kept(form, write)
        except Case.DoesNotExist as error:
            raise Http404 from error
        if done:
            messages.success(request, _("It is kept longer."))
            return redirect("retention")
    context = {
        "nav": "erasures",
        "case": case,
        "form": form,
        "title": _("Keep it longer"),
        "back": reverse("retention"),
    }
    status = 422 if form.errors else 200
    return render(request, "cases/lifecycle/keep_longer.html", context, status=status)


@require_POST
@door(Permission.ERASE)
@fresh_factor
def retention_agree(request: HttpRequest, pk: UUID) -> HttpResponse:
    try:
        agreed = services.agree(letting_go=_or_404(request, pk), by=request.member)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        done = _("Agreed. Each case goes a week after its time is over.")
        messages.success(
            request,
            done if agreed.approval.is_done else _("Your voice counts. Others are missing."),
        )
    return redirect("retention")


@require_POST
@door(Permission.ERASE)
def retention_stop(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Stopping is easy: no second factor is asked for."""
    try:
        services.stop(letting_go=_or_404(request, pk), by=request.member)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("None of these cases goes."))
    return redirect("retention")


@require_POST
@door(Permission.ERASE)
@fresh_factor
def retention_release(request: HttpRequest) -> HttpResponse:
    try:
        services.release(by=request.member)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("Released. They go with the next nightly run."))
    return redirect("retention")


@door(Permission.ERASE)
def retention_months(request: HttpRequest) -> HttpResponse:
    months = months_of(selectors.kept_days(request.member.organisation_id))
    form = MonthsForm(request.POST or None, initial={"months": months})
    if request.method == "POST":
        return _change_months(request, form)
    return _months_page(request, form)


@fresh_factor
def _change_months(request: HttpRequest, form: MonthsForm) -> HttpResponse:
    def write() -> date:
        return services.change_months(months=form.cleaned_data["months"], by=request.member)

    if (since := kept(form, write)) is None:
        return _months_page(request, form)
    day = date_format(since, "j M Y")
    messages.success(request, _("Kept. It counts from %(day)s on.") % {"day": day})
    return redirect("retention")


def _months_page(request: HttpRequest, form: MonthsForm) -> HttpResponse:
    status = 422 if form.errors else 200
    context = {"nav": "members", "form": form}
    return render(request, "cases/lifecycle/months.html", context, status=status)


def _or_404(request: HttpRequest, pk: UUID) -> LettingGo:
    try:
        return selectors.find_list(pk, who=request.member)
    except LettingGo.DoesNotExist as error:
        raise Http404 from error
