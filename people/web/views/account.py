"""One's own account: what lets one in, where one works, who stands in."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from people.accounts.covers import cover_of, covered_by
from people.accounts.roles import Permission
from people.accounts.waiting import waiting_for
from people.accounts.workplaces import workplaces_of
from people.web.doors import door


@require_safe
@door(Permission.KEEP_ACCOUNT)
def account(request: HttpRequest) -> HttpResponse:
    """For a travelling member it says that there is nothing, and not why."""
    member = request.member
    context: dict[str, object] = {"nav": "account"}
    if not member.user.is_travelling:
        context |= {
            "workplaces": workplaces_of(request.user),
            "cover": cover_of(member),
            "covered": covered_by(member),
            "waiting": waiting_for(member),
        }
    return render(request, "people/account.html", context)
