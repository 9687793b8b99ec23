"""All that stands in the database, opened: what must be equal before and after."""

from typing import Any

from django.apps import apps
from django.db import models

from people.vault.keyring import keyring
from people.vault.querysets import load_keys

# The record only grows, a merge stays written down, and a session tells of who is signed in.
# How often a number was added up is nobody's state: what tallies say has tests of its own.
LEFT_OUT = frozenset(
    {
        *("AuditEntry", "AuditHead", "AuditAnchor", "Merge", "Session", "DataKey", "ServiceKey"),
        *("Tally", "TallyChange", "TallyRun"),
        # Which cases are to be looked at for partners, and what they were told.
        *("ChangeMark", "MarkedDay", "Feed", "FeedEntry"),
    }
)
# Grows with every edit, so that no open form takes one state for another.
COUNTERS = frozenset({("Person", "version")})


def dump() -> dict[str, dict[str, dict[str, Any]]]:
    """Return every row of every model by its key, with sealed values as they open."""
    with keyring():
        return {
            model.__name__: {str(row.pk): _values(row) for row in _rows(model)}
            for model in apps.get_models()
            if model.__name__ not in LEFT_OUT
        }


def differences(before: Any, after: Any) -> list[str]:
    """Say where two dumps differ, a line for each value."""
    return [
        f"{model} {pk} {column}: {one!r} became {other!r}"
        for model in sorted(before.keys() | after.keys())
        for pk in sorted(before.get(model, {}).keys() | after.get(model, {}).keys())
        for column, one, other in _columns(
            before.get(model, {}).get(pk, {}), after.get(model, {}).get(pk, {})
        )
        if one != other
    ]


def _columns(one: dict[str, Any], other: dict[str, Any]) -> list[tuple[str, Any, Any]]:
    names = sorted(one.keys() | other.keys())
    return [(name, one.get(name, "no row"), other.get(name, "no row")) for name in names]


def _rows(model: type[models.Model]) -> list[models.Model]:
    return load_keys(list(model._base_manager.all()))


def _values(row: models.Model) -> dict[str, Any]:
    return {
        field.name: _value(getattr(row, field.attname))
        for field in type(row)._meta.concrete_fields
        if (type(row).__name__, field.name) not in COUNTERS
    }


def _value(value: Any) -> Any:
    return bytes(value) if isinstance(value, memoryview) else value
