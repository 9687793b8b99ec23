"""Forms about what a partner handed in: a case is opened, one is named, or it is declined."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.casebook.references import references_in
from cases.sharing.submissions.vocabularies import DeclinedFor
from cases.web.forms.likeness import Choice
from people.web.fields import TidyField


class TakeUpForm(forms.Form):
    """Open a case; `likely_rows` adds a question about each person who may be the same."""

    is_free = forms.BooleanField(label=_("Leave it without an owner for now"), required=False)

    def __init__(self, data: Any = None, *, gives_cases: bool) -> None:
        super().__init__(data, auto_id="id_take_%s")
        if not gives_cases:
            del self.fields["is_free"]

    @property
    def is_owner(self) -> bool:
        return not self.cleaned_data.get("is_free", False)

    def say_what_same_means(self) -> None:
        """Here nothing is typed that could be lost: what was told is added to that case."""
        words = {**dict(Choice.choices), Choice.SAME: _("The same person: add it to that case")}
        for field in self.fields.values():
            if isinstance(field, forms.ChoiceField):
                field.choices = list(words.items())


class JoinForm(forms.Form):
    case = TidyField(
        label=_("Reference of the case"),
        help_text=_("As in C-2026-00012. What stands there stays; this is put beside it."),
        max_length=20,
        widget=forms.TextInput(attrs={"class": "short", "dir": "ltr", "autocomplete": "off"}),
    )

    def __init__(self, data: Any = None) -> None:
        super().__init__(data, auto_id="id_join_%s")

    def clean_case(self) -> str:
        """Return the reference as it is written here, where only one can be meant."""
        typed: str = self.cleaned_data["case"]
        meant = references_in(typed)
        return meant[0] if len(meant) == 1 else typed


class DeclineForm(forms.Form):
    reason = forms.ChoiceField(
        label=_("Why is it no case?"),
        choices=DeclinedFor.choices,
        widget=forms.RadioSelect,
        help_text=_("The partner reads that it was declined, and not why."),
        error_messages={"required": _("Say why it is no case.")},
    )

    def __init__(self, data: Any = None) -> None:
        super().__init__(data, auto_id="id_decline_%s")
