"""The coordinators' dashboard."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from cases.statistics.selectors import dashboard as figures_of
from people.accounts.roles import Permission
from people.web.doors import door


@require_safe
@door(Permission.VIEW_DASHBOARD)
def dashboard(request: HttpRequest) -> HttpResponse:
    context = {"nav": "dashboard", "figures": figures_of(request.member)}
    return render(request, "cases/statistics/dashboard.html", context)
