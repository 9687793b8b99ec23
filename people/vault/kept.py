"""Rows that are looked up with each call, by a statement whose text is made once."""

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any, Generic, TypeVar

from django.db import connections, models

from people.vault.statements import Statement

M = TypeVar("M", bound=models.Model)


class Kept(Generic[M]):
    """A queryset that is asked again and again with other values. No row is kept."""

    def __init__(self, rows: Callable[[], "models.QuerySet[M, Any]"]) -> None:
        self._statement = Statement(rows)

    def __call__(self, **told: Any) -> list[M]:
        """Return the rows as the queryset gives them: whole objects, each with all its columns."""
        rows = self._statement(**told)
        if not rows:
            return []
        alias, columns = self._statement.alias, self._statement.columns
        names = [column.target.attname for column in columns]
        model = columns[0].target.model
        return [model.from_db(alias, names, self._read(row)) for row in rows]

    def _read(self, row: Iterable[Any]) -> list[Any]:
        """Return the values as the model has them."""
        connection = connections[self._statement.alias]
        read = list(row)
        for place, column, converters in self._converted:
            for converted in converters:
                read[place] = converted(read[place], column, connection)
        return read

    @cached_property
    def _converted(self) -> list[tuple[int, Any, list[Any]]]:
        """The columns that are not read as the driver gives them, and by what."""
        connection = connections[self._statement.alias]
        found = (
            (place, column, [*_of(connection.ops, column), *_of(column, connection)])
            for place, column in enumerate(self._statement.columns)
        )
        return [each for each in found if each[2]]


def _of(what: Any, whom: Any) -> list[Any]:
    converters: list[Any] = what.get_db_converters(whom)
    return converters
