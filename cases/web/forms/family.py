"""In which language the family reads what was done, and how they were told."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from cases.casebook.vocabularies import EventKind


class LanguageForm(forms.Form):
    """It stands in the address of the sheet."""

    language = forms.ChoiceField(label=_("Language"))

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["language"].choices = settings.LANGUAGES  # type: ignore[attr-defined]


class FamilyToldForm(forms.Form):
    kind = forms.ChoiceField(
        label=_("How they were told"),
        choices=[(kind.value, kind.label) for kind in (EventKind.LETTER_OUT, EventKind.CALL)],
    )
