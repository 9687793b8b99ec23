"""What statements are made of that read many rows by the column, and that are made once."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db import models


@dataclass(frozen=True)
class Later:
    """A parameter of a statement whose value is told when it is asked.

    `written` returns it as a connection, which comes second, takes it.
    """

    name: str
    written: Callable[[Any, Any], Any]


class Told(models.Expression):
    """A value of a statement that is told by this name each time it is asked."""

    def __init__(self, name: str, output_field: "models.Field[Any, Any]") -> None:
        super().__init__(output_field=output_field)
        self.name = name

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, Any]:
        return "%s", [Later(self.name, self.output_field.get_db_prep_value)]


class Bare(models.Expression):
    """A column as SQLite keeps it: its driver makes no object of what has no declared type."""

    source: Any

    def __init__(self, column: str) -> None:
        super().__init__()
        self.column = column

    def resolve_expression(self, query: Any = None, *args: Any, **options: Any) -> Any:
        found = self.copy()
        found.source = query.resolve_ref(self.column, *args)
        found.output_field = found.source.output_field
        return found

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, Any]:
        column, params = compiler.compile(self.source)
        return (f"+{column}" if connection.vendor == "sqlite" else column), params


class Among(models.Expression):
    """Whether a column holds one of these ids: one parameter, however many there are.

    In place of ids stands the name by which a `Reading` is told them.
    """

    output_field = models.BooleanField()
    conditional = True
    source: Any

    def __init__(self, column: str, ids: Iterable[str]) -> None:
        super().__init__()
        self.column, self.ids = column, ids if isinstance(ids, str) else list(ids)

    def resolve_expression(self, query: Any = None, *args: Any, **options: Any) -> Any:
        found = self.copy()
        found.source = query.resolve_ref(self.column, *args)
        return found

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, Any]:
        return self._among(compiler, "= ANY(%s::uuid[])", _as_array)

    def as_sqlite(self, compiler: Any, connection: Any) -> tuple[str, Any]:
        return self._among(compiler, "IN (SELECT value FROM json_each(%s))", _as_json)

    def _among(
        self, compiler: Any, test: str, written: Callable[[Iterable[str], Any], str]
    ) -> tuple[str, Any]:
        column, params = compiler.compile(self.source)
        ids = Later(self.ids, written) if isinstance(self.ids, str) else written(self.ids, None)
        return f"{column} {test}", [*params, ids]


def _as_array(ids: Iterable[str], _connection: Any) -> str:
    return f"{{{','.join(ids)}}}"


def _as_json(ids: Iterable[str], _connection: Any) -> str:
    listed = '","'.join(ids).replace("-", "")
    return f'["{listed}"]'
