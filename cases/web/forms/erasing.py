"""The forms of erasing, and of how long closed cases are kept."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.lifecycle.erasing.vocabularies import Extent, Reason
from cases.lifecycle.retention.days import LEAST_MONTHS, MOST_MONTHS
from people.web.fields import DayField, TidyField


class EraseForm(forms.Form):
    extent = forms.ChoiceField(
        label=_("What is to go?"),
        choices=Extent.choices,
        widget=forms.RadioSelect,
        initial=Extent.CASE.value,
    )
    reason = forms.ChoiceField(
        label=_("Why?"),
        choices=Reason.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose why.")},
    )
    note = TidyField(
        label=_("In your words"),
        help_text=_("For the one who is to agree. Sealed, and gone with the rest."),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, is_only_case: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        if is_only_case:
            del self.fields["extent"]

    def told(self) -> dict[str, str]:
        said = self.cleaned_data
        extent = said.get("extent", Extent.PERSON.value)
        return {"extent": extent, "reason": said["reason"], "note": said["note"]}


class KeepLongerForm(forms.Form):
    until = DayField(label=_("Keep it until"))
    reason = TidyField(
        label=_("Why?"),
        help_text=_("Sealed with the case."),
        max_length=500,
        error_messages={"required": _("Say why it is kept.")},
    )


class MonthsForm(forms.Form):
    months = forms.IntegerField(
        label=_("Months after closing"),
        help_text=_("From %(least)d to %(most)d. Usual are 24.")
        % {"least": LEAST_MONTHS, "most": MOST_MONTHS},
        min_value=LEAST_MONTHS,
        max_value=MOST_MONTHS,
    )
