"""For whom consents are lacking: the filter of the list."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.access.disclosure import partner_scope
from cases.access.vocabularies import Scope


class LackingForm(forms.Form):
    recipient = forms.ChoiceField(label=_("Consent is lacking for"), required=False)

    def __init__(self, *args: Any, partners: list[Any], **options: Any) -> None:
        super().__init__(*args, **options)
        by_name = [(partner_scope(partner.id), partner.name) for partner in partners]
        choices = [("", _("Letters that wait")), *Scope.choices, *by_name]
        self.fields["recipient"].choices = choices  # type: ignore[attr-defined]

    def chosen(self) -> str:
        return str(self.cleaned_data["recipient"]) if self.is_valid() else ""
