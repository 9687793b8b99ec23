"""Making a deletion physical: what was deleted is gone from the database's own files as well."""

import time
from collections.abc import Collection, Iterable
from pathlib import Path

from django.db import OperationalError, connections
from django.db.transaction import TransactionManagementError

_CHUNK = 4 * 1024 * 1024
_PATIENCE, _PAUSE = 5.0, 0.1


class NotScrubbed(OperationalError):
    """What was deleted is still in the file."""


class StillRead(OperationalError):
    """Somebody keeps the database from it now: to be tried again later."""


def scrub(alias: str, *, tables: Iterable[str], gone: Collection[bytes] = ()) -> None:
    """Empty SQLite's log into its file, or let PostgreSQL clear these tables.

    `gone` are bytes that must be nowhere in SQLite's files afterwards. Where a page was taken
    apart and left a copy behind, the whole file is written anew. StillRead when others are in
    the way, NotScrubbed when the bytes are there all the same.
    """
    connection = connections[alias]
    if connection.in_atomic_block:
        raise TransactionManagementError("Only what is committed can be made physical")
    if connection.vendor != "sqlite":
        _vacuum(alias, tables)
        return
    _require_overwriting(alias)
    _empty_log(alias)
    if found_in_files(alias, gone):
        _execute(alias, "VACUUM")
        _empty_log(alias)
    if found_in_files(alias, gone):
        raise NotScrubbed("What was deleted is still in the file of the database")


def found_in_files(alias: str, wanted: Collection[bytes]) -> bool:
    """Tell whether any of these bytes lie in the files of a SQLite database."""
    connection = connections[alias]
    if connection.vendor != "sqlite" or not wanted:
        return False
    file = Path(connection.settings_dict["NAME"])
    return any(_holds(path, wanted) for path in (file, file.with_name(f"{file.name}-wal")))


def _holds(path: Path, wanted: Collection[bytes]) -> bool:
    if not path.exists():
        return False
    overlap = max(map(len, wanted)) - 1
    before = b""
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            looked_at = before + chunk
            if any(one in looked_at for one in wanted):
                return True
            before = looked_at[-overlap:] if overlap else b""
    return False


def _require_overwriting(alias: str) -> None:
    if _execute(alias, "PRAGMA secure_delete")[0] != 1:
        raise RuntimeError(f"The database {alias} does not overwrite what it deletes")


def _empty_log(alias: str) -> None:
    """Readers of older states keep the log: it is tried for some seconds."""
    until = time.monotonic() + _PATIENCE
    while _execute(alias, "PRAGMA wal_checkpoint(TRUNCATE)")[0]:
        if time.monotonic() > until:
            raise StillRead("Somebody still reads an older state of the database")
        time.sleep(_PAUSE)


def _vacuum(alias: str, tables: Iterable[str]) -> None:
    quote = connections[alias].ops.quote_name
    for table in sorted(tables):
        _execute(alias, f"VACUUM {quote(table)}")


def _execute(alias: str, statement: str) -> tuple[int, ...]:
    with connections[alias].cursor() as cursor:
        cursor.execute(statement)
        return tuple(cursor.fetchone() or (0,)) if cursor.description else (0,)
