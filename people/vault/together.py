"""Rows of many tables in one trip to the database, sealed values as they lie there.

A file is a row here and a few there, in a dozen tables; on a server across a network each table
is a trip of its own. One statement asks all of them and takes each row as a text.
"""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from django.db import models
from django.db.models import Value
from django.utils.dateparse import parse_datetime

from people.vault.cipher import Sealed
from people.vault.fields import SealedField

Rows = models.QuerySet[Any, Any]


class RowAsText(models.Expression):
    """All columns of a row as one JSON array. Bytes are in hexadecimal; nothing is opened."""

    output_field = models.TextField()

    def __init__(self, model: type[models.Model]) -> None:
        super().__init__()
        self.model = model

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[()]]:
        table = compiler.quote_name_unless_alias(compiler.query.get_initial_alias())
        is_postgresql = connection.vendor == "postgresql"
        as_hex = "encode({}, 'hex')" if is_postgresql else "hex({})"
        columns = []
        for field in self.model._meta.concrete_fields:
            column = f"{table}.{connection.ops.quote_name(field.column)}"
            columns.append(as_hex.format(column) if _holds_bytes(field) else column)
        made = "json_build_array({})::text" if is_postgresql else "json_array({})"
        return made.format(", ".join(columns)), ()


def read_together(*asked: Rows) -> list[list[Any]]:
    """Return the rows of each queryset, asked in one statement; the order is the caller's.

    Filters are kept; `select_related`, `only`, annotations and slices are not.
    """
    parts = [
        rows.order_by()
        .annotate(which_=Value(which, output_field=models.IntegerField()))
        .annotate(row_=RowAsText(rows.model))
        .values_list("which_", "row_")
        for which, rows in enumerate(asked)
    ]
    found: list[list[Any]] = [[] for _ in asked]
    for which, text in parts[0].union(*parts[1:], all=True) if parts[1:] else parts[0]:
        found[which].append(_row(asked[which], text))
    return found


def _row(rows: Rows, text: str) -> Any:
    fields = rows.model._meta.concrete_fields
    values = [_read(field, value) for field, value in zip(fields, json.loads(text), strict=True)]
    return rows.model.from_db(rows.db, [field.attname for field in fields], values)


def _holds_bytes(field: Any) -> bool:
    return bool(_kind(field) == "BinaryField")


def _kind(field: Any) -> str:
    """The type of the column: of a link, that of what it leads to."""
    return str(getattr(field, "target_field", field).get_internal_type())


def _read(field: Any, value: Any) -> Any:
    # SQLite writes the hexadecimal of nothing as an empty text.
    if value is None or (value == "" and _holds_bytes(field)):
        return None
    if isinstance(field, SealedField):
        return Sealed(bytes.fromhex(value))
    return _READ.get(_kind(field), _as_it_is)(value)


def _as_it_is(value: Any) -> Any:
    return value


def _moment(text: str) -> datetime:
    found = parse_datetime(text)
    assert found is not None  # a column of moments holds nothing else
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _json(value: Any) -> Any:
    """PostgreSQL puts the value itself into the array, SQLite its text."""
    return json.loads(value) if isinstance(value, str) else value


_READ: dict[str, Callable[[Any], Any]] = {
    "UUIDField": UUID,
    "DateField": date.fromisoformat,
    "DateTimeField": _moment,
    "BooleanField": bool,
    "JSONField": _json,
    "BinaryField": bytes.fromhex,
}
