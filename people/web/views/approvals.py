"""What waits for a second person: agreeing to it, or stopping it."""

from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from people.accounts import approvals as services
from people.accounts.models import Approval
from people.accounts.roles import Permission
from people.accounts.waiting import find_approval, find_to_stop, waiting_for
from people.web.doors import door
from people.web.stepup import fresh_factor


@require_safe
@door(Permission.SEE_OWN_ACTIVITY)
def approvals(request: HttpRequest) -> HttpResponse:
    context = {"nav": "approvals", "waiting": waiting_for(request.member)}
    return render(request, "people/approvals.html", context)


@require_POST
@door(Permission.APPROVE)
@fresh_factor
def approval_agree(request: HttpRequest, pk: UUID) -> HttpResponse:
    try:
        agreed = services.agree(approval=_or_404(find_approval, request, pk), by=request.member)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        done = _("It is done.") if agreed.is_done else _("Your voice counts. Others are missing.")
        messages.success(request, done)
    return redirect("approvals")


@require_POST
@door(Permission.SEE_OWN_ACTIVITY)
def approval_withdraw(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Stopping is easy: no second factor is asked for."""
    try:
        services.withdraw(approval=_or_404(find_to_stop, request, pk), by=request.member)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("It will not happen."))
    return redirect("approvals")


def _or_404(find: Callable[..., Approval], request: HttpRequest, pk: UUID) -> Approval:
    try:
        return find(pk, who=request.member)
    except Approval.DoesNotExist as error:
        raise Http404 from error
