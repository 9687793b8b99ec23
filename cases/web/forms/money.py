"""The forms that ask for a sum of money and for a judgement about trafficking."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.casebook.amounts import currency_choices
from cases.casebook.models import Case, MoneyRow
from cases.casebook.pathways import money_kinds
from cases.casebook.vocabularies import MoneyKind, Per, Sign, Trafficking
from cases.web.forms.editing import EditForm
from people.web.fields import TidyField


def _fields(case: Case) -> dict[str, Any]:
    kinds = money_kinds(case.pathway)
    return {
        "kind": forms.ChoiceField(
            label=_("What is it?"),
            choices=[choice for choice in MoneyKind.choices if choice[0] in kinds],
        ),
        "amount": TidyField(
            label=_("How much"),
            max_length=60,
            help_text=_("As people write it: “1,20,000”, “1 200,50”, “९ लाख”."),
            widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
        ),
        "currency": forms.ChoiceField(
            label=_("Currency"), choices=[("", _("Choose…")), *currency_choices(case.nationality)]
        ),
        "per": forms.ChoiceField(label=_("How often"), choices=Per.choices),
        "note": TidyField(
            label=_("Note"), max_length=300, required=False, help_text=_("To whom, by whom, when.")
        ),
    }


def _sign(label: Any, asked: Any) -> forms.ChoiceField:
    radios = forms.RadioSelect
    return forms.ChoiceField(label=label, help_text=asked, choices=Sign.choices, widget=radios)


class MoneyForm(forms.Form):
    """One more sum."""

    def __init__(self, *args: Any, case: Case, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields = _fields(case)


def money_edit_form(row: MoneyRow, case: Case, data: Any = None) -> EditForm:
    """Return the form of a sum that is there; its version is the case's."""
    asked = _fields(case)
    kind: Any = asked["kind"]
    if row.kind not in dict(kind.choices):
        # It was told when the pathway was another.
        kind.choices = [*kind.choices, (row.kind, MoneyKind(row.kind).label)]
    form: type[EditForm] = type("MoneyEditForm", (EditForm,), {"asked": asked})
    now = {name: getattr(row, name) for name in asked}
    return form(data, now=now, version=case.version)


class AssessmentForm(forms.Form):
    """Act, means and purpose, and what follows."""

    act = _sign(_("The act"), _("Recruited, taken along, handed over, housed or received?"))
    means = _sign(
        _("The means"), _("Threat, force, deceit, abuse of power or of a weak position, payment?")
    )
    purpose = _sign(_("The purpose"), _("To exploit: forced labour or service, servitude?"))
    outcome = forms.ChoiceField(
        label=_("What follows"), choices=Trafficking.choices, widget=forms.RadioSelect
    )
    note = TidyField(
        label=_("Why"), max_length=5000, required=False, widget=forms.Textarea(attrs={"rows": 4})
    )
