"""Whether everything runs, and what became of each mail."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from cases.web.health_page import health_page
from cases.web.ledger_page import ledger_page
from people.accounts.roles import Permission
from people.web.doors import door


@require_safe
@door(Permission.SEE_HEALTH)
def health(request: HttpRequest) -> HttpResponse:
    return render(request, "cases/reminders/health.html", health_page(request.member))


@require_safe
@door(Permission.SEE_HEALTH)
def notice_list(request: HttpRequest) -> HttpResponse:
    page = ledger_page(request)
    status = 422 if page["error"] else 200
    return render(request, "cases/reminders/notices.html", page, status=status)
