"""Fields of names and passports: what is noticed in them stands below and stops nobody.

Only a name that could never be found again is refused: no letter at all, a telephone number.
"""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from people.registry.countries import read_country
from people.registry.name_checks import ERRORS, LONGEST_NAME, NameCode, name_notes
from people.registry.numbers import passport_doubt
from people.registry.scripts import lang_of_script, script_of
from people.web.fields import TidyField

_SAID = {
    NameCode.NO_LETTER: _("There is no letter in this name. For somebody unnamed, use the label."),
    NameCode.ONLY_A_PHONE: _("This is a telephone number. It belongs to the contacts."),
    NameCode.TOO_LONG: _("A name has at most %(most)d characters."),
    NameCode.UNKNOWN: _("Is the name not known? Then leave it out, and write a label."),
    NameCode.PHONE: _("This looks like a telephone number. Move it to the contacts:"),
    NameCode.EMAIL: _("This is an e-mail address. Move it to the contacts:"),
    NameCode.HANDLE: _("This is a name in a messenger. Move it to the contacts:"),
    NameCode.DIGITS: _("There are digits in this name:"),
    NameCode.TAGS: _("There are signs of a web page in this name:"),
    NameCode.MIXED: _("Letters of two alphabets stand in this word:"),
    NameCode.TITLE: _("A title or rank is no part of the name:"),
    NameCode.LATE: _("This says that the person is dead. Say so in the status instead:"),
    NameCode.ONE_LETTER: _("This is only one letter. Is more of the name known?"),
}


def notes_context(text: str) -> dict[str, Any]:
    """Return what `components/notes.html` shows below a name."""
    notes = name_notes(text)
    return {
        "notes": [
            {
                "said": _SAID[note.code],
                "words": note.words,
                "suggestion": note.suggestion,
                "lang": lang_of_script(script_of(note.suggestion or note.words)),
            }
            for note in notes
            if note.code not in ERRORS
        ],
        "problem": next(iter(_problems(text)), ""),
    }


def _problems(text: str) -> list[str]:
    codes = [note.code for note in name_notes(text) if note.code in ERRORS]
    return [str(_SAID[code]) % {"most": LONGEST_NAME} for code in codes]


def passport_context(number: str, nationality: str) -> dict[str, Any]:
    """Return what `components/notes.html` shows below the number of a passport."""
    doubt = passport_doubt(number, read_country(nationality).code)
    return {"notes": [{"said": doubt}] if doubt else []}


class NotedInput(forms.TextInput):
    """A text field that asks what is noticed in it, once something else stands there."""

    template_name = "components/noted.html"
    read_by: str

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        return {**super().get_context(name, value, attrs), "read_by": self.read_by}


class NameInput(NotedInput):
    read_by = "read_name"

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        return {**super().get_context(name, value, attrs), **notes_context(str(value or ""))}


class PassportInput(NotedInput):
    read_by = "read_passport"


class NameField(TidyField):
    """A name in any script. Cleans to the text as it was typed."""

    widget = NameInput

    def clean(self, value: Any) -> str:
        text = super().clean(value)
        if problems := _problems(text):
            raise ValidationError(problems)
        return text


def noted_in(form: forms.Form) -> Iterator[tuple[str, list[str]]]:
    """Yield what a valid form calls each name that it keeps, and the notes on it.

    The notes come without the words that they are about.
    """
    for name, field in form.fields.items():
        # A correction has cleaned only what it changes.
        text = form.cleaned_data.get(name, "") if isinstance(field, NameField) else ""
        if codes := dict.fromkeys(note.code for note in name_notes(text)):
            yield str(field.label), [_sentence(str(_SAID[code])) for code in codes]


def _sentence(note: str) -> str:
    return f"{note.rstrip(' :')}." if note.endswith(":") else note
