"""Forms of proceedings: a new one, correcting one, tying a case to it."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.casebook.models import Case
from cases.casebook.selectors import find_case
from cases.networks.models import Proceeding
from cases.networks.services import EDITABLE
from cases.networks.vocabularies import Authority, Part, Stage
from cases.web.forms.editing import EditForm
from cases.web.forms.fields import CountryField
from people.accounts.models import Membership
from people.web.fields import DayField, TidyField


class ProceedingForm(forms.Form):
    name = TidyField(
        label=_("What is it about?"), max_length=300, help_text=_("As the court or we call it.")
    )
    authority = forms.ChoiceField(label=_("Before whom?"), choices=Authority.choices)
    country = CountryField(label=_("Country"), max_length=100, required=False)
    number = TidyField(label=_("Number there"), max_length=100, required=False)
    stage = forms.ChoiceField(label=_("How far is it?"), choices=Stage.choices)
    next_hearing_on = DayField(
        label=_("Next hearing"), required=False, help_text=_("Empty until a day is set.")
    )
    note = TidyField(
        label=_("Note"), max_length=2000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )


class NewProceedingForm(ProceedingForm):
    part = forms.ChoiceField(
        label=_("What is this person there?"), choices=Part.choices, initial=Part.WITNESS
    )


class ProceedingEditForm(EditForm):
    asked = ProceedingForm.base_fields

    @classmethod
    def of(cls, proceeding: Proceeding, data: Any = None) -> "ProceedingEditForm":
        now = {name: getattr(proceeding, name) for name in cls.asked if name in EDITABLE}
        return cls(data, now=now, version=proceeding.version)


class LinkForm(forms.Form):
    """A case by its reference: of all that are not seen the same is said."""

    ref = TidyField(label=_("Case"), max_length=20, help_text=_("As in “C-2026-00012”."))
    part = forms.ChoiceField(label=_("What is this person there?"), choices=Part.choices)

    def __init__(self, *args: Any, member: Membership, **options: Any) -> None:
        super().__init__(*args, **options)
        self.member = member

    def clean_ref(self) -> Case:
        try:
            return find_case(self.cleaned_data["ref"].strip().upper(), who=self.member)
        except Case.DoesNotExist as error:
            raise forms.ValidationError(_("You see no such case.")) from error
