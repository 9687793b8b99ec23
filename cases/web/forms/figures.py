"""The forms of public figures."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.exports.deidentified.bands import FLOOR, USUAL_K
from cases.statistics.public.limits import MOST_K, ROUNDINGS


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
