"""Forms about partners and their keys."""

from typing import Any
from uuid import uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from people.accounts.models import Organisation
from people.accounts.networks import read_networks
from people.accounts.partner_keys import LONGEST
from people.web.fields import TidyField
from people.web.forms.scopes import CHOICES, ScopesInput, preset


class PartnerForm(forms.Form):
    name = TidyField(
        label=_("Name of the partner"),
        max_length=200,
        help_text=_("Only your group sees it."),
        error_messages={"required": _("Name the partner.")},
    )
    kind = forms.ChoiceField(label=_("What is it?"), choices=Organisation.Kind.choices)


class KeyForm(forms.Form):
    """A key to the API. `submission` makes a form that is sent twice make one key."""

    days = forms.IntegerField(
        label=_("Valid for how many days?"),
        min_value=1,
        max_value=LONGEST,
        initial=90,
        help_text=_("At most 365. After that it opens nothing; make a new one in time."),
        widget=forms.NumberInput(attrs={"class": "short", "autocomplete": "off"}),
        error_messages=dict.fromkeys(
            ("required", "invalid", "min_value", "max_value"),
            _("Give a number of days from 1 to 365."),
        ),
    )
    scopes = forms.MultipleChoiceField(
        label=_("What may it do?"),
        choices=CHOICES,
        help_text=_("Of a case it reads what was shared, and of that what is ticked here."),
        widget=ScopesInput,
        error_messages={"required": _("Choose what the key opens.")},
    )
    networks = forms.CharField(
        label=_("From which networks?"),
        required=False,
        max_length=2000,
        help_text=_("One a line, such as 192.0.2.0/24. Empty means from anywhere."),
        widget=forms.Textarea(
            attrs={"rows": 3, "dir": "ltr", "autocomplete": "off", "spellcheck": "false"}
        ),
    )
    submission = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, like: str = "", **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["scopes"].initial = preset(like)
        self.fields["submission"].initial = uuid4

    def clean_networks(self) -> list[str]:
        """Here and not in the service alone, so that all that is wrong is told at once."""
        try:
            return read_networks(self.cleaned_data["networks"].splitlines())
        except ValidationError as error:
            raise ValidationError(error.messages) from error

    def told(self) -> dict[str, Any]:
        """Return what the service asks for."""
        data = self.cleaned_data
        return {
            "days": data["days"],
            "scopes": data["scopes"],
            "networks": data["networks"],
            "public_id": data["submission"],
        }
