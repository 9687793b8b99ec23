"""The form that opens a case: two questions, one name, and groups that open on demand."""

import uuid
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _

from cases.casebook.services import FACTS
from cases.casebook.suggestions import Suggestion, from_facts, plain_means
from cases.casebook.validators import check_facts, check_status
from cases.casebook.vocabularies import Means, Status
from cases.web.forms.fields import phones_of
from cases.web.forms.likeness import is_choice
from cases.web.forms.new_case_fields import NewCaseFields
from cases.web.forms.new_case_groups import Group, groups_of
from cases.web.forms.which_country import ask_likelier_first
from people.registry.entries import NewContact, NewIdentifier, NewName, NewPerson, NewRelative
from people.registry.grades import UNGRADED
from people.registry.vocabularies import (
    ContactKind,
    ContactOf,
    KnownAnswer,
    NameKind,
    Relation,
    Sex,
)
from people.web.form_errors import add_errors

_PHONES = ("own_phones", "reporter_phones", "kin_phones")
_NAMES = ("native_name", "name", "other_name")


class NewCaseForm(NewCaseFields):
    """Cleans to what `open_case` takes: see `told()` and `facts()`."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["submission"].initial = uuid.uuid4

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if not {"name", "label"} & self.errors.keys() and not self._is_called_something():
            self.add_error("name", _("Give a name, or a label for somebody unnamed."))
        for field in _PHONES:
            self._read_phones(field)
        ask_likelier_first(self, phones=_PHONES, names=_NAMES)
        self._take_errors(lambda: check_facts(self.facts()))
        self._take_errors(lambda: check_status(data.get("status") or Status.UNKNOWN, UNGRADED))
        return data

    def told(self) -> NewPerson:
        """Return the person as told; for a valid form."""
        data = self.cleaned_data
        is_self = data["relation"] == Relation.SELF
        return NewPerson(
            names=tuple(self._names()),
            label=data["label"],
            birth=data["birth"],
            age=data["age"],
            sex=data["sex"] or Sex.UNKNOWN,
            speaks_russian=data["speaks_russian"] or KnownAnswer.UNKNOWN,
            languages=tuple(data["languages"]),
            no_contact_with_home_state=data["no_contact_with_home_state"],
            family_not_told=data["family_not_told"],
            family_is_hostile=data["family_is_hostile"],
            nationalities=(data["nationality"], data["second_nationality"]),
            identifiers=tuple(
                NewIdentifier(number, country=data["nationality"])
                for number in [data["passport"]]
                if number
            ),
            contacts=tuple(
                self._contacts("own_phones", of=ContactOf.SELF)
                + (self._reporter_contacts(ContactOf.SELF) if is_self else [])
            ),
            relatives=tuple(self._relatives(is_self)),
        )

    def facts(self) -> dict[str, Any]:
        """Return the facts of the case; unanswered choices are left out."""
        found = {name: self.cleaned_data.get(name) for name in FACTS & self.fields.keys()}
        return {name: value for name, value in found.items() if value not in (None, "", [])}

    def facts_as_agreed(self) -> tuple[dict[str, Any], list[str]]:
        """Return the facts with the means that they plainly suggest, and which of those are new.

        Not those that were offered on the page and whose tick was taken out; and none beside
        “none known”.
        """
        facts, data = self.facts(), self.cleaned_data
        means = facts.get("means", [])
        refused = set(data["offered"]) - set(data["agreed"])
        taken = [code for code in plain_means(self._all_told()) if code not in {*means, *refused}]
        if not taken or Means.NONE_KNOWN in means:
            return facts, []
        return {**facts, "means": [*means, *taken]}, taken

    def suggestions(self) -> list[tuple[Suggestion, bool]]:
        """Return the means that what is typed suggests plainly, each with its tick."""
        typed = self._all_typed()
        offered, agreed = (set(self[name].value() or ()) for name in ("offered", "agreed"))
        ticked = set(typed.get("means") or ())
        return [
            (each, each.code in agreed or each.code not in offered)
            for each in from_facts(typed)
            if each.is_plain and each.code not in ticked
        ]

    def _all_told(self) -> dict[str, Any]:
        names = ("status", "languages", "speaks_russian")
        return {**self.facts(), **{name: self.cleaned_data.get(name) for name in names}}

    def _all_typed(self) -> dict[str, Any]:
        """What stands on the screen, as far as it can be read."""
        typed = {}
        for name, field in self.fields.items():
            value = self[name].value()
            with suppress(ValidationError):
                typed[name] = None if value is None else field.clean(value)
        return typed

    def _is_called_something(self) -> bool:
        wanted = ("name", "native_name", "other_name", "label")
        return any(self.cleaned_data.get(field) for field in wanted)

    def _names(self) -> Iterator[NewName]:
        kinds = {"name": NameKind.PRIMARY, "native_name": NameKind.NATIVE}
        for field in ("name", "native_name", "other_name"):
            if full := self.cleaned_data[field]:
                yield NewName(full, kinds.get(field, NameKind.PASSPORT))

    def _relatives(self, is_self: bool) -> Iterator[NewRelative]:
        data = self.cleaned_data
        relation = data["relation"] or Relation.UNKNOWN
        if not is_self and (relation != Relation.UNKNOWN or self._reporter_is_told()):
            yield NewRelative(
                name=data["reporter_name"],
                kind=relation,
                is_reporter=True,
                contacts=tuple(self._reporter_contacts(ContactOf.FAMILY)),
            )
        if data["kin_name"] or data["kin_phones"] or data["kin_relation"]:
            yield NewRelative(
                name=data["kin_name"],
                kind=data["kin_relation"] or Relation.UNKNOWN,
                is_next_of_kin=True,
                contacts=tuple(self._contacts("kin_phones", of=ContactOf.FAMILY)),
            )

    def _reporter_is_told(self) -> bool:
        fields = ("reporter_name", "reporter_phones", "reporter_handle")
        return any(self.cleaned_data[field] for field in fields)

    def _reporter_contacts(self, of: str) -> list[NewContact]:
        contacts = self._contacts("reporter_phones", of=of)
        if handle := self.cleaned_data["reporter_handle"]:
            contacts.append(NewContact(handle, kind=ContactKind.TELEGRAM, of=of))
        return contacts

    def _contacts(self, field: str, *, of: str) -> list[NewContact]:
        phones = phones_of(self.cleaned_data[field], self.cleaned_data["nationality"])
        return [NewContact(phone.raw, e164=phone.e164, of=of) for phone in phones]

    def _read_phones(self, field: str) -> None:
        country = self.cleaned_data.get("nationality") or ""
        self._take_errors(lambda: phones_of(self.cleaned_data.get(field) or "", country), field)

    def _take_errors(self, check: Any, field: str | None = None) -> None:
        try:
            check()
        except ValidationError as error:
            add_errors(self, error, field)

    def groups(self) -> Iterator[Group]:
        return groups_of(self)


def as_content(data: QueryDict) -> dict[str, list[str]]:
    """Return what was typed, for a draft: all fields of the form as they were sent."""
    known = set(NewCaseForm.base_fields)
    known |= {f"{name}_reading" for name in known}
    return {key: data.getlist(key) for key in data if key in known or is_choice(key)}


def as_data(content: dict[str, list[str]]) -> QueryDict:
    """Return what a draft holds as it was sent."""
    data = QueryDict(mutable=True)
    for key, values in content.items():
        data.setlist(key, values)
    return data


def from_content(content: dict[str, list[str]]) -> NewCaseForm:
    """Return a form that shows a draft again, unchecked."""
    data = as_data(content)
    initial = {
        name: field.widget.value_from_datadict(data, {}, name)
        for name, field in NewCaseForm.base_fields.items()
        if not field.widget.value_omitted_from_data(data, {}, name)
    }
    return NewCaseForm(initial=initial)
