"""Admiralty grades: how reliable is the source, how credible the information."""

from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

SOURCE_RELIABILITY = {
    "A": _("completely reliable"),
    "B": _("usually reliable"),
    "C": _("fairly reliable"),
    "D": _("not usually reliable"),
    "E": _("unreliable"),
    "F": _("cannot be judged"),
}
INFORMATION_CREDIBILITY = {
    "1": _("confirmed"),
    "2": _("probably true"),
    "3": _("possibly true"),
    "4": _("doubtful"),
    "5": _("improbable"),
    "6": _("cannot be judged"),
}
UNGRADED = "F6"
is_grade = RegexValidator(r"\A[A-F][1-6]\Z")
