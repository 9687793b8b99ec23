"""The database itself refuses to change or remove what was recorded."""

import pytest
from django.db import DatabaseError, connection, transaction

from people.audit import triggers
from people.audit.actions import Action
from people.audit.models import AuditEntry
from people.audit.services import record

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def entry():
    return record(Action.KEYS_SWEPT, by=None, count=3)


def execute(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement.replace("THE_AUDIT", triggers.TABLE))


STATEMENTS = {
    "update": "UPDATE THE_AUDIT SET action = 'x'",
    "update of nothing": "UPDATE THE_AUDIT SET sequence = sequence",
    "delete": "DELETE FROM THE_AUDIT",
    "delete by key": "DELETE FROM THE_AUDIT WHERE sequence = 1",
}
OF_ENGINE = {
    "sqlite": {
        "replace": "REPLACE INTO THE_AUDIT SELECT * FROM THE_AUDIT",
        "insert or replace": "INSERT OR REPLACE INTO THE_AUDIT SELECT * FROM THE_AUDIT",
        "update or replace": "UPDATE OR REPLACE THE_AUDIT SET sequence = 1",
        "upsert": "INSERT INTO THE_AUDIT SELECT * FROM THE_AUDIT WHERE true "
        "ON CONFLICT (sequence) DO UPDATE SET action = 'x'",
    },
    "postgresql": {
        "truncate": "TRUNCATE THE_AUDIT",
        "truncate cascade": "TRUNCATE THE_AUDIT RESTART IDENTITY CASCADE",
        "upsert": "INSERT INTO THE_AUDIT SELECT * FROM THE_AUDIT "
        "ON CONFLICT (sequence) DO UPDATE SET action = 'x'",
    },
}


@pytest.mark.parametrize("name", [*STATEMENTS, *OF_ENGINE["sqlite"], *OF_ENGINE["postgresql"]])
def test_database_refuses_to_change_an_entry(entry, name):
    statement = (STATEMENTS | OF_ENGINE[connection.vendor]).get(name)
    if statement is None:
        pytest.skip(f"{connection.vendor} has no such statement")

    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        execute(statement)

    assert AuditEntry.objects.get().detail == '{"count":3}'


@pytest.mark.parametrize(
    "change",
    [
        lambda entry: entry.delete(),
        lambda entry: entry.save(),
        lambda entry: AuditEntry.objects.all().delete(),
        lambda entry: AuditEntry.objects.update(action="x"),
    ],
)
def test_django_gets_no_further(entry, change):
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        change(entry)


def test_triggers_are_there_after_the_migrations():
    assert triggers.missing_triggers() == []


@pytest.mark.parametrize("name", sorted(triggers._wanted()))
def test_missing_trigger_is_told_and_put_back(name):
    on_table = " ON THE_AUDIT" if connection.vendor == "postgresql" else ""
    execute(f"DROP TRIGGER {name}{on_table}")
    assert triggers.missing_triggers() == [name]

    triggers.install()

    assert triggers.missing_triggers() == []


def test_trigger_of_that_name_on_another_table_does_not_count():
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL's statement differs; the same query serves both")
    execute("DROP TRIGGER audit_no_update")
    execute("CREATE TRIGGER audit_no_update BEFORE UPDATE ON people_job BEGIN SELECT 1; END")

    assert triggers.missing_triggers() == ["audit_no_update"]


def test_disabled_trigger_counts_as_missing():
    if connection.vendor != "postgresql":
        pytest.skip("SQLite's triggers cannot be disabled")
    execute("ALTER TABLE THE_AUDIT DISABLE TRIGGER audit_no_change")

    assert triggers.missing_triggers() == ["audit_no_change"]
