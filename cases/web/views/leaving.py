"""Handing over somebody's cases in one step, and another role for who has none."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from cases.lifecycle import leaving
from cases.web.forms.leaving import STAYS, HandOverForm
from people.accounts.members import caseworkers_of
from people.accounts.models import Membership
from people.accounts.partner_keys import open_keys_made_by
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept
from people.web.stepup import fresh_factor
from people.web.views.member import member_or_404


@door(Permission.KEEP_MEMBERS)
def member_leave(request: HttpRequest, pk: UUID) -> HttpResponse:
    """What somebody has, who takes it over, and whether he or she leaves."""
    one = member_or_404(request, pk)
    if request.method == "POST":
        return _leave(request, one)
    return _page(request, one, _form(one))


@fresh_factor
def _leave(request: HttpRequest, one: Membership) -> HttpResponse:
    form = _form(one, request.POST)
    if kept(form, lambda: _carry_out(request, one, form)):
        return redirect("members")
    return _page(request, one, form)


def _carry_out(request: HttpRequest, one: Membership, form: HandOverForm) -> bool:
    successor, told = form.chosen(), form.cleaned_data
    if told["then"] == STAYS:
        if successor is None:
            raise ValidationError({"successor": _("Choose who takes over.")})
        leaving.hand_over(member=one, successor=successor, by=request.member)
        messages.success(request, _("Everything was handed over."))
        return True
    leaving.hand_over_and_leave(
        member=one,
        successor=successor,
        by=request.member,
        end_keys=told.get("end_keys", False),
    )
    messages.success(request, _("The member has left. Everything was handed over."))
    return True


@require_POST
@door(Permission.KEEP_MEMBERS)
@fresh_factor
def member_role(request: HttpRequest, pk: UUID) -> HttpResponse:
    one = member_or_404(request, pk)
    try:
        leaving.change_role(member=one, role=request.POST.get("role", ""), by=request.member)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, _("Kept."))
    return redirect("member", pk=pk)


def _form(one: Membership, data: object = None) -> HandOverForm:
    others = [other for other in caseworkers_of(one.organisation_id) if other.id != one.id]
    return HandOverForm(data, members=others, keys=open_keys_made_by(one))


def _page(request: HttpRequest, one: Membership, form: HandOverForm) -> HttpResponse:
    context = {
        "nav": "members",
        "one": one,
        "ties": leaving.ties_of(one),
        "keys": open_keys_made_by(one),
        "form": form,
    }
    return render(request, "people/leave.html", context, status=422 if form.errors else 200)
