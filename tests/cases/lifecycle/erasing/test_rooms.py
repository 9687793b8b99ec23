"""Every room forgets: a model with a link to a case or a person that nobody forgets fails here."""

from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import models

from cases.access.models import PartOfCase
from cases.casebook.models import Case, Task
from cases.lifecycle.erasing.rooms import OF_CASE, StillThere, forget_case, forget_persons, hanging
from cases.reminders import forgetting as reminders
from cases.reminders.models import Notice
from cases.sharing.changes import forgetting as changes
from people.dates import clock
from people.registry.models import NameToken, Person
from people.vault.fields import SealedField
from tests.cases.exports.told import tell_case

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

LINKS = [
    (model, field.name)
    for model in apps.get_models()
    for field in model._meta.concrete_fields
    if field.related_model in (Case, Person)
]


def fill(model: type[models.Model], column: str, case: Case, other: Case) -> models.Model:
    """Make a row that names the case, or its person, in this column, and others elsewhere."""
    values: dict[str, Any] = {}
    for field in model._meta.concrete_fields:
        related, is_it = field.related_model, field.name == column
        if related is Case:
            values[field.name] = case if is_it else other
        elif related is Person:
            values[field.name] = case.person if is_it else other.person
        elif field.is_relation and not field.null:
            values[field.name] = related._base_manager.first() or fill(related, "", case, other)
        elif not (field.null or field.has_default() or isinstance(field, SealedField)):
            values[field.name] = _value(field)
    return model._base_manager.create(**values)


def _value(field: models.Field) -> Any:
    kinds = {
        models.DateTimeField: clock.now(),
        models.DateField: date(2026, 1, 1),
        models.UUIDField: uuid4(),
        models.BooleanField: True,
        models.IntegerField: 1,
        models.BinaryField: b"mark",
    }
    return next((value for kind, value in kinds.items() if isinstance(field, kind)), "")


@pytest.fixture
def full(caseworker, colleague):
    """A case with a row of every kind that can hang from it or its person."""
    case, other = tell_case(caseworker, 1), tell_case(colleague, 2)
    for model, column in LINKS:
        if model in (Case, Person):
            continue
        link = case.pk if model._meta.get_field(column).related_model is Case else case.person_id
        if not model._base_manager.filter(**{f"{column}_id": link}).exists():
            fill(model, column, case, other)
    return case


def test_a_row_of_every_kind_is_there_and_is_forgotten(full):
    hung = {model.__name__ for model, _column in LINKS} - {"Person"}
    number = full.person.number
    assert hanging([full.pk], [full.person_id]).keys() == hung
    assert NameToken.objects.filter(number=number).exists()

    forget_case(full.pk)
    forget_persons([full.person])

    assert hanging([full.pk], [full.person_id]) == {}
    assert not Case.objects.filter(pk=full.pk).exists()
    assert not Person.objects.filter(pk=full.person_id).exists()
    assert not NameToken.objects.filter(number=number).exists()
    assert Case.objects.get().person.names.count() == 2


def test_notices_go_before_the_tasks_they_hang_from(full, caseworker):
    task = Task.objects.filter(case=full).first()
    Notice.objects.create(task=task, member=caseworker, made_at=clock.now())

    reminders.forget(full.pk)

    assert not Notice.objects.exists()


# Rows of the reminders hang from tasks, and go with them; tombstones outlive the case.
@pytest.mark.parametrize(
    "room",
    [room for room in OF_CASE if room not in (reminders, changes)],
    ids=lambda room: room.__name__.split(".")[-2],
)
def test_a_room_that_is_left_out_is_noticed(full, room, monkeypatch):
    monkeypatch.setattr(room, "forget", lambda case_id: None)

    with pytest.raises((StillThere, models.ProtectedError)):
        forget_case(full.pk)

    assert Case.objects.filter(pk=full.pk).exists()


def test_every_part_of_a_case_is_in_a_room_that_is_asked():
    rooms = {".".join(room.__name__.split(".")[:2]) for room in OF_CASE}
    parts = [model for model in apps.get_models() if issubclass(model, PartOfCase)]

    assert {".".join(part.__module__.split(".")[:2]) for part in parts} <= rooms
