"""One member: rights, ways back in, travel mode, and what needs a second person."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from people.accounts import approvals, members
from people.accounts.covers import cover_of
from people.accounts.departures import end_sessions_of
from people.accounts.models import Approval, Membership
from people.accounts.passwords import LINK_HOURS, make_password_link
from people.accounts.roles import PERSONALLY, Permission, Role
from people.web.doors import door
from people.web.form_errors import kept
from people.web.forms.keeping import RightsForm
from people.web.stepup import fresh_factor


@require_safe
@door(Permission.KEEP_MEMBERS)
def member(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _page(request, member_or_404(request, pk))


@require_POST
@door(Permission.KEEP_MEMBERS)
@fresh_factor
def member_rights(request: HttpRequest, pk: UUID) -> HttpResponse:
    one = member_or_404(request, pk)
    form = RightsForm(request.POST)
    if kept(
        form, lambda: members.change_rights(member=one, by=request.member, **form.cleaned_data)
    ):
        messages.success(request, _("Kept."))
        return redirect("member", pk=pk)
    return _page(request, one, rights_form=form)


@require_POST
@door(Permission.KEEP_MEMBERS)
@fresh_factor
def member_password(request: HttpRequest, pk: UUID) -> HttpResponse:
    """A link for a new password, shown once; the one before it leads nowhere from now on."""
    one = member_or_404(request, pk)
    token = make_password_link(member=one, by=request.member)
    link = request.build_absolute_uri(reverse("new_password", args=[token]))
    return _page(request, one, link=link)


@require_POST
@door(Permission.KEEP_MEMBERS)
@fresh_factor
def member_sessions_end(request: HttpRequest, pk: UUID) -> HttpResponse:
    one = member_or_404(request, pk)
    end_sessions_of(member=one, by=request.member)
    messages.success(request, _("Signed out everywhere."))
    return redirect("member", pk=pk)


@require_POST
@door(Permission.KEEP_MEMBERS)
@fresh_factor
def member_ask(request: HttpRequest, pk: UUID, kind: str) -> HttpResponse:
    """Ask the others to agree: a lost second factor removed, travel mode ended."""
    one = member_or_404(request, pk)
    if kind not in Approval.Kind.values:
        raise Http404
    try:
        approvals.ask(kind=kind, about=one, by=request.member)
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return redirect("member", pk=pk)
    return redirect("approvals")


def member_or_404(request: HttpRequest, pk: UUID) -> Membership:
    try:
        return members.find_member(pk, by=request.member)
    except Membership.DoesNotExist as error:
        raise Http404 from error


def _page(request: HttpRequest, one: Membership, **more: Any) -> HttpResponse:
    is_reader = one.role == Role.PARTNER_READER
    rights = {name: getattr(one, name) for name in PERSONALLY.values()}
    context = {
        "nav": "members",
        "one": one,
        "is_own": one.id == request.member.id,
        "is_reader": is_reader,
        "roles": [role for role in Role.choices if role[0] != Role.PARTNER_READER],
        "rights_form": RightsForm(initial=rights),
        "cover": cover_of(one),
        "may_ask": approvals.may_ask(request.member, one),
        "hours": LINK_HOURS,
        **more,
    }
    wrong = context["rights_form"].errors
    return render(request, "people/member.html", context, status=422 if wrong else 200)
