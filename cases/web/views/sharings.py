"""All that partners read of the group's cases: what ends soon, renewing it, taking it back."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from cases.access.asked import askings_of, count_waiting
from cases.access.asking import needs_second
from cases.access.standing import (
    ending_soon,
    selections_of,
    standing_grants,
    standing_of_group,
    standing_of_partner,
)
from cases.access.taking_back import renew_many, take_back_partner
from cases.casebook.paging import page_of
from cases.web.forms.sharing import RenewForm
from cases.web.paging import page_links
from cases.web.selection_page import left_out
from cases.web.sharing_page import parts_in_words
from cases.web.views.sharing import partner_or_404
from people.accounts.models import Organisation
from people.accounts.roles import Permission
from people.dates import clock
from people.web.doors import door
from people.web.form_errors import kept
from people.web.stepup import fresh_factor

_SELECTIONS = 20


@require_safe
@door(Permission.SHARE_CASE)
def sharing_list(request: HttpRequest) -> HttpResponse:
    rows, waits = standing_of_group(request.member), askings_of(request.member).count()
    context = {"nav": "sharing", "rows": rows, "waits": waits}
    return render(request, "cases/access/sharings.html", context)


@door(Permission.SHARE_CASE)
def sharing_partner(request: HttpRequest, pk: UUID) -> HttpResponse:
    """What one partner reads, the next to end on top; what ends soon is renewed at once."""
    partner = partner_or_404(request, pk)
    if request.method == "POST":
        return _renew(request, partner)
    return _partner_page(request, partner, RenewForm(ends_on=clock.today()))


@fresh_factor
def _renew(request: HttpRequest, partner: Organisation) -> HttpResponse:
    member: Any = request.member  # type: ignore[attr-defined]
    form = RenewForm(request.POST, ends_on=clock.today())
    outcome = kept(
        form,
        lambda: renew_many(grants=ending_soon(member, partner), by=member, **form.cleaned_data),
    )
    if outcome is None:
        return _partner_page(request, partner, form)
    told = {"outcome": outcome, "left_out": left_out(outcome.refused)}
    return _partner_page(request, partner, RenewForm(ends_on=clock.today()), **told)


@door(Permission.SHARE_CASE)
def sharing_partner_back(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Take back everything: first what that is, then it is done."""
    partner = partner_or_404(request, pk)
    if request.method == "POST":
        taken = take_back_partner(partner=partner, by=request.member)
        said = ngettext("%(n)d sharing was taken back.", "%(n)d sharings were taken back.", taken)
        messages.success(request, said % {"n": taken})
        return redirect("sharing_list")
    standing = standing_of_partner(request.member, partner)
    context = {
        "nav": "sharing",
        "partner": partner,
        "standing": standing,
        "waits": count_waiting(request.member, partner),
    }
    return render(request, "cases/access/sharings_back.html", context)


def _partner_page(
    request: HttpRequest, partner: Organisation, form: RenewForm, **told: Any
) -> HttpResponse:
    member: Any = request.member  # type: ignore[attr-defined]
    rows = standing_grants(member, partner).select_related("case", "consent")
    try:
        page = page_of(rows, day_field="ends_on", after=request.GET.get("after", ""))
    except ValidationError as error:
        raise Http404 from error
    context = {
        "nav": "sharing",
        "partner": partner,
        "asks": needs_second(partner, member),
        "waits": count_waiting(member, partner),
        "standing": standing_of_partner(member, partner),
        "rows": [(grant, parts_in_words(grant)) for grant in page.rows],
        "selections": selections_of(member, partner, most=_SELECTIONS),
        "form": form,
        **told,
        **page_links(request, page),
    }
    status = 422 if form.errors else 200
    return render(request, "cases/access/sharings_partner.html", context, status=status)
