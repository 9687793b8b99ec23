"""Recovery codes: shown, kept as a file, made anew."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from people.accounts import second_factor
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.stepup import fresh_factor
from people.web.views.second_factor import end_elsewhere


@door(Permission.KEEP_ACCOUNT)
@fresh_factor
def recovery_codes(request: HttpRequest) -> HttpResponse:
    context = {"nav": "account", "codes": _readable(request)}
    return render(request, "mfa/recovery_codes.html", context)


@door(Permission.KEEP_ACCOUNT)
@fresh_factor
def download(request: HttpRequest) -> HttpResponse:
    """The codes alone, without a word of whose or of what they are."""
    codes = _readable(request)
    if not codes:
        raise Http404
    return HttpResponse(
        "\n".join(codes) + "\n",
        content_type="text/plain; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="codes.txt"'},
    )


@require_POST
@door(Permission.KEEP_ACCOUNT)
@fresh_factor
def renew(request: HttpRequest) -> HttpResponse:
    second_factor.renew_codes(by=request.member)
    end_elsewhere(request)
    return redirect("recovery_codes")


def _readable(request: HttpRequest) -> list[str]:
    """In groups of five digits; spaces do not count when a code is typed."""
    return [
        " ".join(code[start : start + 5] for start in range(0, len(code), 5))
        for code in second_factor.codes_of(request.user)
    ]
