"""A claim about birth or nationality, with its source and grade."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.web.forms.case_file import GradeField
from cases.web.forms.fields import CountryField, WhenField
from cases.web.forms.person_part import Fields, PersonPart, choice, text
from people.registry.vocabularies import ClaimAbout


class ClaimPart(PersonPart):
    related = "claims"
    folded = ("source", "grade")
    fold_title = _("Who says so, and how sure is it?")

    def fields(self, row: Any = None) -> Fields:
        return {
            "about": choice(_("About what?"), ClaimAbout.choices, widget=forms.RadioSelect),
            "birth": WhenField(label=_("Born, as claimed")),
            "nationality": CountryField(
                label=_("Nationality, as claimed"), max_length=100, required=False
            ),
            "source": text(_("Who says so"), 300),
            "grade": GradeField(),
            "is_chosen": forms.BooleanField(
                label=_("This one stands from now on"),
                help_text=_("The others stay beside it, whichever is chosen."),
                required=False,
            ),
        }

    def told(self, cleaned: dict[str, Any]) -> dict[str, Any]:
        told = {**cleaned, "said": cleaned.get(cleaned["about"])}
        return {name: value for name, value in told.items() if name not in ClaimAbout.values}
