"""Who may use a view: a member with a permission; everybody else is sent to sign in."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.urls import reverse

from people.accounts.roles import Permission

READING = ("GET", "HEAD")
METHODS = (*READING, "POST")
View = Callable[..., HttpResponse]


def door(permission: Permission) -> Callable[[View], View]:
    """Open a view to members with this permission; 403 for other members."""

    def wrap(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if request.method not in METHODS:
                return HttpResponseNotAllowed(METHODS)
            member = request.member  # type: ignore[attr-defined]
            if member is None:
                # Who is signed in and no longer works anywhere: the session ends here. Who is on
                # the way in, between password and second factor, stays there.
                if request.user.is_authenticated:
                    logout(request)
                # What was posted is gone, and its address may open to posts alone.
                posted = request.method == "POST"
                return redirect_to_login(reverse("today") if posted else request.get_full_path())
            if not member.may(permission) and member.user.is_travelling:
                # For a traveller there are no doors, not even closed ones.
                raise Http404
            if not member.may(permission):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        guarded.permission = permission  # type: ignore[attr-defined]
        return guarded

    return wrap
