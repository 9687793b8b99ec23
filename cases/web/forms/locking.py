"""How a file is kept shut: the same choice for a list and for a case on paper."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from cases.exports.protecting.age_keys import read_key
from cases.exports.vocabularies import Protection


class LockPart(forms.Form):
    """A part of a form; templates/cases/exports/_lock.html shows it."""

    protection = forms.ChoiceField(label=_("How is it kept shut?"), widget=forms.RadioSelect)
    age_key = forms.CharField(
        label=_("The recipient's age key"),
        help_text=_("One line that begins with age1. Only whoever has its other half reads it."),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "spellcheck": "false", "dir": "ltr"}),
    )
    key_ending = forms.CharField(
        label=_("The last six signs of the key"),
        help_text=_("As the recipient reads them to you by telephone, not as they stand above."),
        max_length=20,
        required=False,
    )

    def offer(self, protections: list[Protection]) -> None:
        field: Any = self.fields["protection"]
        field.choices = [(each.value, each.label) for each in protections]

    def clean_age_key(self) -> str:
        """A secret key that was pasted by mistake does not come back with the page."""
        text = str(self.cleaned_data["age_key"])
        try:
            read_key(text)
        except ValidationError as error:
            if error.code == "secret":
                self.put("age_key", "")
                raise
        return text

    def put(self, name: str, value: str) -> None:
        """Let the page show this in place of what was sent."""
        self.data = self.data.copy()
        self.data[name] = value
