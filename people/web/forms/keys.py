"""Forms about a partner's key."""

from typing import Any
from uuid import uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from people.accounts.key_rotation import LONGEST_OVERLAP
from people.accounts.models.partners import CALLS_A_MINUTE, CASES_A_DAY
from people.accounts.networks import read_networks
from people.accounts.partner_keys import LONGEST
from people.accounts.pull_budget import MOST
from people.web.forms.scopes import CHOICES, ScopesInput, preset

_NUMBER = _("Give a number from 1 to {most}.")
_DAYS = _("Give a number of days from 1 to {most}.")


def _number(most: int, said: Promise = _NUMBER, **told: Any) -> forms.IntegerField:
    wrong = format_lazy(said, most=most)
    return forms.IntegerField(
        min_value=1,
        max_value=most,
        widget=forms.NumberInput(attrs={"class": "short", "autocomplete": "off"}),
        error_messages=dict.fromkeys(("required", "invalid", "min_value", "max_value"), wrong),
        **told,
    )


class BudgetForm(forms.Form):
    """How much a key is given."""

    cases_a_day = _number(
        MOST["cases_a_day"],
        label=_("How many cases may it be told in a day?"),
        initial=CASES_A_DAY,
        help_text=_("Each time that it is told a case counts. Beyond that it waits a day."),
    )
    calls_a_minute = _number(
        MOST["calls_a_minute"],
        label=_("How many calls may it make in a minute?"),
        initial=CALLS_A_MINUTE,
    )


class SentOnce(forms.Form):
    """`submission` makes a form that is sent twice make one key."""

    submission = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["submission"].initial = uuid4


class KeyForm(SentOnce, BudgetForm):
    """A key to the API."""

    days = _number(
        LONGEST,
        _DAYS,
        label=_("Valid for how many days?"),
        initial=90,
        help_text=_("At most 365. After that it opens nothing; make a new one in time."),
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
    field_order = ("days", "scopes", "networks", *MOST, "submission")

    def __init__(self, *args: Any, like: str = "", **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["scopes"].initial = preset(like)

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
            "cases_a_day": data["cases_a_day"],
            "calls_a_minute": data["calls_a_minute"],
            "public_id": data["submission"],
        }


class ReplaceForm(SentOnce):
    """The end of a key whose place another takes."""

    overlap_days = _number(
        LONGEST_OVERLAP,
        _DAYS,
        label=_("For how many days does this one go on?"),
        initial=7,
        help_text=_("So that the partner can change over in peace. At most 30."),
    )
