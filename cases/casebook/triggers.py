"""Triggers of the database itself, the same on both engines: what they do rooms to the right say.

A trigger's name ends in the hash of all of its set: others than are wanted are put in their place
after every migration, also after one that rebuilds a table of SQLite, which drops its triggers.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from django.db import connection


@dataclass(frozen=True)
class Trigger:
    """`statements` run after `event` on each row of `table` of which `when` is true.

    What they read of another row is what the last writer left there: `holds`, a table and which
    of its rows, are locked before, as the services do. SQLite has one writer at a time anyway.
    """

    name: str
    table: str
    event: str
    statements: tuple[str, ...]
    when: str = ""
    holds: tuple[str, str] | None = None


@dataclass(frozen=True)
class TriggerSet:
    """All triggers of one purpose, known by how their names begin.

    `beside` is what else makes them others than before: where it changes, they are put anew.
    """

    prefix: str
    definitions: Callable[[str], tuple[Trigger, ...]]
    beside: Callable[[], str] = str

    def version(self, vendor: str) -> str:
        """Return the mark of all triggers together."""
        told = repr((self.definitions(vendor), self.beside())).encode()
        return hashlib.sha256(told).hexdigest()[:8]

    def install(self) -> bool:
        """Put the triggers in their place; return whether they are others than before."""
        wanted = self._wanted()
        if not self.missing() and wanted.keys() == self.present().keys():
            return False
        self.remove()
        with connection.cursor() as cursor:
            for name, trigger in wanted.items():
                for statement in self._created(connection.vendor, name, trigger):
                    cursor.execute(statement)
        return True

    def remove(self) -> None:
        """Take them away, so that tables may be rebuilt; what is written then sets off none."""
        with connection.cursor() as cursor:
            for name, (table, _works) in self.present().items():
                on_table = f" ON {table}" if connection.vendor == "postgresql" else ""
                cursor.execute(f"DROP TRIGGER {name}{on_table}")

    def missing(self) -> list[str]:
        """Return the names of the triggers that should be at work and are not."""
        at_work = {name for name, (_table, works) in self.present().items() if works}
        return sorted(self._wanted().keys() - at_work)

    def _wanted(self) -> dict[str, Trigger]:
        vendor = connection.vendor
        mark = self.version(vendor)
        return {f"{self.prefix}{each.name}_{mark}": each for each in self.definitions(vendor)}

    def present(self) -> dict[str, tuple[str, bool]]:
        """Return our triggers by name, each with its table and whether it is at work."""
        query = (
            "SELECT tgname, tgrelid::regclass::text, tgenabled <> 'D' FROM pg_trigger "
            "WHERE tgname LIKE %s AND NOT tgisinternal"
            if connection.vendor == "postgresql"
            else "SELECT name, tbl_name, 1 FROM sqlite_master "
            "WHERE type = 'trigger' AND name LIKE %s"
        )
        with connection.cursor() as cursor:
            cursor.execute(query, [f"{self.prefix}%"])
            return {name: (table, bool(works)) for name, table, works in cursor.fetchall()}

    def _created(self, vendor: str, name: str, trigger: Trigger) -> list[str]:
        held = [_held(*trigger.holds)] if trigger.holds and vendor == "postgresql" else []
        body = ";\n".join([*held, *trigger.statements])
        head = f"CREATE TRIGGER {name} AFTER {trigger.event} ON {trigger.table} FOR EACH ROW"
        when = f" WHEN ({trigger.when})" if trigger.when else ""
        if vendor == "sqlite":
            return [f"{head}{when} BEGIN {body}; END"]
        function = f"{self.prefix}{trigger.name}()"
        return [
            f"CREATE OR REPLACE FUNCTION {function} RETURNS trigger LANGUAGE plpgsql "
            f"AS $$ BEGIN {body}; RETURN NULL; END $$",
            f"{head}{when} EXECUTE FUNCTION {function}",
        ]


def differs(vendor: str, columns: list[str]) -> str:
    """Return the condition that any of these columns became another."""
    unlike = "IS DISTINCT FROM" if vendor == "postgresql" else "IS NOT"
    return " OR ".join(f"OLD.{name} {unlike} NEW.{name}" for name in columns)


def _held(table: str, which: str) -> str:
    # In one order, so that no two wait for each other.
    return f"PERFORM 1 FROM {table} WHERE {which} ORDER BY id FOR NO KEY UPDATE"
