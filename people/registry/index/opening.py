"""The names of candidates, opened without their rows: most candidates are not shown."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from people.registry.index import tables
from people.registry.models import Person, PersonName
from people.vault.fields import SealedField
from people.vault.keyring import current

_FULL: Any = PersonName._meta.get_field("full")
_LABEL: Any = Person._meta.get_field("label")


@dataclass(frozen=True, slots=True)
class Written:
    """A name of a person; without an id it is the label of the person."""

    number: int
    full: str
    name_id: UUID | None = None


def open_names(numbers: Collection[int]) -> Iterator[Written]:
    """Open the names and the labels of persons by their numbers, in two queries."""
    rows = [
        (number, _id(person), _id(name) if name else None, bytes(sealed))
        for number, person, name, sealed in tables.sealed_names(numbers)
    ]
    current().load(person for _number, person, _name, _sealed in rows)
    for number, person, name, sealed in rows:
        field: SealedField = _FULL if name else _LABEL
        yield Written(number, field.open_at(name or person, sealed), name)


def _id(told: UUID | str) -> UUID:
    """SQLite keeps ids as text."""
    return told if isinstance(told, UUID) else UUID(told)
