"""The forms of public figures."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.exports.deidentified.bands import FLOOR, USUAL_K
from cases.statistics.public.correcting import MOST_WORDS
from cases.statistics.public.limits import MOST_K, ROUNDINGS
from cases.statistics.public.outside import MOST_NUMBER
from cases.web.forms.fields import CountryField
from people.web.fields import DayField, TidyField


class LimitsForm(forms.Form):
    k = forms.IntegerField(
        label=_("k: of how many people a figure must be to be told"),
        help_text=_("From %(least)d to %(most)d. Usual are %(usual)d.")
        % {"least": FLOOR, "most": MOST_K, "usual": USUAL_K},
        min_value=FLOOR,
        max_value=MOST_K,
    )
    rounding = forms.TypedChoiceField(
        label=_("Rounded to the nearest"),
        help_text=_("Half of it is never more than k."),
        choices=[(number, str(number)) for number in ROUNDINGS],
        coerce=int,
    )


class CorrectionForm(forms.Form):
    words = TidyField(
        label=_("What was wrong"),
        help_text=_("Anybody reads these words beside the figures. Name nobody and no place."),
        max_length=MOST_WORDS,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": _("Say what was wrong.")},
    )
    withdraws = forms.BooleanField(
        label=_("Take the figures away now, and leave these words alone"),
        help_text=_(
            "That is done at once, and nobody else is asked. Otherwise they stay where they are, "
            "and are marked as wrong once somebody else agrees."
        ),
        required=False,
    )


class OutsideFigureForm(forms.Form):
    publisher = TidyField(
        label=_("Who published it"), help_text=_("A ministry, a newspaper."), max_length=200
    )
    counted = TidyField(
        label=_("What is counted"),
        help_text=_("As they say it: “citizens who signed a contract”."),
        max_length=300,
    )
    number = forms.IntegerField(label=_("Number"), min_value=0, max_value=MOST_NUMBER)
    as_of = DayField(label=_("As of"))
    nationality = CountryField(
        label=_("Nationality"), help_text=_("Empty: of several."), max_length=100, required=False
    )
    link = forms.CharField(
        label=_("Link to the source"),
        help_text=_("It begins with https:// or http://. Nothing is fetched from there."),
        max_length=500,
        widget=forms.TextInput(attrs={"inputmode": "url", "dir": "ltr"}),
    )
    is_public = forms.BooleanField(
        label=_("Show it on the public page as well"),
        help_text=_("Then anybody reads all of this, but not who entered it."),
        required=False,
    )
