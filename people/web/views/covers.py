"""Deputies: named by the one who will be absent, or by those who keep members."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from people.accounts import covers
from people.accounts.members import caseworkers_of
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept
from people.web.forms.keeping import CoverForm
from people.web.stepup import fresh_factor
from people.web.views.member import member_or_404


@door(Permission.VIEW_CASES)
def cover(request: HttpRequest) -> HttpResponse:
    """One's own deputy."""
    return _cover(request, request.member, back="account")


@door(Permission.KEEP_MEMBERS)
def member_cover(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _cover(request, member_or_404(request, pk), back="member")


@require_POST
@door(Permission.VIEW_CASES)
@fresh_factor
def cover_end(request: HttpRequest) -> HttpResponse:
    return _end(request, request.member, back="account")


@require_POST
@door(Permission.KEEP_MEMBERS)
@fresh_factor
def member_cover_end(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _end(request, member_or_404(request, pk), back="member")


def _cover(request: HttpRequest, absent: Membership, back: str) -> HttpResponse:
    if request.method == "POST":
        return _name(request, absent, back)
    return _page(request, absent, back, _form(absent))


@fresh_factor
def _name(request: HttpRequest, absent: Membership, back: str) -> HttpResponse:
    form = _form(absent, request.POST)
    if kept(
        form,
        lambda: covers.name_deputy(
            absent=absent,
            deputy=form.chosen(),
            until=form.cleaned_data["until"],
            by=request.member,
        ),
    ):
        messages.success(request, _("The deputy sees these cases until that day."))
        return _go_back(back, absent)
    return _page(request, absent, back, form)


def _end(request: HttpRequest, absent: Membership, back: str) -> HttpResponse:
    covers.end_cover(absent=absent, by=request.member)
    messages.success(request, _("No deputy any more."))
    return _go_back(back, absent)


def _form(absent: Membership, data: object = None) -> CoverForm:
    members = caseworkers_of(absent.organisation_id)
    others = [one for one in members if one.id != absent.id and covers.can_be_deputy(one)]
    return CoverForm(data, members=others)


def _page(request: HttpRequest, absent: Membership, back: str, form: CoverForm) -> HttpResponse:
    context = {
        "nav": "account" if back == "account" else "members",
        "absent": absent,
        "is_own": back == "account",
        "cover": covers.cover_of(absent),
        "form": form,
    }
    return render(request, "people/cover.html", context, status=422 if form.errors else 200)


def _go_back(back: str, absent: Membership) -> HttpResponse:
    return redirect("member", pk=absent.pk) if back == "member" else redirect("account")
