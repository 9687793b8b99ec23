"""Going on to work in another of one's groups."""

from uuid import UUID

from django.contrib.auth import logout
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.middleware.csrf import rotate_token
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.workplaces import choose_workplace
from people.web.doors import door
from people.web.session_times import unattended


@unattended
@require_POST
@door(Permission.SEE_OWN_ACTIVITY)
def work_in(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Marked unattended: how long the session rested counts by the other group's time."""
    try:
        choose_workplace(session=request.session, user=request.user, membership_id=pk)
    except Membership.DoesNotExist as error:
        raise Http404 from error
    except PermissionDenied:
        logout(request)
        return redirect("account_login")
    # Forms that stand open in other windows belong to the other group: they are too old now.
    rotate_token(request)
    return redirect("today")
