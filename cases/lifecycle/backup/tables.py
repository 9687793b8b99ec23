"""Which tables go into which archive, and how a row is written: the same on both engines.

Sealed values stay as they lie: nothing is opened, and nothing but bytes is written of them.
"""

import base64
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import connections, models, router

from people.vault.cipher import Sealed
from people.vault.fields import SealedField
from people.vault.router import ALIAS as KEYS

DATA = "default"
CHUNK = 2_000

# Tables that no archive holds, and why.
LEFT_OUT = {
    "people.Session": "everybody signs in again",
    "people.Pulse": "when the timetable of this very machine last ran",
    "cases.Tally": "counted anew from what comes back",
    "cases.TallyChange": "counted anew from what comes back",
    "cases.TallyRun": "counted anew from what comes back",
    "cases.Feed": "made anew: partners begin again, for what they read was of later",
    "cases.FeedEntry": "made anew with its feed",
    "cases.ChangeMark": "every granted case is looked at anew",
    "cases.MarkedDay": "every granted case is looked at anew",
    "cases.BackupRun": "which archives this very installation has made",
    "contenttypes.ContentType": "names of our own code, made with the tables",
    "auth.Permission": "names of our own code, made with the tables",
    "auth.Group": "not used",
    "auth.Group_permissions": "not used",
    "account.EmailConfirmation": "not used",
}

Codec = tuple[Callable[[Any], Any], Callable[[Any], Any]]


def _same(value: Any) -> Any:
    return value


def _as_text(value: Any) -> str:
    return base64.b64encode(bytes(value)).decode()


_PLAIN: Codec = (_same, _same)
_CODECS: dict[str, Codec] = {
    **dict.fromkeys(["AutoField", "BigAutoField", "BooleanField", "CharField"], _PLAIN),
    **dict.fromkeys(["TextField", "JSONField", "FloatField"], _PLAIN),
    **dict.fromkeys(["IntegerField", "SmallIntegerField", "BigIntegerField"], _PLAIN),
    **dict.fromkeys(
        ["PositiveIntegerField", "PositiveSmallIntegerField", "PositiveBigIntegerField"], _PLAIN
    ),
    "UUIDField": (str, UUID),
    "DateField": (date.isoformat, date.fromisoformat),
    "DateTimeField": (datetime.isoformat, datetime.fromisoformat),
    "DecimalField": (str, Decimal),
    "BinaryField": (_as_text, base64.b64decode),
}


@dataclass(frozen=True)
class Table:
    """One model's table, or the table of links between two."""

    model: type[models.Model]
    fields: Sequence[Any]

    @property
    def label(self) -> str:
        return self.model._meta.label

    @property
    def columns(self) -> list[str]:
        return [field.column for field in self.fields]

    def count(self, alias: str) -> int:
        return self._all(alias).count()

    def is_filled(self, alias: str) -> bool:
        return self._all(alias).exists()

    def row(self, values: Sequence[Any]) -> models.Model:
        """Return an object of what stands in a line, unsaved."""
        read = [codec_of(field)[1] for field in self.fields]
        return self.model(
            **{
                field.attname: None if value is None else reader(value)
                for field, value, reader in zip(self.fields, values, read, strict=True)
            }
        )

    def lines(self, alias: str) -> Iterator[bytes]:
        """Yield each row as a line of JSON, as it lies in the database."""
        names = [field.attname for field in self.fields]
        out = [codec_of(field)[0] for field in self.fields]
        for row in self._all(alias).values_list(*names).iterator(chunk_size=CHUNK):
            values = [
                None if value is None else write(value)
                for write, value in zip(out, row, strict=True)
            ]
            yield json.dumps(values, separators=(",", ":")).encode() + b"\n"

    def insert(self, alias: str, lines: Sequence[bytes]) -> int:
        """Write rows from their lines; return how many."""
        connection = connections[alias]
        into = [_into(field, connection) for field in self.fields]
        rows = [
            [
                None if value is None else read(value)
                for read, value in zip(into, json.loads(line), strict=True)
            ]
            for line in lines
        ]
        quote = connection.ops.quote_name
        columns = ", ".join(quote(column) for column in self.columns)
        marks = ", ".join(["%s"] * len(self.fields))
        table = quote(self.model._meta.db_table)
        with connection.cursor() as cursor:
            # Names of our own models alone; every value is a parameter.
            cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)  # noqa: S608
        return len(rows)

    def _all(self, alias: str) -> models.QuerySet[Any]:
        # Django's own queryset: that of the vault refuses to hand out sealed bytes.
        return models.QuerySet(self.model, using=alias).order_by()


def tables_of(alias: str) -> list[Table]:
    """Return the tables of a database that its archive holds."""
    return [
        Table(model, [f for f in model._meta.local_concrete_fields if not f.generated])
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed
        and not model._meta.proxy
        and model._meta.label not in LEFT_OUT
        and router.allow_migrate_model(alias, model)
    ]


def codec_of(field: Any) -> Codec:
    """Return how a column's values are written and read; a KeyError for a kind not known here."""
    return _CODECS[_column(field).get_internal_type()]


def _column(field: Any) -> Any:
    """The field itself; of a link, the one that it leads to."""
    return _column(field.target_field) if field.is_relation else field


def _into(field: Any, connection: Any) -> Callable[[Any], Any]:
    _write, read = codec_of(field)
    sealed = isinstance(field, SealedField)

    def value_for(value: Any) -> Any:
        plain = read(value)
        return field.get_db_prep_save(Sealed(plain) if sealed else plain, connection)

    return value_for


def alias_of(kind: str) -> str:
    return KEYS if kind == "keys" else DATA
