"""Triggers that make the record append-only, on both engines.

A migration that rebuilds the table on SQLite drops them without a word: their presence is
checked at start.
"""

from django.core.exceptions import ImproperlyConfigured
from django.db import connection

TABLE = "people_auditentry"

_SQLITE = {
    "audit_no_update": (
        f"CREATE TRIGGER IF NOT EXISTS audit_no_update BEFORE UPDATE ON {TABLE} "
        "BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"
    ),
    "audit_no_delete": (
        f"CREATE TRIGGER IF NOT EXISTS audit_no_delete BEFORE DELETE ON {TABLE} "
        "BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"
    ),
}
_POSTGRESQL_FUNCTION = (
    "CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'the audit is append-only'; END $$"
)
_POSTGRESQL = {
    "audit_no_change": (
        f"CREATE OR REPLACE TRIGGER audit_no_change BEFORE UPDATE OR DELETE ON {TABLE} "
        "FOR EACH ROW EXECUTE FUNCTION audit_refuse()"
    ),
    "audit_no_truncate": (
        f"CREATE OR REPLACE TRIGGER audit_no_truncate BEFORE TRUNCATE ON {TABLE} "
        "FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()"
    ),
}


def install() -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(_POSTGRESQL_FUNCTION)
        for statement in _wanted().values():
            cursor.execute(statement)


def remove() -> None:
    """Take the triggers away: for a test's clean-up and for a migration that must rebuild."""
    with connection.cursor() as cursor:
        for name in _wanted():
            on_table = f" ON {TABLE}" if connection.vendor == "postgresql" else ""
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}{on_table}")


def require() -> None:
    """Refuse to start without them; called by the web server and the worker."""
    if missing := missing_triggers():
        raise ImproperlyConfigured(
            f"The audit is not guarded: {', '.join(missing)} missing. See by `manage.py "
            "verify_audit` whether anything was changed, then run `manage.py guard_audit`."
        )


def missing_triggers() -> list[str]:
    """Return the names of the triggers that should be there and are not."""
    query = (
        "SELECT tgname FROM pg_trigger WHERE tgrelid = to_regclass(%s) AND tgenabled <> 'D'"
        if connection.vendor == "postgresql"
        else "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = %s"
    )
    with connection.cursor() as cursor:
        cursor.execute(query, [TABLE])
        present = {row[0] for row in cursor.fetchall()}
    return sorted(set(_wanted()) - present)


def _wanted() -> dict[str, str]:
    return _POSTGRESQL if connection.vendor == "postgresql" else _SQLITE
