"""The groups in which the form of a new case opens on demand."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.pathways import asks, usual

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
            "languages",
            "no_contact_with_home_state",
            "family_not_told",
            "family_is_hostile",
        ),
    ),
    "recruitment": (
        gettext_lazy("How it came about"),
        (
            "pathway",
            "recruited_kind",
            "recruited_country",
            "recruited_region",
            "prison",
            "article",
            "inducements",
            "channels",
            "recruiter",
            "promised_role",
            "promised_place",
            "promised_term_months",
            "promised_pay",
            "left_home",
            "entered_ru",
            "visa_kind",
            "visa_expires_on",
            "means",
        ),
    ),
    "contract": (
        gettext_lazy("Contract"),
        (
            "contract_exists",
            "contract_signed",
            "contract_term_months",
            "contract_open_ended",
            "contract_language",
            "contract_translated",
            "contract_copy_held",
        ),
    ),
    "now": (
        gettext_lazy("Where he or she is now"),
        (
            "risk",
            "status",
            "status_on",
            "health",
            "role_actual",
            "side",
            "force",
            "unit",
            "unit_number",
            "at_front",
            "last_contact",
            "last_contact_form",
        ),
    ),
    "signs": (gettext_lazy("Signs of trafficking"), ("indicators",)),
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


# What decides which other fields are asked: it stays where it is when those change.
_DECIDES = "pathway"


@dataclass(frozen=True)
class Group:
    """Some fields under one title; `steady` are those that no other answer takes away."""

    code: str
    title: Any
    fields: list[Any]
    answered: int
    has_error: bool
    steady: tuple[Any, ...] = ()

    @property
    def is_open(self) -> bool:
        return self.has_error or self.answered > 0


def groups_of(form: forms.Form, *, kept: Collection[str] = ()) -> Iterator[Group]:
    """Yield the groups of fields with how much is answered; one with an error is open.

    Fields that the form does not ask are left out, and so are groups without any; and what makes
    no sense on the pathway, unless it is answered or among `kept`.
    """
    pathway = str(form[_DECIDES].value() or "") if _DECIDES in form.fields else ""
    for code, (title, names) in GROUPS.items():
        fields = [
            form[name]
            for name in names
            if name in form.fields
            and (asks(pathway, name) or name in kept or _is_told(form[name]))
        ]
        if not fields:
            continue
        answered = sum(is_answered(field) for field in fields)
        has_error = any(field.errors for field in fields)
        steady = tuple(field for field in fields if field.name == _DECIDES)
        others = [field for field in fields if field.name != _DECIDES]
        yield Group(code, title, others, answered, has_error, steady)


def fill_usual(form: forms.Form) -> None:
    """Fill in what nearly always holds on the pathway, where nothing is answered yet, and say so.

    For an unbound form that is shown: nobody sends what he or she has not seen.
    """
    # Not by the bound fields: they remember what they began with.
    for name, value in usual(str(_begins(form, _DECIDES) or "")).items():
        if _begins(form, name) in (None, "", [], form.fields[name].initial):
            form.initial[name] = value
            form.fields[name].help_text = _("Filled in from the pathway. Was it otherwise?")


def _begins(form: forms.Form, name: str) -> Any:
    return form.get_initial_for_field(form.fields[name], name)


def _is_told(field: Any) -> bool:
    return is_answered(field) or bool(field.errors)


def is_answered(field: Any) -> bool:
    value = field.value()
    if isinstance(value, tuple):
        value = value[0]
    if value in (None, "", [], False, "False"):
        return False
    return bool(value != field.field.initial)
