"""The second factor, asked for once more: a code, a recovery code or a passkey."""

from typing import Any

from allauth.mfa import app_settings
from allauth.mfa.base.forms import ReauthenticateForm
from allauth.mfa.webauthn.forms import ReauthenticateWebAuthnForm
from allauth.mfa.webauthn.internal import auth as webauthn
from allauth.utils import get_form_class
from django import forms
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _


class ConfirmForm(forms.Form):
    """One form for all factors; allauth's own forms look at what was given."""

    prefix = "confirm"
    code = forms.CharField(
        label=_("Code"),
        required=False,
        max_length=40,
        help_text=_("From your code app, or one of your recovery codes."),
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
    )
    credential = forms.CharField(required=False, max_length=10_000, widget=forms.HiddenInput)

    def __init__(self, *args: Any, user: AbstractBaseUser | AnonymousUser, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def clean(self) -> None:
        given = self.cleaned_data
        if given.get("credential"):
            self._check("reauthenticate_webauthn", ReauthenticateWebAuthnForm, "credential")
        elif given.get("code"):
            self._check("reauthenticate", ReauthenticateForm, "code")
        elif not self.errors:
            self.add_error("code", ValidationError(_("Enter a code, or use your passkey.")))

    def save(self) -> None:
        """Keep that the factor was used; a recovery code is spent."""
        self.shown.save()

    def _check(self, name: str, usual: type[forms.Form], field: str) -> None:
        kind = get_form_class(app_settings.FORMS, name, usual)
        self.shown = kind({field: self.cleaned_data[field]}, user=self.user)
        for message in self.shown.errors.get(field, []):
            self.add_error("code", message)


def passkey_options(user: AbstractBaseUser | AnonymousUser) -> dict[str, Any] | None:
    """Return what the browser needs to ask for a passkey; None for who has none."""
    return dict(webauthn.begin_authentication(user)) if webauthn.get_credentials(user) else None
