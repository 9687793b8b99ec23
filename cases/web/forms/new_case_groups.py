"""The groups in which the form of a new case opens on demand."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

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
        ),
    ),
    "recruitment": (
        gettext_lazy("How it came about"),
        (
            "pathway",
            "means",
            "channels",
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
        (
            "risk",
            "status",
            "status_on",
            "role_actual",
            "unit",
            "last_contact",
            "last_contact_form",
        ),
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


def groups_of(form: forms.Form) -> Iterator[Group]:
    """Yield the groups of fields with how much is answered; one with an error is open.

    Fields that the form does not ask are left out, and so are groups without any.
    """
    for code, (title, names) in GROUPS.items():
        fields = [form[name] for name in names if name in form.fields]
        if not fields:
            continue
        answered = sum(_is_answered(field) for field in fields)
        yield Group(code, title, fields, answered, any(field.errors for field in fields))


def _is_answered(field: Any) -> bool:
    value = field.value()
    if isinstance(value, tuple):
        value = value[0]
    if value in (None, "", [], False, "False"):
        return False
    return value != field.field.initial
