"""Quick exit, and the neutral page that takes the place of ours."""

from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from people.accounts.sign_ins import record_sign_out


@require_POST
def quick_exit(request: HttpRequest) -> HttpResponse:
    """End the session, ask the browser to forget the site, and show a page that says nothing."""
    if request.member is not None:
        record_sign_out(request.member)
    logout(request)
    response = redirect("exit_page")
    response.headers["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return response


@require_safe
def exit_page(request: HttpRequest) -> HttpResponse:
    return render(request, "errors/exit.html")
