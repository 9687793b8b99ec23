"""One row of what belongs to a person, on a form: a new one, or one that is corrected.

What is masked is never shown on a form: it is typed anew, or left as it is.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy

from cases.casebook.models import Case
from cases.web.forms.editing import EditedField, EditForm
from cases.web.forms.folded import FoldedForm
from people.accounts.models import Membership
from people.registry.languages import spoken
from people.web.fields import TidyField

Fields = Mapping[str, forms.Field]


def choice(label: Any, codes: Any, **options: Any) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, choices=codes, **options)


def language_choice(label: Any) -> forms.ChoiceField:
    return choice(label, lambda: [("", gettext_lazy("Not said yet")), *spoken()], required=False)


def text(label: Any, length: int, **options: Any) -> TidyField:
    return TidyField(label=label, max_length=length, required=False, **options)


class RowForm(FoldedForm):
    """A new row."""

    fold_title: Any = ""


class RowEditForm(EditForm):
    folded: tuple[str, ...] = ()
    fold_title: Any = ""

    def shown(self) -> list[EditedField]:
        return [row for row in self.rows() if row.field.name not in self.folded]

    def fold(self) -> list[EditedField]:
        return [row for row in self.rows() if row.field.name in self.folded]

    @property
    def fold_is_open(self) -> bool:
        return any(
            row.is_in_conflict or row.field.errors or self.now[row.field.name]
            for row in self.fold()
        )


class SureForm(forms.Form):
    """Something that is done at one press; `version` is the person's that was on the screen."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)


class PersonPart:
    """What the pages of one kind of rows ask; subclasses say which."""

    related: ClassVar[str]
    folded: ClassVar[tuple[str, ...]] = ()
    fold_title: ClassVar[Any] = ""

    def __init__(self, case: Case, member: Membership) -> None:
        self.case = case
        self.member = member

    def rows(self) -> list[Any]:
        return list(getattr(self.case.person, self.related).all())

    def fields(self, row: Any = None) -> Fields:
        """Return what is asked, of a new row or of this one."""
        raise NotImplementedError

    def stands(self, row: Any) -> dict[str, Any]:
        """Return how a row stands, by the names of the fields."""
        raise NotImplementedError

    def told(self, cleaned: dict[str, Any]) -> dict[str, Any]:
        """Return what the service takes. Of a correction only what differs was cleaned."""
        return cleaned

    def new_form(self, data: Any = None, initial: Any = None) -> RowForm:
        fold = {"folded": self.folded, "fold_title": self.fold_title}
        form: type[RowForm] = type("NewRowForm", (RowForm,), {**self.fields(), **fold})
        return form(data, initial=initial)

    def edit_form(self, row: Any, data: Any = None) -> RowEditForm:
        said = {"folded": self.folded, "fold_title": self.fold_title, "asked": self.fields(row)}
        form: type[RowEditForm] = type("CorrectRowForm", (RowEditForm,), said)
        return form(data, now=self.stands(row), version=self.case.person.version)
