"""Statements whose text is made once: Django takes longer to write one than a database to answer.

Nothing of an answer is kept. What differs from one time to the next is told by its name.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import Any, NamedTuple

from django.core.exceptions import EmptyResultSet
from django.db import connections, models

from people.vault.expressions import Later

Rows = models.QuerySet[Any, Any]


class Statement:
    """What a queryset asks. `rows` makes it, with a `Told` or a named `Among` for what is told.

    PostgreSQL plans it once for each connection, unless it `is_once`: asked no second time.
    """

    def __init__(
        self, rows: Callable[[], Rows], *, is_written: bool = False, is_once: bool = False
    ) -> None:
        """If `is_written`, ids and days come as they are written, as far as the driver can."""
        self._rows = rows
        self._is_written, self._is_once = is_written, is_once

    def __call__(self, **told: Any) -> list[tuple[Any, ...]]:
        """Return the rows as the driver gives them; KeyError for what is not told."""
        made = self._made
        if made is None:
            return []
        connection = connections[made.alias]
        values = [
            param.written(told[param.name], connection) if isinstance(param, Later) else param
            for param in made.params
        ]
        with connection.cursor() if self._is_once else planned(connection) as cursor:
            if self._is_written and connection.vendor == "postgresql":
                from psycopg.types.string import TextLoader  # noqa: PLC0415  # of this engine alone

                for kind in ("uuid", "date"):
                    cursor.cursor.adapters.register_loader(kind, TextLoader)
            cursor.execute(made.text, values)
            return list(cursor.fetchall())

    @property
    def alias(self) -> str:
        """The database that it asks. As `columns`, of a statement that found something."""
        assert self._made is not None
        return self._made.alias

    @property
    def columns(self) -> list[Any]:
        """The expressions that it reads, in their order."""
        assert self._made is not None
        return self._made.columns

    @cached_property
    def _made(self) -> "_Made | None":
        rows = self._rows()
        compiler = rows.query.get_compiler(using=rows.db)
        try:
            text, params = compiler.as_sql()
        except EmptyResultSet:
            return None
        return _Made(rows.db, text, tuple(params), [column for column, *_ in compiler.select])


@contextmanager
def planned(connection: Any) -> Iterator[Any]:
    """Yield a cursor by which PostgreSQL plans each statement once for its connection."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            from people.vault.prepared import PreparedCursor  # noqa: PLC0415  # of this engine

            cursor.cursor.close()
            cursor.cursor = PreparedCursor(connection.connection)
        yield cursor


class _Made(NamedTuple):
    alias: str
    text: str
    params: tuple[Any, ...]
    columns: list[Any]
