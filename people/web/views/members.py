"""Who works here, and links for who is to come."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from people.accounts import invitations
from people.accounts.roles import Permission
from people.accounts.selectors import members_of
from people.web.doors import door
from people.web.forms.members import InviteForm


@door(Permission.KEEP_MEMBERS)
def members(request: HttpRequest) -> HttpResponse:
    """Who works here, and a single-use link for who is to come; the link is shown once."""
    member, link = request.member, ""
    form = InviteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        token = invitations.invite(
            role=form.cleaned_data["role"], organisation=member.organisation, by=member
        )[1]
        link = request.build_absolute_uri(reverse("join", args=[token]))
    context = {
        "nav": "members",
        "members": members_of(member.organisation_id),
        "form": form,
        "link": link,
        "days": invitations.INVITATION_DAYS,
    }
    return render(request, "people/members.html", context, status=422 if form.errors else 200)
