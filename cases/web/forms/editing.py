"""A form that corrects what stands, and tells apart what I changed and what others changed.

Each field brings along how it stood when the page was opened (`base-…`). What differs from that
is mine. When the thing was saved by somebody else meanwhile, what both changed is shown side by
side and one of the two must be chosen (`choice-…`); neither text is lost until then.
"""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Self

from django import forms
from django.core.exceptions import BadRequest
from django.utils.translation import gettext as _

from cases.web.forms.fields import NOT_SURE, CountryField, read_past
from people.dates.fuzzy import FuzzyDate
from people.registry.countries import country_name, read_country
from people.registry.text import tidy

MINE, THEIRS = "mine", "theirs"
BASE, CHOICE, CONFLICT = "base", "choice", "conflict"


@dataclass(frozen=True)
class EditedField:
    """One field as the page draws it."""

    field: Any
    base: str
    is_in_conflict: bool
    theirs: str
    chosen: str


def version_in(data: Any) -> int | None:
    """The version that a page was opened on, as its form sends it back; None for no number."""
    text = data.get("version", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


class EditForm(forms.Form):
    """Subclasses name the fields; `now` says how each stands, by the names of the service."""

    asked: Mapping[str, forms.Field] = {}

    def __init__(self, data: Any = None, *, now: Mapping[str, Any], version: int) -> None:
        self._stands = now
        self.now = {name: self.typed(name, now[name]) for name in self.asked if name in now}
        self.version = version
        super().__init__(data, initial=self.now)
        self.fields = {name: deepcopy(self.asked[name]) for name in self.now}
        self.conflicts = {name for name in self._sent(CONFLICT) if name in self.fields}
        # What somebody else changed and I did not; named on the page of a stale save.
        self.taken: list[str] = []
        # How fields stood when the page was opened, where that is not how they stand now.
        self.bases: dict[str, str] = {}

    @classmethod
    def typed(cls, name: str, value: Any) -> Any:
        """Return a value as the field's widget would send it."""
        field = cls.asked[name]
        if isinstance(value, FuzzyDate):
            return _typed_date(value)
        if isinstance(value, tuple):
            return _("%(low)s to %(high)s") % {"low": value[0], "high": value[1]}
        if isinstance(field, CountryField):
            return country_name(value) if value else ""
        return value

    @property
    def seen_version(self) -> int:
        """The version that the page was opened on; no page of ours sends anything but a number."""
        version = version_in(self.data)
        if version is None:
            raise BadRequest("no version")
        return version

    @property
    def is_stale(self) -> bool:
        return self.seen_version != self.version

    @property
    def mine(self) -> list[str]:
        """The fields that I changed, without those where I chose the other text."""
        return [
            name
            for name in self.fields
            if f"{BASE}-{name}" in self.data
            and self._choice(name) != THEIRS
            and self._key(name, self._posted(name)) != self._base(name)
        ]

    def told(self) -> dict[str, Any]:
        """Return what is to be written; for a valid form."""
        return {name: self.cleaned_data[name] for name in self.mine}

    def clean(self) -> dict[str, Any]:
        """What I did not change needs no check: it stands there already."""
        mine = self.mine
        for name in self.fields.keys() - set(mine):
            self._errors.pop(name, None)
            self.cleaned_data.pop(name, None)
        for name in self.conflicts & set(mine):
            if self._choice(name) != MINE:
                self.add_error(name, _("Choose one of the two."))
        return self.cleaned_data

    def merged(self) -> Self:
        """Return the form of a stale save: mine where I changed something, theirs elsewhere."""
        fresh = type(self)(now=self._stands, version=self.version)
        mine = self.mine
        for name in self.fields:
            theirs = self._key(name, self.now[name])
            is_theirs = self._base(name) != theirs
            if name not in mine:
                fresh.taken += [self.fields[name].label] if is_theirs else []
                continue
            fresh.initial = {**fresh.initial, name: self._posted(name)}
            is_open = name in self.conflicts and self._choice(name) != MINE
            if (is_theirs or is_open) and self._key(name, self._posted(name)) != theirs:
                fresh.conflicts.add(name)
        return fresh

    def edited(self, field: Any) -> EditedField:
        name = field.name
        return EditedField(
            field,
            base=self.bases.get(name, self._key(name, self.now[name])),
            is_in_conflict=name in self.conflicts,
            theirs=_in_words(self.fields[name], self.now[name]),
            chosen=self._choice(name),
        )

    def rows(self) -> list[EditedField]:
        return [self.edited(field) for field in self]

    def _sent(self, name: str) -> list[str]:
        return self.data.getlist(name) if self.is_bound else []

    def _posted(self, name: str) -> Any:
        return self.fields[name].widget.value_from_datadict(self.data, {}, name)

    def _base(self, name: str) -> str:
        return _sound(self.data.get(f"{BASE}-{name}", ""))

    def _choice(self, name: str) -> str:
        is_asked = self.is_bound and name in self.conflicts
        return self.data.get(f"{CHOICE}-{name}", "") if is_asked else ""

    def _key(self, name: str, typed: Any) -> str:
        """Return a typed value as one text: two that are equal say the same."""
        if isinstance(self.fields[name], CountryField):
            return read_country(_sound(typed)).code or _sound(typed)
        if isinstance(typed, tuple):
            return _sound(" | ".join(filter(None, typed)))
        if isinstance(typed, list):
            return " ".join(sorted(typed))
        if isinstance(typed, bool):
            return "on" if typed else ""
        return _sound(typed)


def _sound(value: Any) -> str:
    return "" if value is None else tidy(str(value))


def _typed_date(value: FuzzyDate) -> tuple[str, str]:
    """Return words that read back as this date, today too, and the reading that was chosen."""
    for text in (value.raw, value.words(), value.edtf):
        reading = read_past(text)
        edtfs = [choice.date.edtf for choice in reading.choices]
        if edtfs == [value.edtf]:
            return text, ""
        if value.edtf in edtfs:
            return text, value.edtf
        if reading.not_sure and reading.not_sure.edtf == value.edtf:
            return text, NOT_SURE
    return value.edtf, ""


def _in_words(field: forms.Field, typed: Any) -> str:
    if isinstance(field, forms.BooleanField):
        return _("yes") if typed else _("no")
    if isinstance(field, forms.ChoiceField):
        labels = {str(code): str(label) for code, label in field.choices}
        codes = typed if isinstance(typed, list) else [typed]
        return ", ".join(labels.get(str(code), str(code)) for code in codes)
    return typed[0] if isinstance(typed, tuple) else _sound(typed)
