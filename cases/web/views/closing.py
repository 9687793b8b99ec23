"""The end of work with a partner: what ends with it is said first, then it is done."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from cases.sharing.closing import close_partner, ties_of
from cases.web.views.sharing import partner_or_404
from people.accounts.models import Organisation
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.stepup import fresh_factor


@door(Permission.SHARE_CASE)
def partner_close(request: HttpRequest, pk: UUID) -> HttpResponse:
    partner = partner_or_404(request, pk)
    if request.method == "POST":
        return _close(request, partner)
    if partner.closed_at is not None:
        return redirect("partner", pk=pk)
    context = {
        "nav": "partners",
        "partner": partner,
        "ties": ties_of(partner, by=request.member),
    }
    return render(request, "cases/sharing/close.html", context)


@fresh_factor
def _close(request: HttpRequest, partner: Organisation) -> HttpResponse:
    try:
        close_partner(partner=partner, by=request.member)
    except ValidationError:
        messages.error(request, _("It was closed before."))
    else:
        messages.success(request, _("Closed. From now on nothing opens for this partner."))
    return redirect("partner", pk=partner.pk)
