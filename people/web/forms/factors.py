"""Showing a second factor: a code or a passkey, each try counted before it is looked at."""

from typing import Any

from allauth.mfa.adapter import get_adapter
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn.forms import AuthenticateWebAuthnForm
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from people.accounts import throttle
from people.accounts.second_factor import use_code
from people.accounts.selectors import acting_membership
from people.accounts.sign_ins import record_failure

_NOT_A_PASSKEY = (KeyError, AttributeError, TypeError, ValueError)


class CredentialField(forms.JSONField):
    """What a browser says of a passkey: JSON of a length that browsers send."""

    widget = forms.HiddenInput
    LONGEST = 10_000

    def to_python(self, value: Any) -> Any:
        try:
            if len(str(value or "")) <= self.LONGEST:
                return super().to_python(value)
        except (ValueError, RecursionError):
            # A number of thousands of digits, brackets in brackets: no browser sent that.
            pass
        raise get_adapter().validation_error("incorrect_code")

    def bound_data(self, data: Any, initial: Any) -> Any:
        """Nothing of it goes back into the page."""
        return None


class _Counted(forms.Form):
    """Counts a try, and writes down the wrong ones."""

    def look(self, check: Any) -> Any:
        tried = throttle.try_factor(self.user.pk)
        if not tried.allowed:
            if tried.first_refused:
                record_failure(self.user.email, "too_many_codes")
            raise ValidationError(_("Too many tries. Wait ten minutes, then try again."))
        shown = check()
        if shown is None:
            record_failure(self.user.email, "second_factor")
            raise get_adapter().validation_error("incorrect_code")
        tried.succeeded()
        return shown


class _Code(_Counted):
    code = forms.CharField(
        label=_("Code"),
        max_length=40,
        help_text=_("From your code app, or one of your recovery codes."),
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
    )

    def clean_code(self) -> str:
        code: str = self.cleaned_data["code"]
        self.authenticator = self.look(
            lambda: use_code(user=self.user, code=code, member=acting_membership(self.user))
        )
        return code


class CodeForm(_Code, AuthenticateForm):  # type: ignore[misc]
    """At sign-in."""


class CodeAgainForm(_Code, ReauthenticateForm):  # type: ignore[misc]
    """In a session that has begun."""


class PasskeyForm(_Counted, AuthenticateWebAuthnForm):  # type: ignore[misc]
    credential = CredentialField()

    def clean_credential(self) -> Authenticator:
        return self.look(self._passkey)

    def _passkey(self) -> Authenticator | None:
        try:
            return super().clean_credential()
        except (ValidationError, *_NOT_A_PASSKEY):
            return None


class PasskeyAgainForm(PasskeyForm):
    reauthenticated = True


class AddAppForm(forms.Form):
    code = forms.CharField(
        label=_("Code that the app shows now"),
        max_length=20,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
    )


class AddPasskeyForm(forms.Form):
    credential = CredentialField()
