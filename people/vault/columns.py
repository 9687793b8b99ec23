"""Many rows by the column: values as they are written, and sealed bytes as they lie.

What a long list costs is what each of its cells costs. Here no row is made an object: a query
gives one list a column.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from django.db import connections, models
from django.db.models import sql

from people.vault.expressions import Among as Among
from people.vault.expressions import Bare
from people.vault.statements import Rows, Statement

# An id as it is written, and where its digits stand in it.
_DASHED = b"00000000-0000-0000-0000-000000000000,"
_PLACES = [place for place, sign in enumerate(_DASHED) if sign == ord("0")]
_NO_ID = "0" * len(_PLACES)

Column = list[Any]


class Reading:
    """Columns that are read again and again, each time of other rows: its text is made once.

    `rows` makes the queryset, with a `Told` or a named `Among` wherever the rows of one time
    differ from those of another.
    """

    def __init__(self, rows: Callable[[], Rows], *names: str, is_once: bool = False) -> None:
        self._names = names
        self._statement = Statement(
            lambda: _plain(rows(), names), is_written=True, is_once=is_once
        )

    def __call__(self, **told: Any) -> list[Column]:
        """Return one list a name, as `read_columns` does, of the rows that are told."""
        found = self._statement(**told)
        if not found:
            return [[] for _name in self._names]
        columns = [list(column) for column in zip(*found, strict=True)]
        for place in self._undashed:
            columns[place] = _written(columns[place])
        return columns

    @cached_property
    def _undashed(self) -> list[int]:
        """The columns whose ids come without dashes."""
        if connections[self._statement.alias].vendor != "sqlite":
            return []
        columns = enumerate(self._statement.columns)
        return [place for place, column in columns if _is_id(column.output_field)]


def _plain(rows: Rows, names: Sequence[str]) -> Rows:
    query = rows.query.chain(sql.Query)
    plain: Any = models.QuerySet(rows.model, query, using=rows.db)
    return plain.values_list(*(Bare(name) for name in names))  # type: ignore[no-any-return]


def read_columns(rows: Rows, *names: str) -> list[Column]:
    """Return one list a name: ids and days as they are written, sealed bytes as they lie.

    Names are those of `values_list`, sealed ones too, which open by `Opener` alone.
    """
    return Reading(lambda: rows, *names, is_once=True)()


def _is_id(field: Any) -> bool:
    return bool(getattr(field, "target_field", field).get_internal_type() == "UUIDField")


def _written(ids: Column) -> Column:
    """Return ids of 32 digits with their dashes, whole columns at a time: there are many."""
    bare = "".join(each or _NO_ID for each in ids).encode()
    dashed = bytearray(_DASHED * len(ids))
    for source, place in enumerate(_PLACES):
        dashed[place :: len(_DASHED)] = bare[source :: len(_PLACES)]
    written: Column = dashed.decode().split(",")[:-1]
    if None in ids:
        return [text if each else None for text, each in zip(written, ids, strict=True)]
    return written
