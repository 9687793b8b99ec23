"""Forms about members: inviting and joining."""

from django import forms
from django.utils.translation import gettext_lazy as _

from people.accounts.roles import Role
from people.web.fields import TidyField


class InviteForm(forms.Form):
    role = forms.ChoiceField(label=_("As what?"), choices=Role.choices)


class JoinForm(forms.Form):
    """Taking an invitation. The organisation is asked for only on the very first one."""

    organisation_name = TidyField(label=_("Name of your group"), max_length=200)
    display_name = TidyField(
        label=_("Your name, as colleagues see it"),
        max_length=80,
        help_text=_("A short form or a pseudonym is fine."),
    )
    email = forms.EmailField(
        label=_("E-mail"),
        max_length=254,
        help_text=_("You sign in with it. A pseudonymous address is welcome."),
    )
    password = forms.CharField(
        label=_("Password"),
        max_length=128,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=_("At least 15 characters. Several unrelated words are good."),
    )

    def __init__(self, *args: object, is_first: bool, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        if not is_first:
            del self.fields["organisation_name"]
