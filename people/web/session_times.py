"""How long a session lasts: it ends when it rested too long, and after its longest time."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse

from people.accounts import sessions
from people.accounts.devices import KNOWN_FOR
from people.accounts.refusals import note

View = Callable[..., HttpResponse]


def unattended(view: View) -> View:
    """Mark a page that the browser asks for by itself: that keeps no session alive."""
    view.is_unattended = True  # type: ignore[attr-defined]
    return view


class SessionTimes:
    """Belongs behind ActingMember. A session that is over is gone before anything is shown.

    The request goes on as a stranger's: doors lead to the sign-in page, and from there back.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        member = request.member  # type: ignore[attr-defined]
        if request.user.is_authenticated and sessions.is_over(request.session, member):
            note("session_over", member=member)
            logout(request)
            request.member = None  # type: ignore[attr-defined]
        response = self.get_response(request)
        if token := getattr(request, "device_token", ""):
            _set_device_cookie(response, token)
        return response

    def process_view(self, request: HttpRequest, view: View, *_told: Any) -> None:
        if request.user.is_authenticated and not getattr(view, "is_unattended", False):
            request.session.touch()


def _set_device_cookie(response: HttpResponse, token: str) -> None:
    response.set_cookie(
        settings.HOMEWARD_DEVICE_COOKIE,
        token,
        max_age=KNOWN_FOR,
        secure=settings.TLS,
        httponly=True,
        samesite="Lax",
    )
