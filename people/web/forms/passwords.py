"""Forms that take a password: as it was typed, with nothing cut off or changed."""

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.forms import LoginForm
from django import forms
from django.utils.translation import gettext_lazy as _

from people.accounts.password_rules import LONGEST


class SignInForm(LoginForm):  # type: ignore[misc]
    def _clean_with_password(self, credentials: dict[str, Any]) -> Any:
        if len(credentials["password"]) > LONGEST:
            # No password of ours is so long: not worth the work of hashing it.
            raise get_adapter().validation_error("email_password_mismatch")
        return super()._clean_with_password(credentials)


def new_password_field() -> forms.CharField:
    return forms.CharField(
        label=_("New password"),
        max_length=LONGEST,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=_("At least 15 characters. Several unrelated words are good."),
    )


class NewPasswordForm(forms.Form):
    password = new_password_field()


class ChangePasswordForm(forms.Form):
    current = forms.CharField(
        label=_("Password until now"),
        max_length=LONGEST,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
    password = new_password_field()
