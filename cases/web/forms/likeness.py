"""The choice beside each person who may be the one that a new case is about."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django import forms
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from people.registry.entries import NewPerson
from people.web.fields import TidyField

PREFIX = "same_"
# When one of these is typed, the page asks again who may be the same.
COMPARED = (
    *("name", "native_name", "other_name", "nationality", "second_nationality", "birth", "age"),
    *("passport", "own_phones", "reporter_phones", "reporter_handle", "kin_phones"),
)
MOST = 60


class Choice(models.TextChoices):
    SAME = "same", gettext_lazy("The same person: open that file instead")
    DIFFERENT = "different", gettext_lazy("Not the same")
    UNSURE = "unsure", gettext_lazy("Not sure: a coordinator will look at it")


class NoteForm(forms.Form):
    """Why two are not the same, or what is not sure yet; one for each pair of the page."""

    note = TidyField(
        label=gettext_lazy("Why? If you like, for whoever looks next"),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, data: Any = None, *, pair_id: UUID) -> None:
        super().__init__(data, auto_id=f"id_{pair_id}_%s")
        self.pair_id = pair_id


def is_choice(name: str) -> bool:
    return name.startswith(PREFIX)


def choices_in(data: Mapping[str, Any]) -> dict[UUID, str]:
    """Return what was chosen, by person; whatever is no choice is left out."""
    sent = [(name, data[name]) for name in data if is_choice(name)][:MOST]
    read = [(_uuid(name.removeprefix(PREFIX)), choice) for name, choice in sent]
    return {pk: choice for pk, choice in read if pk and choice in Choice.values}


def add_choice(form: forms.Form, person_id: UUID, *, ref: str, chosen: str = "") -> str:
    """Give the form a question about one more person; return the name of its field."""
    name = f"{PREFIX}{person_id}"
    form.fields[name] = forms.ChoiceField(
        label=_("Is it the person of %(ref)s?") % {"ref": ref},
        choices=Choice.choices,
        widget=forms.RadioSelect,
        required=False,
        initial=chosen,
    )
    return name


def told_so_far(form: Any) -> NewPerson:
    """Return the person as far as a form can be read, whether or not all of it is right."""
    form.is_valid()
    for name, field in form.fields.items():
        form.cleaned_data.setdefault(name, field.to_python(None))
    told: NewPerson = form.told()
    return told


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
