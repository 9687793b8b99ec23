"""A person of Mina's, as it stands in the database."""

import json
from typing import Any

import pytest

from people.audit.models import AuditEntry
from people.registry.entries import NewName, NewPerson
from people.registry.models import Person
from people.registry.services import register_person
from people.vault.querysets import load_keys


@pytest.fixture
def person(caseworker: Any) -> Person:
    told = NewPerson(names=(NewName("Rajan Invented"),), nationalities=("NPL",))
    return register_person(by=caseworker, told=told)


@pytest.fixture
def other_person(caseworker: Any) -> Person:
    return register_person(by=caseworker, told=NewPerson(names=(NewName("Bikash Invented"),)))


@pytest.fixture
def again():
    """Read a row anew, past all that was cached, its key loaded."""

    def read(row: Any) -> Any:
        fresh = type(row).objects.get(pk=row.pk)
        load_keys([fresh])
        return fresh

    return read


@pytest.fixture
def last_detail():
    """Return action and detail of the newest line of the record."""

    def read() -> tuple[str, dict[str, Any]]:
        entry = AuditEntry.objects.latest("sequence")
        return str(entry.action), json.loads(entry.detail)

    return read
