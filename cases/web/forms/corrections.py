"""What can be corrected of a case, its person and a request: the fields of the forms that ask it.

Numbers of documents and ways to reach somebody are masked, and so they are not asked here.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from django import forms
from django.http import QueryDict

from cases.casebook.models import Case
from cases.casebook.services import CORRECTABLE
from cases.repatriation.editing import editable_of
from cases.repatriation.models import Request
from cases.web.forms.editing import BASE, EditForm
from cases.web.forms.new_case_fields import NewCaseFields
from cases.web.forms.new_case_groups import Group, groups_of
from cases.web.forms.repatriation import MoveForm
from cases.web.forms.request_new import NewRequestForm
from people.registry.editing import TOLD, told_of
from people.registry.models import Person

_NOTHING = (None, "", [], ("", ""))


def _fields_of(form: type[forms.Form], names: Iterable[str]) -> Mapping[str, forms.Field]:
    return {name: field for name, field in form.base_fields.items() if name in names}


class CaseEditForm(EditForm):
    asked = _fields_of(NewCaseFields, CORRECTABLE)

    @classmethod
    def of(cls, case: Case, data: Any = None) -> "CaseEditForm":
        return cls(
            data, now={name: getattr(case, name) for name in CORRECTABLE}, version=case.version
        )

    def groups(self) -> Iterator[Group]:
        """Yield the groups of the form of a new case; what is to be chosen stands open.

        What stands in the case is asked whatever the pathway, and so is what is in conflict.
        """
        stands = {name for name, value in self.now.items() if value not in _NOTHING}
        for group in groups_of(self, kept=stands | self.conflicts):
            rows = [self.edited(field) for field in group.fields]
            steady = tuple(self.edited(field) for field in group.steady)
            is_asked = any(row.is_in_conflict for row in (*steady, *rows))
            has_error = group.has_error or is_asked
            yield replace(group, fields=rows, steady=steady, has_error=has_error)

    @classmethod
    def typed_so_far(cls, case: Case, sent: QueryDict) -> "CaseEditForm":
        """Return the form as somebody has it on the screen, unchecked and still against what
        stood when the page was opened."""
        form = cls.of(case)
        for name, field in form.fields.items():
            if f"{BASE}-{name}" in sent:
                form.initial[name] = field.widget.value_from_datadict(sent, {}, name)
                form.bases[name] = sent[f"{BASE}-{name}"]
        return form


class PersonEditForm(EditForm):
    asked = _fields_of(NewCaseFields, TOLD)

    @classmethod
    def of(cls, person: Person, data: Any = None) -> "PersonEditForm":
        return cls(data, now=told_of(person), version=person.version)


class RequestEditForm(EditForm):
    asked = {
        **_fields_of(NewRequestForm, {"sender"}),
        **_fields_of(MoveForm, {"channel", "their_ref"}),
    }

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["their_ref"].required = False

    @classmethod
    def of(cls, request: Request, data: Any = None) -> "RequestEditForm":
        now = {name: getattr(request, name) for name in editable_of(request)}
        return cls(data, now=now, version=request.version)
