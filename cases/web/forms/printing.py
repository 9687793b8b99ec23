"""For whom a case is printed, and what for. It stands in the address of the sheet."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.access.disclosure import partner_scope
from cases.access.vocabularies import Purpose, Scope

RECIPIENT = "for"


class PrintForm(forms.Form):
    purpose = forms.ChoiceField(label=_("Purpose"), choices=Purpose.choices, required=False)
    field_order = (RECIPIENT, "purpose")

    def __init__(
        self, *args: Any, partners: list[Any], contacts: list[tuple[str, str]], **options: Any
    ) -> None:
        super().__init__(*args, **options)
        by_name = [(partner_scope(partner.id), partner.name) for partner in partners]
        self.fields[RECIPIENT] = forms.ChoiceField(
            label=_("Print for"), choices=[*Scope.choices, *by_name, *contacts], required=False
        )
        self.order_fields(self.field_order)
