"""Pasting a chat, and the case that is opened with what was taken of it."""

import uuid
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.chats.messages import verbatim
from cases.casebook.transcripts import check_size
from cases.web.forms.need_to_know import ReferenceField, is_reference
from cases.web.forms.new_case import NewCaseForm
from cases.web.forms.taking import FAMILY, MAIN, OTHER, OWN, REPORTER, TakingForm
from people.registry.entries import NewContact, NewName, NewPerson
from people.registry.vocabularies import NameKind


class WordsField(forms.CharField):
    """A chat as it was pasted."""

    widget = forms.Textarea(attrs={"rows": 10, "dir": "auto", "class": "chat-box"})

    def to_python(self, value: Any) -> str:
        return verbatim(str(value or ""))


class PasteForm(forms.Form):
    submission = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)
    case = forms.CharField(
        widget=forms.HiddenInput, required=False, max_length=20, validators=[is_reference]
    )
    text = WordsField(
        label=gettext_lazy("The chat"),
        required=False,
        strip=False,
        help_text=gettext_lazy(
            "As WhatsApp exports it or as you copy it in Telegram; any other text works too."
        ),
    )

    def clean_text(self) -> str:
        text: str = self.cleaned_data["text"]
        try:
            check_size(text)
        except ValidationError as error:
            raise ValidationError(error.messages) from error
        return text


class ChatForm(TakingForm, NewCaseForm):
    """Opens a case with what was taken and the few fields that a chat does not fill.

    If it `adds`, the chat goes to a case that is there, and none of those fields is asked for.
    """

    ref = ReferenceField(
        label=gettext_lazy("Reference of the case"),
        max_length=20,
        required=False,
        validators=[is_reference],
        widget=forms.TextInput(attrs={"class": "short", "autocomplete": "off"}),
    )

    def __init__(self, *args: Any, adds: bool = False, **options: Any) -> None:
        super().__init__(*args, **options)
        self.adds = adds

    def clean(self) -> dict[str, Any]:
        if self.adds:
            self.check_taken()
            if not self.cleaned_data.get("ref") and "ref" not in self.errors:
                self.add_error("ref", _("Write the reference."))
            return self.cleaned_data
        self.country = self.cleaned_data.get("nationality") or ""
        self.check_taken()
        self._put_in_fields()
        return super().clean()

    def told(self) -> NewPerson:
        person = super().told()
        own = [self._contact(OWN, each) for _to, each in self._chosen(OWN)]
        return replace(person, contacts=(*person.contacts, *own))

    def facts(self) -> dict[str, Any]:
        return super().facts() | self.cleaned_data.get("taken_facts", {})

    def _put_in_fields(self) -> None:
        """A name that was taken stands where one that is typed would."""
        for to, field in ((MAIN, "name"), (REPORTER, "reporter_name")):
            for number, each in self._numbered(to):
                if self.cleaned_data.get(field) not in ("", None, each.written):
                    said = _("Another name is typed below. Take this one as another name.")
                    self.add_error(f"take_{number}", said)
                else:
                    self.cleaned_data[field] = each.written

    def _names(self) -> Iterator[NewName]:
        yield from super()._names()
        for _to, each in self._chosen(OTHER):
            yield NewName(each.written, NameKind.ALIAS)

    def _is_called_something(self) -> bool:
        return super()._is_called_something() or any(self._chosen(OTHER))

    def _reporter_is_told(self) -> bool:
        return super()._reporter_is_told() or any(self._chosen(FAMILY))

    def _reporter_contacts(self, of: str) -> list[NewContact]:
        taken = [self._contact(of, each) for _to, each in self._chosen(FAMILY)]
        return super()._reporter_contacts(of) + taken
