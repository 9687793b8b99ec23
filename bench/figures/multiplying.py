"""Invented cases many times over, by the database itself: sealed values stay with the first."""

import sys
from datetime import date
from uuid import UUID, uuid5

from django.db import connection, models, transaction

from bench.figures.filling import Group
from cases.access.models import Consent
from cases.casebook.models import NO_DEADLINE, Case
from cases.repatriation.models import Request
from people.dates import clock
from people.registry.models import Person, ReferenceCounter
from people.vault.fields import sealed_fields

# Of the first days on which something came, none moves away from the others.
_DAYS = (
    *("opened_on", "stage_since", "status_since", "since", "sent_on", "first_sent_on"),
    *("first_acknowledged_on", "first_answered_on", "first_granted_on", "first_fulfilled_on"),
)
_DUE = ("answer_due_on", "contact_due_on", "due_on")
_LINKS = ("id", "person_id", "case_id")


def multiply(into: Group, cases: int) -> None:
    """Copy all cases until there are so many, days and owner moved on a little each time."""
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        connection.connection.create_function("id_of_copy", 2, _id_of_copy, deterministic=True)
    numbers = Person.objects.aggregate(most=models.Max("number"))["most"]
    there = Case.objects.count()
    copies = -(-cases // there)
    for number in range(1, copies):
        # A copy's reference ends in a letter.
        last = f"C-2026-{min(there, cases - there * number):07}"
        originals = f"length(ref) = 14 AND ref < '{last}'"
        with transaction.atomic(), connection.cursor() as cursor:
            for model, rows in _rows(originals).items():
                columns, told = _copied(model, into, number, numbers)
                cursor.execute(
                    f"INSERT INTO {model._meta.db_table} ({columns}) "
                    f"SELECT {told} FROM {model._meta.db_table} WHERE {rows}"
                )
        print(f"\rcopy {number} of {copies - 1}", end="", file=sys.stderr, flush=True)
    ReferenceCounter.objects.filter(pk="P").update(last=numbers * copies)


def _rows(originals: str) -> dict[type[models.Model], str]:
    cases = f"SELECT id FROM cases_case WHERE {originals}"
    return {
        Person: f"id IN (SELECT person_id FROM cases_case WHERE {originals})",
        Case: originals,
        Consent: f"case_id IN ({cases})",
        Request: f"case_id IN ({cases})",
    }


def _copied(model: type[models.Model], into: Group, number: int, persons: int) -> tuple[str, str]:
    sealed = {field.column for field in sealed_fields(model)}
    names = [f.column for f in model._meta.concrete_fields if not f.generated]
    told = [
        "NULL" if name in sealed else _told(model, name, into, number, persons) for name in names
    ]
    return ", ".join(names), ", ".join(told)


def _told(model: type[models.Model], name: str, into: Group, number: int, persons: int) -> str:
    if name in _LINKS:
        return _linked(name, number)
    if name in _DAYS:
        return _moved(name, number * 3, clock.today())
    if name in _DUE:
        return _moved(name, number, NO_DEADLINE)
    if name == "owner_id":
        return _owner(into, number)
    if name == "ref":
        return (
            f"'P-' || (number + {persons * number})"
            if model is Person
            else f"ref || '{chr(ord('a') + number)}'"
        )
    return name


def _linked(name: str, number: int) -> str:
    if connection.vendor == "postgresql":
        return f"md5({name}::text || '{number}')::uuid"
    return f"id_of_copy({name}, {number})"


def _id_of_copy(value: str, number: int) -> str:
    return uuid5(UUID(value), str(number)).hex


def _moved(name: str, days: int, latest: date) -> str:
    """A day a little later, but not than the latest; none where there was none."""
    if connection.vendor == "postgresql":
        return f"LEAST({name}, DATE '{latest}' - {days}) + {days}"
    return f"min(date(min({name}, date('{latest}', '-{days} days')), '+{days} days'), '{latest}')"


def _owner(into: Group, number: int) -> str:
    """Another owner of those who have equally many; the first keeps what is more."""
    kept, *others = [_sql(member.id) for member in into.members]
    moved = [*others[number:], *others[:number]]
    listed = " ".join(f"WHEN {one} THEN {other}" for one, other in zip(others, moved, strict=True))
    return f"CASE owner_id WHEN {kept} THEN {kept} {listed} END"


def _sql(value: UUID) -> str:
    return f"'{value}'::uuid" if connection.vendor == "postgresql" else f"'{value.hex}'"
