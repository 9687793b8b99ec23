"""Taking an invitation: with a new account, or with the one that one is signed in to."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.middleware.csrf import rotate_token
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from people.accounts import joining, throttle
from people.accounts.addresses import address_of
from people.accounts.models import Invitation
from people.accounts.roles import Permission
from people.accounts.workplaces import choose_workplace
from people.web.doors import METHODS
from people.web.form_errors import kept
from people.web.forms.members import JoinForm


@require_http_methods(METHODS)
@sensitive_post_parameters("password")
def join(request: HttpRequest, token: str) -> HttpResponse:
    """A single-use invitation; one that was used or is too old is not found."""
    invitation = joining.open_invitation(token)
    if invitation is None:
        raise Http404
    if request.member is not None:
        if not request.member.may(Permission.SEE_OWN_ACTIVITY):
            # While travelling no page speaks of a group.
            raise Http404
        return _join_as(request, token, invitation)
    form = JoinForm(request.POST or None, is_first=invitation.organisation is None)
    if request.method == "POST" and kept(form, lambda: _accept(request, token, form)):
        # The same words whether the address was free or somebody's.
        messages.info(
            request,
            _(
                "Now sign in with this address and password. If you already had an account "
                "here, sign in with its password and open the link again."
            ),
        )
        return redirect("account_login")
    return render(request, "people/join.html", {"form": form}, status=422 if form.errors else 200)


def _accept(request: HttpRequest, token: str, form: JoinForm) -> bool:
    if not throttle.try_join(token=token, address=address_of(request)).allowed:
        raise ValidationError(_("Too many tries. Wait an hour, then try again."))
    joining.accept_invitation(token=token, **form.cleaned_data)
    return True


def _join_as(request: HttpRequest, token: str, invitation: Invitation) -> HttpResponse:
    """One button: the account is there, its second factor was shown."""
    problem = ""
    if request.method == "POST":
        try:
            member = joining.join_with_account(token=token, user=request.user)
        except ValidationError as error:
            problem = " ".join(error.messages)
        else:
            choose_workplace(session=request.session, user=request.user, membership_id=member.id)
            rotate_token(request)
            return redirect("today")
    context = {"invitation": invitation, "problem": problem}
    return render(request, "people/join_as.html", context, status=422 if problem else 200)
