"""Somebody near the person; one who is a person here is named by the reference of his case."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.persons import cases_beside, person_seen_by
from cases.web.forms.fields import name_field
from cases.web.forms.need_to_know import ReferenceField, is_reference
from cases.web.forms.person_part import Fields, PersonPart, choice
from people.registry.vocabularies import Relation
from people.web.fields import DayField

_SAID = ("name", "kind", "is_reporter", "is_next_of_kin", "has_power_of_attorney")


class RelationPart(PersonPart):
    related = "relationships"

    def fields(self, row: Any = None) -> Fields:
        return {
            "name": name_field(gettext_lazy("Name"), help_text=gettext_lazy("Any script.")),
            "kind": choice(
                gettext_lazy("Who is it to the person?"),
                Relation.choices,
                initial=Relation.UNKNOWN,
            ),
            "is_next_of_kin": _mark(gettext_lazy("Next of kin")),
            "is_reporter": _mark(gettext_lazy("Told us of the person")),
            "has_power_of_attorney": _mark(gettext_lazy("Has a power of attorney")),
            "power_of_attorney_until": DayField(
                label=gettext_lazy("Which holds until"), required=False
            ),
            "other": ReferenceField(
                label=gettext_lazy("His or her own case, if it is here"),
                help_text=gettext_lazy(
                    "The reference of a case that you see, as for a fellow recruit."
                ),
                max_length=20,
                required=False,
                validators=[is_reference],
                widget=forms.TextInput(attrs={"class": "short", "autocomplete": "off"}),
            ),
        }

    def stands(self, row: Any) -> dict[str, Any]:
        _files, near = cases_beside(self.case, self.member)
        refs = {case.person_id: case.ref for case in near}
        return {
            **{name: getattr(row, name) for name in _SAID},
            "power_of_attorney_until": row.power_of_attorney_until,
            "other": refs.get(row.other_id, ""),
        }

    def told(self, cleaned: dict[str, Any]) -> dict[str, Any]:
        if not cleaned.get("other"):
            return {**cleaned, "other": None} if "other" in cleaned else cleaned
        other = person_seen_by(self.member, cleaned["other"])
        if other is None:
            raise ValidationError({"other": _("You see no case with this reference.")})
        return {**cleaned, "other": other}


def _mark(label: Any) -> forms.BooleanField:
    return forms.BooleanField(label=label, required=False)
