"""What a prisoner of war wants."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.repatriation.vocabularies import Wish
from cases.web.forms.fields import WhenField
from people.web.fields import TidyField


class WishForm(forms.Form):
    wish = forms.ChoiceField(
        label=_("What does the person want?"),
        choices=[("", _("Choose")), *Wish.choices],
        help_text=_("The person's own word, not the family's."),
    )
    wish_source = TidyField(
        label=_("How is this known?"),
        max_length=500,
        help_text=_("As in “told the ICRC delegate, alone”, or “wrote so in a letter”."),
    )
    wish_on = WhenField(label=_("When did the person say so?"))
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
