"""How the PDF of a case is closed before it leaves."""

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.exports.protecting.age_keys import checked_key
from cases.exports.protecting.passwords import new_password
from cases.exports.vocabularies import Protection
from cases.web.forms.locking import LockPart
from cases.web.forms.printing import RECIPIENT

_PASSWORD = re.compile(r"[0-9]{4}(-[0-9]{4}){6}")


class CasePdfForm(LockPart):
    """For whom and what for stands in it as on the sheet that it is made of."""

    purpose = forms.CharField(widget=forms.HiddenInput, required=False)
    # Not "password": that one is never carried past the second factor.
    opens_with = forms.CharField(
        label=_("Password of the file"),
        required=False,
        widget=forms.TextInput(attrs={"readonly": True, "autocomplete": "off"}),
        help_text=_(
            "Made for this one file, and kept nowhere: write it down now. Read it out over the "
            "telephone; do not send it along with the file."
        ),
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        # Two forms of the page ask for whom and what for.
        super().__init__(*args, auto_id="pdf_%s", **options)
        self.fields[RECIPIENT] = forms.CharField(widget=forms.HiddenInput, required=False)
        self.offer(list(Protection))
        self.initial.setdefault("opens_with", new_password())

    def clean(self) -> dict[str, Any]:
        """Only what the chosen lock needs is looked at."""
        told: dict[str, Any] = super().clean() or self.cleaned_data
        protection = told.get("protection")
        if protection == Protection.PASSWORD and not _PASSWORD.fullmatch(
            told.get("opens_with", "")
        ):
            self.put("opens_with", new_password())
            self.add_error("opens_with", _("This password had changed. Here is a new one."))
        if protection == Protection.AGE and "age_key" in told:
            told["age_key"] = checked_key(told["age_key"], told.get("key_ending", ""))
        return told
