"""The dashboard, and its figures as a file."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from cases.statistics.dashboard.selectors import dashboard as figures_of
from cases.statistics.dashboard.services import note_fetched
from cases.web.dashboard.file import csv_of
from cases.web.dashboard.page import dashboard_page, months_page, nationalities_page
from cases.web.filter_form import filter_chips, folded
from cases.web.forms.dashboard import DashboardForm
from people.accounts.roles import Permission
from people.accounts.teams import teams_to_choose
from people.dates import clock
from people.web.doors import door


@require_safe
@door(Permission.VIEW_DASHBOARD)
def dashboard(request: HttpRequest) -> HttpResponse:
    """What cannot be read of the address is said, and left out of what is counted."""
    form = _form(request)
    told = figures_of(request.member, form.asked())
    context = {
        **_common(form, request),
        **dashboard_page(told, request.member, request.GET.urlencode()),
    }
    return render(request, "cases/statistics/dashboard.html", context)


@require_safe
@door(Permission.VIEW_DASHBOARD)
def dashboard_nationalities(request: HttpRequest) -> HttpResponse:
    """All nationalities by status, where the dashboard shows the most frequent."""
    form = _form(request)
    told = figures_of(request.member, form.asked())
    context = {**_common(form, request), **nationalities_page(told)}
    return render(request, "cases/statistics/nationalities.html", context)


@require_safe
@door(Permission.VIEW_DASHBOARD)
def dashboard_months(request: HttpRequest) -> HttpResponse:
    form = _form(request)
    told = figures_of(request.member, form.asked())
    context = {**_common(form, request), **months_page(told)}
    return render(request, "cases/statistics/months.html", context)


def _common(form: DashboardForm, request: HttpRequest) -> dict[str, Any]:
    return {
        "nav": "dashboard",
        "today": clock.today(),
        "form": form,
        "more": folded(form, shown=form.SHOWN),
        "chips": filter_chips(form, request.GET),
        "query": request.GET.urlencode(),
    }


@require_safe
@door(Permission.VIEW_DASHBOARD)
def dashboard_file(request: HttpRequest) -> HttpResponse:
    """The same figures, of what could be read of the address; the file says what could not."""
    form = _form(request)
    told = figures_of(request.member, form.asked())
    content = csv_of(told, request.member, _asked(form, request))
    response = HttpResponse(content, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = (
        f'attachment; filename="figures-{clock.today():%Y-%m-%d}.csv"'
    )
    if request.method == "GET":
        note_fetched(by=request.member)
    return response


def _asked(form: DashboardForm, request: HttpRequest) -> list[tuple[str, str]]:
    """Return each filter in words, and of what could not be read why it was left out."""
    # The months it came to are told anyway.
    filters = request.GET.copy()
    for name in ("period", "first", "last"):
        filters.pop(name, None)
    read = [(chip["label"], chip["value"]) for chip in filter_chips(form, filters)]
    return read + [
        (_("%(filter)s, left out") % {"filter": form[name].label}, errors[0])
        for name, errors in form.errors.items()
    ]


def _form(request: HttpRequest) -> DashboardForm:
    return DashboardForm(request.GET, teams=teams_to_choose(request.member))
