"""The form that asks for an export. Which cases it takes, the filters of their list say."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.access.vocabularies import Purpose


class ExportForm(forms.Form):
    purpose = forms.ChoiceField(
        label=_("What is it for?"),
        choices=Purpose.choices,
        help_text=_("Who exported, what and why is kept."),
    )
