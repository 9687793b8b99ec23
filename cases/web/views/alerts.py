"""Warnings on the first page of those who coordinate a group."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from people.accounts.alerts import find_alert, see_alert
from people.accounts.models import Alert
from people.accounts.roles import Permission
from people.web.doors import door


@require_POST
@door(Permission.REVIEW_BREAK_GLASS)
def alert_seen(request: HttpRequest, pk: UUID) -> HttpResponse:
    try:
        alert = find_alert(pk, who=request.member)
    except Alert.DoesNotExist as error:
        raise Http404 from error
    see_alert(alert=alert, by=request.member)
    return redirect("today")
