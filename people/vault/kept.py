"""Rows that are looked up with each call, by a statement whose text is made once."""

from collections.abc import Callable
from typing import Any, Generic, NamedTuple, TypeVar

from django.db import connections, models

from people.vault.expressions import Later

M = TypeVar("M", bound=models.Model)


class Kept(Generic[M]):
    """A queryset that is asked again and again with other values.

    `rows` makes it, with a `Told` or a named `Among` for each value. Of a lookup of one row Django
    takes longer to write the statement than the database to answer it. No row is kept.
    """

    def __init__(self, rows: Callable[[], "models.QuerySet[M, Any]"]) -> None:
        self._rows = rows
        self._made: _Statement | None = None

    def __call__(self, **told: Any) -> list[M]:
        """Return the rows as the queryset gives them: whole objects, each with all its columns."""
        rows = self.lines(**told)
        assert self._made is not None
        columns = self._made.columns
        names = [column.target.attname for column in columns]
        model = columns[0].target.model
        return [model.from_db(self._made.alias, names, row) for row in rows]

    def lines(self, **told: Any) -> list[list[Any]]:
        """Return the values alone, those that `values_list` names or all."""
        self._made = made = self._made or _made(self._rows())
        connection = connections[made.alias]
        values = [
            param.written(told[param.name], connection) if isinstance(param, Later) else param
            for param in made.params
        ]
        with connection.cursor() as cursor:
            cursor.execute(made.text, values)
            found = cursor.fetchall()
        reading = [
            (
                column,
                connection.ops.get_db_converters(column),
                column.get_db_converters(connection),
            )
            for column in made.columns
        ]
        return [
            [_read(value, *how, connection) for value, how in zip(row, reading, strict=True)]
            for row in found
        ]


class _Statement(NamedTuple):
    alias: str
    text: str
    params: tuple[Any, ...]
    columns: list[Any]


def _read(value: Any, column: Any, first: Any, then: Any, connection: Any) -> Any:
    """Return a value as the model has it."""
    for converted in (*first, *then):
        value = converted(value, column, connection)
    return value


def _made(rows: "models.QuerySet[Any, Any]") -> _Statement:
    compiler = rows.query.get_compiler(using=rows.db)
    text, params = compiler.as_sql()
    return _Statement(rows.db, text, tuple(params), [column for column, *_ in compiler.select])
