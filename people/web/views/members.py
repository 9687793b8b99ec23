"""Who works here, and links for who is to come."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from people.accounts import invitations
from people.accounts.members import readers_of
from people.accounts.models import Invitation
from people.accounts.partners import open_partners_of
from people.accounts.roles import Permission, Role
from people.accounts.selectors import members_of
from people.accounts.waiting import waiting_for
from people.web.doors import door
from people.web.form_errors import add_errors
from people.web.forms.members import InviteForm
from people.web.stepup import fresh_factor


@door(Permission.KEEP_MEMBERS)
def members(request: HttpRequest) -> HttpResponse:
    """Who works here; a form makes a single-use link for who is to come."""
    if request.method == "POST":
        return _invite(request)
    return _page(request, _form(request))


@fresh_factor
def _invite(request: HttpRequest) -> HttpResponse:
    """Show the link, once: a form that the browser sends again makes no other."""
    form, link = _form(request, request.POST), ""
    if form.is_valid():
        try:
            link = _link(request, form)
        except ValidationError as error:
            if getattr(error, "code", "") == invitations.MADE_BEFORE:
                messages.warning(request, error.messages[0])
                return redirect("members")
            add_errors(form, error)
    return _page(request, form, link=link)


def _link(request: HttpRequest, form: InviteForm) -> str:
    role, member = form.cleaned_data["role"], request.member
    partner = form.chosen_partner() if role == Role.PARTNER_READER else None
    token = invitations.invite(
        role=role,
        organisation=partner or member.organisation,
        by=member,
        submission=form.cleaned_data["submission"],
    )[1]
    return request.build_absolute_uri(reverse("join", args=[token]))


@require_POST
@door(Permission.KEEP_MEMBERS)
@fresh_factor
def invitation_end(request: HttpRequest, pk: UUID) -> HttpResponse:
    try:
        ended = invitations.end_invitation(invitation_id=pk, by=request.member)
    except Invitation.DoesNotExist as error:
        raise Http404 from error
    if ended:
        messages.success(request, _("The link leads nowhere now."))
    return redirect("members")


def _form(request: HttpRequest, data: object = None) -> InviteForm:
    return InviteForm(data, partners=open_partners_of(request.member.organisation_id))


def _page(request: HttpRequest, form: InviteForm, link: str = "") -> HttpResponse:
    member = request.member
    context = {
        "nav": "members",
        "members": members_of(member.organisation_id),
        "readers": readers_of(member.organisation_id),
        "invitations": invitations.open_invitations(member),
        # After a link was made the next form is another one.
        "form": _form(request) if link else form,
        "link": link,
        "waiting": waiting_for(member),
        "days": invitations.INVITATION_DAYS,
    }
    return render(request, "people/members.html", context, status=422 if form.errors else 200)
