"""The form that opens a case: two questions, one name, and groups that open on demand."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.validators import LONGEST_TERM, check_facts, check_status
from cases.casebook.vocabularies import (
    ContactForm,
    Language,
    Means,
    Pathway,
    RecruitmentChannel,
    Status,
)
from cases.web.forms.fields import (
    AgeField,
    CountryField,
    TidyField,
    WhenField,
    name_field,
    phones_of,
)
from people.registry.entries import (
    NewContact,
    NewIdentifier,
    NewName,
    NewPerson,
    NewRelative,
)
from people.registry.vocabularies import (
    ContactKind,
    ContactOf,
    KnownAnswer,
    NameKind,
    Relation,
    Sex,
)
from people.web.form_errors import add_errors

GROUPS: dict[str, tuple[Any, tuple[str, ...]]] = {
    "who": (
        gettext_lazy("More about the person"),
        (
            "native_name",
            "other_name",
            "birth",
            "age",
            "sex",
            "second_nationality",
            "passport",
            "own_phones",
            "speaks_russian",
            "no_contact_with_home_state",
        ),
    ),
    "recruitment": (
        gettext_lazy("How it came about"),
        (
            "pathway",
            "means",
            "recruitment_channel",
            "recruiter",
            "promised_role",
            "promised_pay",
            "left_home",
        ),
    ),
    "contract": (
        gettext_lazy("Contract"),
        (
            "contract_exists",
            "contract_signed",
            "contract_term_months",
            "contract_language",
            "contract_translated",
        ),
    ),
    "now": (
        gettext_lazy("Where he or she is now"),
        ("status", "status_on", "role_actual", "unit", "last_contact", "last_contact_form"),
    ),
    "family": (
        gettext_lazy("Who told us, and how to reach the family"),
        (
            "reporter_name",
            "reporter_phones",
            "reporter_handle",
            "kin_name",
            "kin_relation",
            "kin_phones",
        ),
    ),
    "notes": (gettext_lazy("Notes"), ("summary",)),
}
_FACTS = (
    "pathway",
    "means",
    "recruitment_channel",
    "recruiter",
    "promised_role",
    "promised_pay",
    "role_actual",
    "left_home",
    "contract_exists",
    "contract_signed",
    "contract_term_months",
    "contract_language",
    "contract_translated",
    "unit",
    "last_contact",
    "last_contact_form",
    "summary",
)


def _choice(label: Any, codes: Any, blank: bool = False, **options: Any) -> forms.ChoiceField:
    choices = [("", gettext_lazy("Not said yet")), *codes.choices] if blank else codes.choices
    return forms.ChoiceField(label=label, choices=choices, required=False, **options)


def _text(label: Any, length: int = 500, **options: Any) -> TidyField:
    return TidyField(label=label, max_length=length, required=False, **options)


class NewCaseForm(forms.Form):
    """Cleans to what `open_case` takes: see `told()` and `facts()`."""

    submission = forms.UUIDField(widget=forms.HiddenInput, required=False)
    nationality = CountryField(
        label=gettext_lazy("Nationality"),
        max_length=100,
        required=False,
        help_text=gettext_lazy("Country, or what people say: “Kirgiz”, “N. Korea”. Or “unknown”."),
    )
    relation = _choice(gettext_lazy("Who are you talking to?"), Relation, initial=Relation.UNKNOWN)
    name = name_field(
        gettext_lazy("Name, as the family says it"),
        help_text=gettext_lazy("Any script, any spelling."),
    )
    label = _text(
        gettext_lazy("Or a label, when there is no name"),
        200,
        help_text=gettext_lazy("“Unknown 2, Kenya”."),
    )

    native_name = name_field(gettext_lazy("Name in own script"))
    other_name = name_field(gettext_lazy("Another name or spelling, as in the passport"))
    birth = WhenField(label=gettext_lazy("Born"))
    age = AgeField(
        label=gettext_lazy("Age, when only that is known"), max_length=20, required=False
    )
    sex = _choice(gettext_lazy("Sex"), Sex, initial=Sex.UNKNOWN)
    second_nationality = CountryField(
        label=gettext_lazy("Another nationality, also if only claimed"),
        max_length=100,
        required=False,
    )
    passport = _text(gettext_lazy("Passport number"), 60)
    own_phones = _text(gettext_lazy("The person's own numbers"), 300)
    speaks_russian = _choice(
        gettext_lazy("Speaks Russian"), KnownAnswer, initial=KnownAnswer.UNKNOWN
    )
    no_contact_with_home_state = forms.BooleanField(
        label=gettext_lazy("Must not be brought to the notice of the home state"), required=False
    )

    pathway = _choice(gettext_lazy("Pathway"), Pathway, initial=Pathway.UNKNOWN)
    means = forms.MultipleChoiceField(
        label=gettext_lazy("What was done to get or keep the person there"),
        choices=Means.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    recruitment_channel = _choice(
        gettext_lazy("Where contact was made"), RecruitmentChannel, blank=True
    )
    recruiter = _text(
        gettext_lazy("Agent, agency or channel"),
        help_text=gettext_lazy("As told. Alleged until proven."),
    )
    promised_role = _text(gettext_lazy("Promised work"))
    promised_pay = _text(gettext_lazy("Promised pay"), 200)
    left_home = WhenField(label=gettext_lazy("When was home left?"))

    contract_exists = _choice(
        gettext_lazy("Is there a contract?"), KnownAnswer, initial=KnownAnswer.UNKNOWN
    )
    contract_signed = WhenField(label=gettext_lazy("Signed"))
    contract_term_months = forms.IntegerField(
        label=gettext_lazy("Term in months"),
        min_value=1,
        max_value=LONGEST_TERM,
        required=False,
    )
    contract_language = _choice(gettext_lazy("Language of the contract"), Language, blank=True)
    contract_translated = _choice(
        gettext_lazy("Was it translated for him or her?"), KnownAnswer, blank=True
    )

    status = _choice(gettext_lazy("Status"), Status, initial=Status.UNKNOWN)
    status_on = WhenField(label=gettext_lazy("Since when"))
    role_actual = _text(gettext_lazy("What he or she really does there"))
    unit = _text(gettext_lazy("Unit"))
    last_contact = WhenField(label=gettext_lazy("Last contact"))
    last_contact_form = _choice(gettext_lazy("How the last contact came"), ContactForm, blank=True)

    reporter_name = name_field(gettext_lazy("Name of who told us"))
    reporter_phones = _text(
        gettext_lazy("Phone numbers"), 300, help_text=gettext_lazy("Several are fine.")
    )
    reporter_handle = _text(gettext_lazy("Telegram or other handle"), 100)
    kin_name = name_field(gettext_lazy("Next of kin, if somebody else"))
    kin_relation = _choice(gettext_lazy("Who is that?"), Relation, blank=True)
    kin_phones = _text(gettext_lazy("Phone numbers of the next of kin"), 300)

    summary = _text(gettext_lazy("Story and notes"), 10_000, widget=forms.Textarea)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["submission"].initial = uuid.uuid4

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if not {"name", "label"} & self.errors.keys() and not self._is_called_something():
            self.add_error("name", _("Give a name, or a label for somebody unnamed."))
        for field in ("own_phones", "reporter_phones", "kin_phones"):
            self._read_phones(field)
        data["contract_term_months"] = data.get("contract_term_months") or None
        self._take_errors(lambda: check_facts(self.facts()))
        self._take_errors(lambda: check_status(data.get("status") or Status.UNKNOWN, "F6"))
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
            no_contact_with_home_state=data["no_contact_with_home_state"],
            nationalities=tuple(filter(None, (data["nationality"], data["second_nationality"]))),
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
        found = {name: self.cleaned_data.get(name) for name in _FACTS}
        return {name: value for name, value in found.items() if value not in (None, "", [])}

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

    def groups(self) -> Iterator["Group"]:
        """Yield the groups of fields with how much is answered; one with an error is open."""
        for code, (title, names) in GROUPS.items():
            fields = [self[name] for name in names]
            answered = sum(_is_answered(field) for field in fields)
            yield Group(code, title, fields, answered, any(field.errors for field in fields))


@dataclass(frozen=True)
class Group:
    code: str
    title: Any
    fields: list[Any]
    answered: int
    has_error: bool

    @property
    def is_open(self) -> bool:
        return self.has_error or self.answered > 0


def _is_answered(field: Any) -> bool:
    value = field.value()
    if isinstance(value, tuple):
        value = value[0]
    if value in (None, "", [], False, "False"):
        return False
    return value != field.field.initial


def as_content(data: QueryDict) -> dict[str, list[str]]:
    """Return what was typed, for a draft: all fields of the form as they were sent."""
    known = set(NewCaseForm.base_fields)
    known |= {f"{name}_reading" for name in known}
    return {key: data.getlist(key) for key in data if key in known}


def from_content(content: dict[str, list[str]]) -> NewCaseForm:
    """Return a form that shows a draft again, unchecked."""
    data = QueryDict(mutable=True)
    for key, values in content.items():
        data.setlist(key, values)
    initial = {
        name: field.widget.value_from_datadict(data, {}, name)
        for name, field in NewCaseForm.base_fields.items()
        if not field.widget.value_omitted_from_data(data, {}, name)
    }
    return NewCaseForm(initial=initial)
