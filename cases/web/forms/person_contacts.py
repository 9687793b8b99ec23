"""A way to reach somebody. What leads to the person, or to a door, is not shown."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.web.forms.person_part import (
    Fields,
    PersonPart,
    SureForm,
    choice,
    language_choice,
    text,
)
from people.registry.contacts import is_masked
from people.registry.models import Relationship
from people.registry.vocabularies import ContactKind, ContactOf, Relation, SafeToUse
from people.web.fields import TidyField

_NO_RELATIVES = {
    Relation.FRIEND,
    Relation.LAWYER,
    Relation.REPRESENTATIVE,
    Relation.FELLOW_RECRUIT,
    Relation.NON_RELATIVE,
    Relation.OPEN_SOURCE,
}


class ContactPart(PersonPart):
    related = "contacts"

    def fields(self, row: Any = None) -> Fields:
        return {
            "whose": choice(gettext_lazy("Whose is it?"), self._whose()),
            "kind": choice(gettext_lazy("What is it?"), ContactKind.choices),
            "value": _value_field(is_hidden=bool(row) and is_masked(row)),
            "safe_to_use": choice(
                gettext_lazy("Is it safe to use?"), SafeToUse.choices, initial=SafeToUse.UNKNOWN
            ),
            "hours": text(
                gettext_lazy("At which hours"),
                100,
                help_text=gettext_lazy("“After 18:00, Nepal time”."),
            ),
            "language": language_choice(gettext_lazy("In which language?")),
            "codeword": text(
                gettext_lazy("Word agreed upon"),
                100,
                help_text=gettext_lazy("By which each of you knows that it is the other."),
            ),
        }

    def stands(self, row: Any) -> dict[str, Any]:
        return {
            "whose": str(row.relationship_id or row.of),
            "kind": row.kind,
            "value": "" if is_masked(row) else row.value,
            "safe_to_use": row.safe_to_use,
            "hours": row.hours,
            "language": row.language,
            "codeword": row.codeword,
        }

    def told(self, cleaned: dict[str, Any]) -> dict[str, Any]:
        told = dict(cleaned)
        if whose := told.pop("whose", ""):
            relative = self._relatives().get(whose)
            told["relationship"] = relative
            told["of"] = _of(relative) if relative else whose
        return told

    def _relatives(self) -> dict[str, Relationship]:
        return {str(row.pk): row for row in self.case.person.relationships.all()}

    def _whose(self) -> list[tuple[str, str]]:
        named = [
            (key, row.name or row.get_kind_display()) for key, row in self._relatives().items()
        ]
        return [
            *named,
            (ContactOf.FAMILY, _("The family, nobody named")),
            (ContactOf.SELF, _("The person's own")),
            (ContactOf.OTHER, _("Somebody else, nobody named")),
        ]


class VerifyForm(SureForm):
    """What was called back is what stood on the screen."""

    via = TidyField(
        label=gettext_lazy("Whom did you call back, and where is that number from?"),
        help_text=gettext_lazy(
            "A number that you obtained elsewhere: from a paper, an embassy's list, somebody you "
            "know. Not one that the same person gave you."
        ),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={
            "required": gettext_lazy("Say whom you called back, and where that number is from.")
        },
    )


def _of(relative: Relationship) -> str:
    if relative.kind == Relation.SELF:
        return ContactOf.SELF
    return ContactOf.OTHER if relative.kind in _NO_RELATIVES else ContactOf.FAMILY


def _value_field(*, is_hidden: bool) -> TidyField:
    if is_hidden:
        return TidyField(
            label=gettext_lazy("Another number or address, in place of the hidden one"),
            max_length=300,
            required=False,
            help_text=gettext_lazy("Empty: it stays as it is."),
        )
    return TidyField(
        label=gettext_lazy("Number, name or address"),
        max_length=300,
        help_text=gettext_lazy("A number with + and the country code, if you have it."),
        error_messages={"required": gettext_lazy("Write the number, the name or the address.")},
    )
