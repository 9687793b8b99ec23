"""A new password: one's own, or by a link that a coordinator gave."""

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from people.accounts import passwords, throttle
from people.accounts.models import User
from people.accounts.roles import Permission
from people.web.doors import METHODS, door
from people.web.form_errors import kept
from people.web.forms.passwords import ChangePasswordForm, NewPasswordForm
from people.web.stepup import fresh_factor


@sensitive_post_parameters()
@door(Permission.KEEP_ACCOUNT)
@fresh_factor
def change_password(request: HttpRequest) -> HttpResponse:
    """All other sessions end; this one goes on under another key."""
    form = ChangePasswordForm(request.POST or None)
    if request.method == "POST":
        user = kept(form, lambda: _change(request, form))
        if user is not None:
            update_session_auth_hash(request, user)
            messages.success(request, _("Your password is changed. All other sessions ended."))
            return redirect("factors")
    context = {"nav": "account", "form": form}
    return render(request, "account/password.html", context, status=422 if form.errors else 200)


@require_http_methods(METHODS)
@sensitive_post_parameters()
def new_password(request: HttpRequest, token: str) -> HttpResponse:
    """A single-use link; it signs nobody in. One that was used or is too old is not found."""
    if passwords.open_password_link(token) is None:
        raise Http404
    form = NewPasswordForm(request.POST or None)
    if request.method == "POST" and kept(form, lambda: _set(token, form)):
        messages.success(request, _("Your new password is set. Now sign in with it."))
        return redirect("account_login")
    context = {"form": form}
    status = 422 if form.errors else 200
    return render(request, "account/new_password.html", context, status=status)


def _change(request: HttpRequest, form: ChangePasswordForm) -> User:
    tried = throttle.try_current_password(request.user.pk)
    if not tried.allowed:
        raise ValidationError(_("Too many tries. Wait ten minutes, then try again."))
    user = passwords.change_password(
        **form.cleaned_data, by=request.member, session=request.session
    )
    tried.succeeded()
    return user


def _set(token: str, form: NewPasswordForm) -> bool:
    passwords.use_password_link(token=token, password=form.cleaned_data["password"])
    return True
