"""Moving rows from one person to another: opened first, then sealed under the other's key."""

from typing import Any, TypeVar
from uuid import UUID

from django.db import models

from people.registry.models import Person
from people.vault.fields import sealed_fields
from people.vault.querysets import load_keys

R = TypeVar("R", bound=models.Model)
# What is needed for the way back: ids, positions and kinds, no value of a person.
Journal = dict[str, Any]


def hand_to(rows: list[R], to: Person, *columns: str) -> list[str]:
    """Write rows as another person's, with these columns too; return their ids.

    One statement for all of them: they are told to the database anew, under their own ids.
    """
    for row in open_all(rows):
        row.person = to  # type: ignore[attr-defined]
    write_again(rows, "person", *columns)
    return ids_of(rows)


def open_all(rows: list[R]) -> list[R]:
    """Open each sealed value: a row that is saved afterwards is sealed under its owner then."""
    for row in load_keys(rows):
        for field in sealed_fields(type(row)):
            getattr(row, field.name)
    return rows


def write_again(rows: list[R], *columns: str) -> None:
    """Save these columns of opened rows, and all that is sealed in them."""
    if not rows:
        return
    sealed = [field.name for field in sealed_fields(type(rows[0]))]
    type(rows[0])._default_manager.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=[*dict.fromkeys([*sealed, *columns])],
    )


def ids_of(rows: list[Any]) -> list[str]:
    return [str(row.pk) for row in rows]


def still_of(person: Person, model: type[R], ids: list[str]) -> list[R]:
    """Return those of the rows that are there and belong to this person."""
    rows = model._default_manager.filter(pk__in=ids, person=person)
    return list(rows.order_by("pk"))


def key_of(pk: UUID | None) -> str | None:
    return str(pk) if pk else None
