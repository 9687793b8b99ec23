"""Where one is signed in, and how long the session at hand still lasts."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from people.accounts import signed_in
from people.accounts.models import Session
from people.accounts.roles import Permission
from people.accounts.sessions import PUBLIC_ID, seconds_left
from people.web.doors import door
from people.web.session_times import unattended


@require_safe
@door(Permission.KEEP_ACCOUNT)
def sessions(request: HttpRequest) -> HttpResponse:
    context = {
        "nav": "account",
        "sessions": signed_in.sessions_of(request.member),
        "here": request.session.get(PUBLIC_ID),
        "most": signed_in.MOST_SESSIONS,
    }
    return render(request, "people/sessions.html", context)


@require_POST
@door(Permission.KEEP_ACCOUNT)
def session_end(request: HttpRequest, pk: UUID) -> HttpResponse:
    try:
        signed_in.end_session(public_id=pk, by=request.member)
    except Session.DoesNotExist as error:
        raise Http404 from error
    messages.success(request, _("Signed out there."))
    return redirect("sessions")


@require_POST
@door(Permission.KEEP_ACCOUNT)
def sessions_end(request: HttpRequest) -> HttpResponse:
    """End all others; this one goes on."""
    signed_in.end_other_sessions(here=request.session[PUBLIC_ID], by=request.member)
    messages.success(request, _("Signed out everywhere else."))
    return redirect("sessions")


@door(Permission.KEEP_ACCOUNT)
@unattended
def stay(request: HttpRequest) -> HttpResponse:
    """Tell the page how long the session lasts; posted, it says that somebody is there."""
    if request.method == "POST":
        request.session.touch()
    return JsonResponse({"seconds": seconds_left(request.session, request.member)})
