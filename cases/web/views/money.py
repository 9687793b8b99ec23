"""Sums of money in a case: adding, correcting, removing."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from cases.casebook.models import Case, MoneyRow
from cases.casebook.money import add_money, change_money, remove_money
from cases.casebook.selectors import money_of
from cases.web.forms.money import MoneyForm, money_edit_form
from cases.web.forms.person_part import SureForm
from cases.web.story_rows import money_row
from cases.web.views.editing import answer_correction, consulted_or_404, reads_again_when_stale
from people.accounts.roles import Permission
from people.registry.versions import Stale
from people.web.doors import door
from people.web.form_errors import kept


@door(Permission.CHANGE_CASE)
def money_new(request: HttpRequest, ref: str) -> HttpResponse:
    case = consulted_or_404(request, ref)
    form = MoneyForm(_sent(request), case=case)

    def write() -> MoneyRow:
        return add_money(case=case, by=request.member, **form.cleaned_data)

    if request.method == "POST" and kept(form, write):
        return redirect(_back(case))
    page = {
        "nav": "cases",
        "case": case,
        "form": form,
        "title": _("Add a sum"),
        "back": _back(case),
    }
    status = 422 if form.errors else 200
    return render(request, "cases/casebook/small_form.html", page, status=status)


@door(Permission.CHANGE_CASE)
@reads_again_when_stale
def money_edit(request: HttpRequest, ref: str, pk: UUID) -> HttpResponse:
    case = consulted_or_404(request, ref)
    row = _row_or_404(case, pk)
    form = money_edit_form(row, case, _sent(request))

    def write() -> MoneyRow:
        told = form.told()
        return change_money(row=row, by=request.member, version=form.seen_version, **told)

    removal = reverse("money_remove", args=[ref, pk])
    page = {"back": _back(case), "removal": removal}
    return answer_correction(request, form, write, case, _("Correct a sum"), **page)


@door(Permission.CHANGE_CASE)
def money_remove(request: HttpRequest, ref: str, pk: UUID) -> HttpResponse:
    case = consulted_or_404(request, ref)
    row = _row_or_404(case, pk)
    form = SureForm(_sent(request), initial={"version": case.version})
    if request.method == "POST" and form.is_valid():
        try:
            remove_money(row=row, by=request.member, **form.cleaned_data)
            return redirect(_back(case))
        except Stale as stale:
            messages.warning(request, _("This case was changed meanwhile. Look once more."))
            form = SureForm(initial={"version": stale.current.version})
    shown = {"case": case, "form": form, "row": money_row(row), "back": _back(case)}
    return render(request, "cases/casebook/money_sure.html", {"nav": "cases", **shown})


def _row_or_404(case: Case, pk: UUID) -> MoneyRow:
    row = next((each for each in money_of(case) if each.pk == pk), None)
    if row is None:
        raise Http404
    return row


def _back(case: Case) -> str:
    return reverse("case_detail", args=[case.ref]) + "#money"


def _sent(request: HttpRequest) -> Any:
    return request.POST if request.method == "POST" else None
