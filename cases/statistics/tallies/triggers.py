"""Triggers that keep the tallies and what a case lacks, whoever writes: the same on both engines.

A trigger's name ends in the hash of all of them: others than are wanted are put in their place
after every migration, also after one that rebuilds a table of SQLite, which drops its triggers.
"""

import hashlib
from functools import lru_cache

from django.db import connection

from cases.statistics.tallies.cuts import lines_in_cuts
from cases.statistics.tallies.definitions import Trigger, trigger_definitions

_PREFIX = "tally_"


@lru_cache
def version(vendor: str) -> str:
    """Return the mark of all triggers together: another one means that figures are built anew."""
    told = repr((trigger_definitions(vendor), lines_in_cuts(""))).encode()
    return hashlib.sha256(told).hexdigest()[:8]


def version_here() -> str:
    return version(connection.vendor)


def install() -> bool:
    """Put the triggers in their place; return whether they are others than before."""
    wanted = _wanted()
    if not missing() and wanted.keys() == _present().keys():
        return False
    remove()
    with connection.cursor() as cursor:
        for name, trigger in wanted.items():
            for statement in _created(connection.vendor, name, trigger):
                cursor.execute(statement)
    return True


def remove() -> None:
    """Take them away, so that tables may be rebuilt; what is written then is not counted."""
    with connection.cursor() as cursor:
        for name, (table, _works) in _present().items():
            on_table = f" ON {table}" if connection.vendor == "postgresql" else ""
            cursor.execute(f"DROP TRIGGER {name}{on_table}")


def missing() -> list[str]:
    """Return the names of the triggers that should be at work and are not."""
    at_work = {name for name, (_table, works) in _present().items() if works}
    return sorted(_wanted().keys() - at_work)


def _wanted() -> dict[str, Trigger]:
    vendor = connection.vendor
    return {
        f"{_PREFIX}{each.name}_{version(vendor)}": each for each in trigger_definitions(vendor)
    }


def _present() -> dict[str, tuple[str, bool]]:
    """Return our triggers by name, each with its table and whether it is at work."""
    query = (
        "SELECT tgname, tgrelid::regclass::text, tgenabled <> 'D' FROM pg_trigger "
        f"WHERE tgname LIKE '{_PREFIX}%' AND NOT tgisinternal"
        if connection.vendor == "postgresql"
        else "SELECT name, tbl_name, 1 FROM sqlite_master "
        f"WHERE type = 'trigger' AND name LIKE '{_PREFIX}%'"
    )
    with connection.cursor() as cursor:
        cursor.execute(query)
        return {name: (table, bool(works)) for name, table, works in cursor.fetchall()}


def _created(vendor: str, name: str, trigger: Trigger) -> list[str]:
    held = [_held(*trigger.holds)] if trigger.holds and vendor == "postgresql" else []
    body = ";\n".join([*held, *trigger.statements])
    head = f"CREATE TRIGGER {name} AFTER {trigger.event} ON {trigger.table} FOR EACH ROW"
    when = f" WHEN ({trigger.when})" if trigger.when else ""
    if vendor == "sqlite":
        return [f"{head}{when} BEGIN {body}; END"]
    return [
        f"CREATE OR REPLACE FUNCTION {_PREFIX}{trigger.name}() RETURNS trigger LANGUAGE plpgsql "
        f"AS $$ BEGIN {body}; RETURN NULL; END $$",
        f"{head}{when} EXECUTE FUNCTION {_PREFIX}{trigger.name}()",
    ]


def _held(table: str, which: str) -> str:
    # In one order, so that no two wait for each other.
    return f"PERFORM 1 FROM {table} WHERE {which} ORDER BY id FOR NO KEY UPDATE"
