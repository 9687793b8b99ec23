"""Sign-in, and the first link of a new member."""

from allauth.account.views import LoginView
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from redis.exceptions import RedisError

from people.accounts import invitations
from people.web.form_errors import kept
from people.web.forms.members import JoinForm


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
    invitation = invitations.open_invitation(token)
    if invitation is None:
        raise Http404
    form = JoinForm(request.POST or None, is_first=invitation.organisation is None)
    if request.method == "POST":
        member = kept(
            form, lambda: invitations.accept_invitation(token=token, **form.cleaned_data)
        )
        if member:
            login(request, member.user, "people.accounts.backend.MembersBackend")
            return redirect("today")
    return render(request, "people/join.html", {"form": form})
