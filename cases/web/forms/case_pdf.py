"""How the PDF of a case is closed before it leaves."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.exports.protecting.age_keys import AgeKey, read_key
from cases.exports.protecting.passwords import new_password
from cases.web.forms.printing import RECIPIENT

_PASSWORD = re.compile(r"\d{4}(-\d{4}){6}")


class Lock(models.TextChoices):
    PASSWORD = "password", _("It opens with the password below")
    AGE = "age", _("It opens with the recipient's age key alone")
    NONE = "none", _("It is not locked")


class CasePdfForm(forms.Form):
    """For whom and what for stands in it as on the sheet that it is made of."""

    purpose = forms.CharField(widget=forms.HiddenInput, required=False)
    lock = forms.ChoiceField(label=_("Lock"), choices=Lock.choices, widget=forms.RadioSelect)
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
    key = forms.CharField(
        label=_("Age key of the recipient"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "autocomplete": "off", "spellcheck": "false"}),
        help_text=_(
            "The line that begins with age1. Have its last six signs read out to you over the "
            "telephone before you send anything."
        ),
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        # Two forms of the page ask for whom and what for.
        super().__init__(*args, auto_id="pdf_%s", **options)
        self.fields[RECIPIENT] = forms.CharField(widget=forms.HiddenInput, required=False)
        self.initial.setdefault("opens_with", new_password())

    def clean(self) -> dict[str, Any]:
        """Only what the chosen lock needs is looked at."""
        told: dict[str, Any] = super().clean() or self.cleaned_data
        lock = told.get("lock")
        if lock == Lock.PASSWORD and not _PASSWORD.fullmatch(told.get("opens_with", "")):
            self._put("opens_with", new_password())
            self.add_error("opens_with", _("This password had changed. Here is a new one."))
        if lock == Lock.AGE:
            told["age"] = self._age(told.get("key", ""))
        return told

    def _age(self, text: str) -> AgeKey | None:
        try:
            return read_key(text)
        except ValidationError as error:
            if error.code == "secret":
                # It does not come back with the page.
                self._put("key", "")
            self.add_error("key", error)
            return None

    def _put(self, name: str, value: str) -> None:
        self.data = self.data.copy()
        self.data[name] = value
