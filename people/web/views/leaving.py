"""Quick exit, and the neutral page that takes the place of ours."""

from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST


@require_POST
def quick_exit(request: HttpRequest) -> HttpResponse:
    """End the session, ask the browser to forget the site, and show a page that says nothing."""
    logout(request)
    response = redirect("exit_page")
    response.headers["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return response


def exit_page(request: HttpRequest) -> HttpResponse:
    return render(request, "errors/exit.html")
