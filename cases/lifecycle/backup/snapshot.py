"""A database that stands still while it is read, and holds up nobody who writes."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connections, transaction

_ALIAS = "snapshot"
_FIRST = {
    "postgresql": [
        "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
        "SELECT 1",
    ],
    # The snapshot begins with the first read.
    "sqlite": ["PRAGMA query_only = ON", "SELECT count(*) FROM sqlite_master"],
}


@contextmanager
def snapshot(alias: str) -> Iterator[str]:
    """Yield the name of a connection of its own, on which nothing changes until the end."""
    own = connections[alias].copy(_ALIAS)
    if own.vendor == "sqlite":
        # All others take the write lock from their start; a reader must not.
        own.settings_dict["OPTIONS"]["transaction_mode"] = "DEFERRED"
    connections[_ALIAS] = own
    try:
        with transaction.atomic(using=_ALIAS):
            with own.cursor() as cursor:
                for statement in _FIRST[own.vendor]:
                    cursor.execute(statement)
            yield _ALIAS
    finally:
        own.close()
        del connections[_ALIAS]
