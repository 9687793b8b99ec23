"""The calendar of deadlines: its secret address, and the page on which a member makes one."""

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cases.reminders.calendar import end_link, link_of, make_link, reader_of
from cases.reminders.ics import calendar_file
from people.accounts.addresses import address_of
from people.accounts.refusals import note
from people.accounts.roles import Permission
from people.accounts.throttle import try_calendar
from people.web.doors import door
from people.web.session_times import unattended
from people.web.stepup import fresh_factor


@require_safe
@unattended
def calendar_feed(request: HttpRequest, token: str) -> HttpResponse:
    """For programs without a session. Whatever is wrong with a token, the answer is the same."""
    fetch = try_calendar(token=token, address=address_of(request))
    if fetch.first_refused:
        note("calendar_limit", page="calendar_feed")
    if not fetch.allowed:
        return HttpResponse(status=429, headers={"Retry-After": "3600"})
    reader = reader_of(token)
    if reader is None:
        raise Http404
    headers = {"Content-Disposition": 'attachment; filename="calendar.ics"'}
    kind = "text/calendar; charset=utf-8"
    return HttpResponse(calendar_file(reader), content_type=kind, headers=headers)


@door(Permission.VIEW_CASES)
def calendar_link(request: HttpRequest) -> HttpResponse:
    return _make(request) if request.method == "POST" else _page(request)


@fresh_factor
def _make(request: HttpRequest) -> HttpResponse:
    """The address stands in this one answer, and nowhere else."""
    path = reverse("calendar_feed", args=[make_link(by=request.member)])
    return _page(request, f"{settings.HOMEWARD_BASE_URL.rstrip('/')}{path}")


@require_POST
@door(Permission.VIEW_CASES)
def calendar_end(request: HttpRequest) -> HttpResponse:
    if end_link(by=request.member):
        messages.success(request, _("The address opens nothing any more."))
    return redirect("calendar_link")


def _page(request: HttpRequest, address: str = "") -> HttpResponse:
    context = {"nav": "account", "link": link_of(request.member), "address": address}
    return render(request, "cases/reminders/calendar.html", context)
