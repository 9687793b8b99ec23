"""Many rows by the column: plain values as they are written, sealed ones opened all together.

What a long list costs is what each of its cells costs. Here no row is made an object: a query
gives one list a column, and a sealed column is opened in one go with keys fetched in one query.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.core.exceptions import EmptyResultSet
from django.db import connections, models
from django.db.models import sql

from people.vault.cipher import BODY, CLEAR, END, KEY, NONCE, SEALED, after_row, before_row
from people.vault.errors import SealBroken
from people.vault.expressions import Among as Among
from people.vault.expressions import Bare, Later
from people.vault.models import DataKey
from people.vault.root import unwrap_many

# An id as it is written, and where its digits stand in it.
_DASHED = b"00000000-0000-0000-0000-000000000000,"
_PLACES = [place for place, sign in enumerate(_DASHED) if sign == ord("0")]
_NO_ID = "0" * len(_PLACES)

Rows = models.QuerySet[Any, Any]
Column = list[Any]


class Reading:
    """Columns that are read again and again, each time of other rows: its text is made once.

    Making a statement costs Django more than the database takes to answer it. `rows` makes the
    queryset, with a `Told` wherever the rows of one time differ from those of another. Nothing of
    an answer is kept.
    """

    def __init__(self, rows: Callable[[], Rows], *names: str) -> None:
        self._rows, self._names = rows, names
        self._made: _Statement | None = None

    def __call__(self, **told: Any) -> list[Column]:
        """Return one list a name, as `read_columns` does, of the rows that are told."""
        self._made = made = self._made or _made(self._rows(), self._names)
        if made is None:
            return [[] for _name in self._names]
        connection = connections[made.alias]
        params = [
            param.written(told[param.name], connection) if isinstance(param, Later) else param
            for param in made.params
        ]
        found = _fetch(connection, made.text, params)
        columns = [list(column) for column in zip(*found, strict=True)] or [
            [] for _ in self._names
        ]
        for place in made.ids:
            columns[place] = _written(columns[place])
        return columns


class _Statement(NamedTuple):
    alias: str
    text: str
    params: tuple[Any, ...]
    # The columns whose ids come without dashes.
    ids: tuple[int, ...]


def _made(rows: Rows, names: Sequence[str]) -> _Statement | None:
    """Return the statement that reads these columns; None of rows that cannot be."""
    query = rows.query.chain(sql.Query)
    plain: Any = models.QuerySet(rows.model, query, using=rows.db).values_list(
        *(Bare(name) for name in names)
    )
    connection = connections[rows.db]
    compiler = plain.query.get_compiler(connection=connection)
    try:
        text, params = compiler.as_sql()
    except EmptyResultSet:
        return None
    is_sqlite = connection.vendor == "sqlite"
    fields = [expression.output_field for expression, *_rest in compiler.select]
    ids = [place for place, field in enumerate(fields) if is_sqlite and _is_id(field)]
    return _Statement(rows.db, text, tuple(params), tuple(ids))


def read_columns(rows: Rows, *names: str) -> list[Column]:
    """Return one list a name: ids and days as they are written, sealed bytes as they lie.

    Names are those of `values_list`, sealed ones too, which open by `Opener` alone.
    """
    return Reading(lambda: rows, *names)()


_KEYS = Reading(
    lambda: DataKey.objects.filter(Among("owner", "owners")),
    *("id", "owner", "wrapped", "root_version"),
)


class Opener:
    """The keys of some owners, fetched in one query; opens whole columns with them."""

    def __init__(self, owners: Iterable[str]) -> None:
        rows = zip(*_KEYS(owners=set(owners)), strict=True)
        # By the bytes that a value begins with: what opens it, and the end of its place.
        self._ciphers = {
            bytes.fromhex(key_id.replace("-", "")): (AESGCM(key).decrypt, after_row(key_id))
            for key_id, key in unwrap_many(rows)
        }

    def open_raw(
        self, label: str, rows: Sequence[str], values: Sequence[Any]
    ) -> list[bytes | None]:
        """Open one column of `rows`, whose field unpacks it; None where there is nothing.

        SealBroken when a value was changed, or when its owner is none of these.
        """
        ciphers, start = self._ciphers, before_row(label)
        key, nonce, body = KEY, NONCE, BODY
        opened: list[bytes | None] = []
        try:
            for row, value in zip(rows, values, strict=True):
                if value is None:
                    opened.append(None)
                elif value[0] == SEALED:
                    decrypt, end = ciphers[value[key]]
                    padded = decrypt(value[nonce], value[body], start + row.encode() + end)
                    opened.append(padded[: padded.rindex(END)])
                else:
                    opened.append(_in_clear(value))
        except (IndexError, KeyError, ValueError, InvalidTag) as error:
            # The former where less of it is there than of any that was sealed.
            raise SealBroken("A sealed value does not open here") from error
        return opened


def _in_clear(value: bytes) -> bytes:
    if value[0] != CLEAR or settings.HOMEWARD_SEALING:
        raise SealBroken("Not a sealed value")
    return value[1:]


def _fetch(connection: Any, statement: str, params: Any) -> list[Any]:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            from psycopg.types.string import TextLoader  # noqa: PLC0415  # of this engine alone

            for kind in ("uuid", "date"):
                cursor.cursor.adapters.register_loader(kind, TextLoader)
        cursor.execute(statement, params)
        return list(cursor.fetchall())


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
