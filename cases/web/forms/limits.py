"""A limit that the law sets."""

from django import forms
from django.utils.translation import gettext_lazy as _

from people.web.fields import DayField, TidyField


class LimitForm(forms.Form):
    text = TidyField(
        label=_("What must be done by then?"),
        max_length=500,
        help_text=_("As in “appeal against the refusal”, and which law says so."),
    )
    on = DayField(
        label=_("Last day"),
        help_text=_("A reminder comes thirty days before, seven days before, and on the day."),
    )
