"""Forms by which two persons become one."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.web.forms.need_to_know import ReferenceField, is_reference
from people.registry.models import Person
from people.web.fields import TidyField


class SamePersonForm(forms.Form):
    ref = ReferenceField(
        label=_("Reference of the other case"),
        max_length=20,
        validators=[is_reference],
        widget=forms.TextInput(attrs={"class": "short", "autocomplete": "off"}),
        error_messages={"required": _("Write the reference.")},
    )


class MergeForm(forms.Form):
    keep = forms.ChoiceField(
        label=_("Who stays?"),
        help_text=_("Where both say something else of the same, this one’s words are shown."),
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose one of the two.")},
    )
    reason = TidyField(
        label=_("How do you know?"),
        help_text=_("For whoever doubts it later. Sealed with the person."),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, persons: dict[Person, str], **options: Any) -> None:
        """`persons` are the two, the older first, each with the case that stands beside it."""
        super().__init__(*args, **options)
        self.persons = {person.ref: person for person in persons}
        named = [(person.ref, f"{person.ref}, {case}") for person, case in persons.items()]
        self.fields["keep"].choices = named  # type: ignore[attr-defined]
        self.fields["keep"].initial = named[0][0]

    def chosen(self) -> dict[str, Person]:
        """Return who is kept and who is gone."""
        kept = self.persons[self.cleaned_data["keep"]]
        gone = next(person for person in self.persons.values() if person != kept)
        return {"kept": kept, "gone": gone}
