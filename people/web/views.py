"""Sign-in, the first link of a new member, quick exit."""

from allauth.account.views import LoginView
from django.contrib.auth import login, logout
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST
from redis.exceptions import RedisError

from people.accounts import services
from people.accounts.roles import Permission
from people.accounts.selectors import members_of
from people.web.doors import door
from people.web.form_errors import kept
from people.web.forms import InviteForm, JoinForm


class SignIn(LoginView):  # type: ignore[misc]
    """Allauth's sign-in. Without the shared cache tries cannot be counted: it stays closed."""

    def dispatch(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        try:
            response: HttpResponse = super().dispatch(request, *args, **kwargs)
        except RedisError:
            return render(request, "errors/503.html", status=503)
        return response


@sensitive_post_parameters("password")
def join(request: HttpRequest, token: str) -> HttpResponse:
    """A single-use invitation; one that was used or is too old is not found."""
    invitation = services.open_invitation(token)
    if invitation is None:
        raise Http404
    form = JoinForm(request.POST or None, is_first=invitation.organisation is None)
    if request.method == "POST":
        member = kept(form, lambda: services.accept_invitation(token=token, **form.cleaned_data))
        if member:
            login(request, member.user, "people.accounts.backend.MembersBackend")
            return redirect("today")
    return render(request, "people/join.html", {"form": form})


@door(Permission.KEEP_MEMBERS)
def members(request: HttpRequest) -> HttpResponse:
    """Who works here, and a single-use link for who is to come; the link is shown once."""
    member, link = request.member, ""
    form = InviteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        token = services.invite(
            role=form.cleaned_data["role"], organisation=member.organisation, by=member
        )[1]
        link = request.build_absolute_uri(reverse("join", args=[token]))
    context = {
        "nav": "members",
        "members": members_of(member.organisation_id),
        "form": form,
        "link": link,
        "days": services.INVITATION_DAYS,
    }
    return render(request, "people/members.html", context, status=422 if form.errors else 200)


@require_POST
def quick_exit(request: HttpRequest) -> HttpResponse:
    """End the session, ask the browser to forget the site, and show a page that says nothing."""
    logout(request)
    response = redirect("exit_page")
    response.headers["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return response


def exit_page(request: HttpRequest) -> HttpResponse:
    return render(request, "errors/exit.html")
