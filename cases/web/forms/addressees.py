"""Somebody a group writes to."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.repatriation.addressees import EDITABLE
from cases.repatriation.models import Addressee
from cases.repatriation.vocabularies import AddresseeKind
from cases.web.forms.fields import CountryField
from people.dates import clock
from people.registry.countries import country_name
from people.registry.languages import spoken
from people.web.fields import DayField, TidyField


class AddresseeEditForm(forms.Form):
    """All that is kept but its kind: by that it was decided who may be told."""

    name = TidyField(
        label=_("Name"),
        max_length=300,
        help_text=_("As in “Embassy of … in …, consular section”."),
    )
    own_name = TidyField(label=_("Name in its own language"), max_length=300, required=False)
    country = CountryField(
        label=_("Country"),
        max_length=100,
        required=False,
        help_text=_("Whose office it is, not where it stands: of an embassy, its own state."),
    )
    language = forms.ChoiceField(label=_("In which language does one write?"), required=False)
    address = TidyField(
        label=_("Postal address"),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    email = TidyField(label=_("Mail address"), max_length=254, required=False)
    phone = TidyField(label=_("Telephone"), max_length=60, required=False)
    web = TidyField(
        label=_("Page on the web"),
        max_length=300,
        required=False,
        help_text=_("It begins with https://"),
    )
    typical_days = forms.IntegerField(
        label=_("Days until it answers"),
        min_value=1,
        max_value=730,
        required=False,
        help_text=_("As you have seen. Empty: counted from the kind of request."),
    )
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["language"].choices = [  # type: ignore[attr-defined]
            ("", _("Not known")),
            *spoken(),
        ]

    @classmethod
    def of(cls, addressee: Addressee, data: Any = None) -> "AddresseeEditForm":
        now = {name: getattr(addressee, name) for name in EDITABLE}
        now |= {"country": country_name(addressee.country), "version": addressee.version}
        return cls(data, initial=now)


class AddresseeForm(AddresseeEditForm):
    """A new one."""

    kind = forms.ChoiceField(label=_("What is it?"), choices=AddresseeKind.choices)
    version = None  # type: ignore[assignment]  # nobody else can have changed it
    field_order = ("kind",)


class MeetingForm(forms.Form):
    on = DayField(label=_("On which day?"))
    note = TidyField(
        label=_("What was said"),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, auto_id="id_meeting_%s", **options)
        self.fields["on"].initial = clock.today
