"""How one signs in: code app and passkeys, added and removed."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.mfa.webauthn.internal import auth as webauthn
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters

from people.accounts import second_factor, sessions
from people.accounts.roles import Permission
from people.accounts.signed_in import end_other_sessions
from people.web.doors import door
from people.web.form_errors import add_errors, kept
from people.web.forms.factors import AddAppForm, AddPasskeyForm
from people.web.qr import qr_of
from people.web.stepup import fresh_factor

ENROLLING = "enrolling_app"
View = Callable[..., HttpResponse]


def fresh_unless_first(view: View) -> View:
    """Ask for a fresh factor, except of who has none yet: he or she comes to make the first."""
    fresh = fresh_factor(view)

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        shown = sessions.has_shown_factor(request.session)
        return fresh(request, *args, **kwargs) if shown else view(request, *args, **kwargs)

    guarded.asks_factor = True  # type: ignore[attr-defined]
    return guarded


@door(Permission.KEEP_ACCOUNT)
def factors(request: HttpRequest) -> HttpResponse:
    context = {"nav": "account", "factors": second_factor.factors_of(request.user)}
    return render(request, "mfa/factors.html", context)


@sensitive_post_parameters()
@door(Permission.KEEP_ACCOUNT)
@fresh_unless_first
def add_app(request: HttpRequest) -> HttpResponse:
    """Show a secret and keep it once the app answers with its code."""
    user, session = request.user, request.session
    if second_factor.factors_of(user).app:
        return redirect("factors")
    if ENROLLING not in session:
        session[ENROLLING] = second_factor.new_app_secret(user)
    secret = second_factor.open_app_secret(user, session[ENROLLING])
    form = AddAppForm(request.POST or None)
    if request.method == "POST":
        made_codes = kept(
            form,
            lambda: second_factor.add_app(
                secret=secret,
                code=form.cleaned_data["code"],
                by=request.member,
                is_first=not sessions.has_shown_factor(session),
            ),
        )
        if made_codes is not None:
            del session[ENROLLING]
            return _added(request, made_codes)
    context = {
        "nav": "account",
        "form": form,
        "qr": qr_of(second_factor.app_address(user, secret)),
        "secret": " ".join(secret[start : start + 4] for start in range(0, len(secret), 4)),
    }
    return render(request, "mfa/add_app.html", context, status=422 if form.errors else 200)


@sensitive_post_parameters()
@door(Permission.KEEP_ACCOUNT)
@fresh_unless_first
def add_passkey(request: HttpRequest) -> HttpResponse:
    form = AddPasskeyForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and _is_answered(form):
        made_codes = second_factor.add_passkey(
            credential=form.cleaned_data["credential"],
            by=request.member,
            is_first=not sessions.has_shown_factor(request.session),
        )
        return _added(request, made_codes)
    context = {
        "nav": "account",
        "form": form,
        "options": webauthn.begin_registration(request.user, passwordless=False),
    }
    return render(request, "mfa/add_passkey.html", context, status=422 if form.errors else 200)


@door(Permission.KEEP_ACCOUNT)
@fresh_factor
def remove_factor(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask once, then remove; without any factor left one makes a new one at once."""
    own = second_factor.factors_of(request.user)
    factor = next((one for one in (own.app, *own.passkeys) if one and one.pk == pk), None)
    if factor is None:
        raise Http404
    if request.method == "POST":
        if not second_factor.remove_factor(pk=pk, by=request.member):
            sessions.forget_factor(request.session)
        end_elsewhere(request)
        return redirect("factors")
    is_last = not own.passkeys or (own.app is None and len(own.passkeys) == 1)
    context = {"nav": "account", "factor": factor, "is_last": is_last}
    return render(request, "mfa/remove_factor.html", context)


def end_elsewhere(request: HttpRequest) -> None:
    """Whoever signed in with the factors of before is out."""
    end_other_sessions(here=request.session[sessions.PUBLIC_ID], by=request.member)


def _is_answered(form: AddPasskeyForm) -> bool:
    """Check what the authenticator signed against what this session asked for."""
    try:
        webauthn.parse_registration_response(form.cleaned_data["credential"])
        webauthn.complete_registration(form.cleaned_data["credential"])
    except ValidationError as error:
        add_errors(form, error, "credential")
    except (KeyError, AttributeError, TypeError, ValueError):
        add_errors(form, webauthn.get_adapter().validation_error("incorrect_code"), "credential")
    return not form.errors


def _added(request: HttpRequest, made_codes: bool) -> HttpResponse:
    """Who made the first factor has shown it; the session goes on under another key."""
    if not sessions.has_shown_factor(request.session):
        sessions.note_factor(request.session)
        request.session.cycle_key()
    end_elsewhere(request)
    return redirect("recovery_codes" if made_codes else "factors")
