"""No page without a second factor, but for those where one is made."""

from collections.abc import Callable

from django.contrib.auth import logout
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import Resolver404, resolve, reverse

from people.accounts.second_factor import has_factor
from people.accounts.sessions import has_shown_factor
from people.web.doors import READING
from people.web.errors import forbidden

GetResponse = Callable[[HttpRequest], HttpResponse]

LEAVING = frozenset({"account_logout", "quick_exit", "exit_page"})
ENROLMENT = frozenset({"factors", "factor_app", "factor_passkey"})


class SecondFactor:
    """Belongs behind ActingMember: asks of whoever is signed in whether a factor was shown.

    Who has none makes one first. Who has one and did not show it, because it was made in another
    browser meanwhile, is not signed in at all.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.user.is_authenticated or has_shown_factor(request.session):
            return self.get_response(request)
        request.is_enrolling = True  # type: ignore[attr-defined]
        name = _name_of(request)
        if name not in LEAVING and has_factor(request.user):
            logout(request)
            return _turn_away(request, reverse("account_login"))
        if name not in LEAVING | ENROLMENT:
            return _turn_away(request, reverse("factors"))
        return self.get_response(request)


def _turn_away(request: HttpRequest, onward: str) -> HttpResponse:
    if request.method in READING:
        return redirect(onward)
    request.member = None  # type: ignore[attr-defined]
    return forbidden(request, PermissionDenied())


def _name_of(request: HttpRequest) -> str:
    try:
        return resolve(request.path_info).url_name or ""
    except Resolver404:
        return ""
