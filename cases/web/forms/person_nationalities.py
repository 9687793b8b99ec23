"""A nationality of a person: on what it rests, and how sure it is."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.web.forms.fields import CountryField
from cases.web.forms.person_part import Fields, PersonPart, choice
from people.registry.vocabularies import Basis, Certainty


class NationalityPart(PersonPart):
    related = "nationalities"

    def fields(self, row: Any = None) -> Fields:
        return {
            "country": CountryField(
                label=_("Country"),
                max_length=100,
                error_messages={"required": _("Write which country.")},
            ),
            "basis": choice(_("How is it known?"), Basis.choices, initial=Basis.CLAIMED),
            "certainty": choice(
                _("How sure is it?"), Certainty.choices, initial=Certainty.CLAIMED
            ),
            "is_primary": forms.BooleanField(
                label=_("This one counts, and its authorities are asked for help"),
                help_text=_("One nationality at most. Another that did so does not any more."),
                required=False,
            ),
        }

    def stands(self, row: Any) -> dict[str, Any]:
        return {name: getattr(row, name) for name in self.fields()}
