"""Rows of many tables in one trip to the database, sealed values as they lie there.

A file is a row here and a few there, in a dozen tables; on a server across a network each table
is a trip of its own. One statement asks all of them and takes each row as a text.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from operator import attrgetter
from typing import Any
from uuid import UUID

from django.db import models
from django.db.models import Value
from django.utils.dateparse import parse_datetime

from people.vault.cipher import Sealed
from people.vault.fields import SealedField

Rows = models.QuerySet[Any, Any]


class RowAsText(models.Expression):
    """Columns of a row as one JSON array. Bytes are in hexadecimal; nothing is opened."""

    output_field = models.TextField()

    def __init__(self, fields: Sequence[Any]) -> None:
        super().__init__()
        self.fields = fields

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[()]]:
        table = compiler.quote_name_unless_alias(compiler.query.get_initial_alias())
        is_postgresql = connection.vendor == "postgresql"
        as_hex = "encode({}, 'hex')" if is_postgresql else "hex({})"
        columns = []
        for field in self.fields:
            column = f"{table}.{connection.ops.quote_name(field.column)}"
            columns.append(as_hex.format(column) if _holds_bytes(field) else column)
        made = "json_build_array({})::text" if is_postgresql else "json_array({})"
        return made.format(", ".join(columns)), ()


def read_together(*asked: Rows) -> list[list[Any]]:
    """Return the rows of each queryset, asked in one statement; the order is the caller's.

    Filters and deferred columns are kept; `select_related`, annotations and slices are not.
    """
    parts = [
        rows.order_by()
        .annotate(which_=Value(which, output_field=models.IntegerField()))
        .annotate(row_=RowAsText(_wanted(rows)))
        .values_list("which_", "row_")
        for which, rows in enumerate(asked)
    ]
    found: list[list[Any]] = [[] for _ in asked]
    for which, text in parts[0].union(*parts[1:], all=True) if parts[1:] else parts[0]:
        found[which].append(_row(asked[which], text))
    return found


def _wanted(rows: Rows) -> list[Any]:
    deferred, is_deferred = rows.query.deferred_loading
    assert is_deferred  # `only` is not known here
    return [field for field in rows.model._meta.concrete_fields if field.name not in deferred]


def _row(rows: Rows, text: str) -> Any:
    fields = _wanted(rows)
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


def prefetch_together(*related: Any, beside: Iterable[Rows] = ()) -> list[Any]:
    """Read what stands behind related managers, such as `case.events`, in one statement.

    Each manager answers `.all()` from memory afterwards, in the order of its model's Meta.
    `beside` are other rows that these lead to. Links between all rows read are tied, so that
    following them asks nothing. Return every row.
    """
    asked = [manager.all() for manager in related]
    lists = read_together(*asked, *beside)
    rows = [row for each in lists for row in each]
    by_model = {(type(row), row.pk): row for row in rows}
    for manager, queryset, found in zip(related, asked, lists, strict=False):
        owner, link = manager.instance, manager.field
        for row in found:
            setattr(row, link.name, owner)
        kept = manager.get_queryset()
        kept._result_cache = _in_order(found, queryset.model._meta.ordering)
        kept._prefetch_done = True
        cached = owner.__dict__.setdefault("_prefetched_objects_cache", {})
        cached[link.remote_field.cache_name] = kept
    for row in rows:
        _tie(row, by_model)
    return rows


def _tie(row: models.Model, by_model: dict[tuple[type[models.Model], Any], Any]) -> None:
    for field in row._meta.concrete_fields:
        if isinstance(field, models.ForeignKey) and not field.is_cached(row):
            there = by_model.get((field.related_model, getattr(row, field.attname)))
            if there is not None:
                field.set_cached_value(row, there)


def _in_order(rows: list[Any], ordering: Sequence[Any]) -> list[Any]:
    """Sort by plain columns, the last of them first; `-` turns the order."""
    for name in reversed(ordering or ["pk"]):
        column = str(name)
        rows.sort(key=attrgetter(column.lstrip("-")), reverse=column.startswith("-"))
    return rows
