"""A paper with a number. The number of one that is kept already is not shown."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from cases.web.forms.fields import CountryField, WhenField
from cases.web.forms.person_part import Fields, PersonPart, choice
from people.registry.vocabularies import HeldBy, IdentifierKind
from people.web.fields import DayField, TidyField


class PaperPart(PersonPart):
    related = "identifiers"

    def fields(self, row: Any = None) -> Fields:
        number = (
            TidyField(
                label=_("Another number, in place of the hidden one"),
                max_length=60,
                required=False,
                help_text=_("Empty: it stays as it is."),
            )
            if row
            else TidyField(
                label=_("Number"),
                max_length=60,
                error_messages={"required": _("Write the number as it stands on the paper.")},
            )
        )
        return {
            "kind": choice(_("Which paper?"), IdentifierKind.choices),
            "number": number,
            "country": CountryField(label=_("Issued by"), max_length=100, required=False),
            "issued": WhenField(label=_("Issued on")),
            "expires_on": DayField(label=_("Runs out on"), required=False),
            "held_by": choice(_("In whose hands is it?"), HeldBy.choices, initial=HeldBy.UNKNOWN),
        }

    def stands(self, row: Any) -> dict[str, Any]:
        return {name: getattr(row, name) for name in self.fields()} | {"number": ""}
