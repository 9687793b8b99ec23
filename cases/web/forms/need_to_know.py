"""Forms of emergency access and of masked values."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.access.vocabularies import GlassReason, GlassVerdict
from cases.casebook.reveal import Masked
from cases.casebook.validators import REFERENCE
from cases.web.forms.fields import TidyField

is_reference = RegexValidator(
    rf"\A{REFERENCE}\Z", gettext_lazy("A reference looks like C-2026-00042.")
)


class ReferenceField(TidyField):
    """A case's reference as people type it: in small letters, with blanks around."""

    def to_python(self, value: Any) -> str:
        return super().to_python(value).strip().upper()


class BreakForm(forms.Form):
    ref = ReferenceField(
        label=gettext_lazy("Reference of the case"),
        max_length=20,
        validators=[is_reference],
        widget=forms.TextInput(attrs={"class": "short", "autocomplete": "off"}),
        error_messages={"required": gettext_lazy("Write the reference.")},
    )
    reason = forms.ChoiceField(
        label=gettext_lazy("Why now?"),
        choices=GlassReason.choices,
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose a reason.")},
    )
    note = TidyField(
        label=gettext_lazy("What has happened?"),
        help_text=gettext_lazy("For whoever reviews it. Sealed with the case."),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class ReviewForm(forms.Form):
    verdict = forms.ChoiceField(
        label=gettext_lazy("Your verdict"),
        choices=GlassVerdict.choices,
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose one of the three.")},
    )


_ASKED = {
    Masked.WHEREABOUTS: gettext_lazy("Where he or she is now, and with whom"),
    Masked.HIDING_PLACE: gettext_lazy("Where he or she hides, and who helps"),
    Masked.WAY_OUT: gettext_lazy("Which way he or she goes, when, and who moves him or her"),
    Masked.HOME_LIABILITY: gettext_lazy("What he or she may face at home, and from whom"),
}


class HiddenForm(forms.Form):
    """What stands there is not shown: it is written anew, or emptied.

    `version` is the case's as the page was opened.
    """

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    text = TidyField(
        help_text=gettext_lazy("It takes the place of what was written before, which is lost."),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4, "autocomplete": "off"}),
    )
    is_emptied = forms.BooleanField(
        label=gettext_lazy("Nothing holds any more: remove what was written"), required=False
    )

    def __init__(self, *args: Any, what: str, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["text"].label = _ASKED[Masked(what)]

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if "text" in data and bool(data["text"]) == data["is_emptied"]:
            words = _("Write something, or remove what was written: one of the two.")
            raise ValidationError({"text": words})
        return data
