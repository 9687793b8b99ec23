"""Forms about members: inviting and joining."""

from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from people.accounts.models import Organisation
from people.accounts.roles import Role
from people.web.fields import TidyField


class InviteForm(forms.Form):
    """Whom to invite; a reader also needs to be told at which partner."""

    submission = forms.UUIDField(widget=forms.HiddenInput, required=False)
    role = forms.ChoiceField(label=_("As what?"), choices=Role.choices)
    partner = forms.ChoiceField(
        label=_("At which partner?"), required=False, help_text=_("For partner readers alone.")
    )

    def __init__(self, *args: object, partners: list[Organisation], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.partners = {str(partner.id): partner for partner in partners}
        self.fields["submission"].initial = uuid4
        if partners:
            named = [(key, partner.name) for key, partner in self.partners.items()]
            self.fields["partner"].choices = [("", _("None")), *named]  # type: ignore[attr-defined]
        else:
            del self.fields["partner"]

    def chosen_partner(self) -> Organisation | None:
        return self.partners.get(self.cleaned_data.get("partner", ""))


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
