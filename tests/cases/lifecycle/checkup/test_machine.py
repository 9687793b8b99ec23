"""What the doctor finds at databases and disk."""

import os
from types import SimpleNamespace

import pytest
from django.db import OperationalError, connection, connections
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from cases.lifecycle.checkup import machine
from tests.checkup import wrong

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
on_sqlite = pytest.mark.skipif(
    os.environ.get("HOMEWARD_TEST_ENGINE") == "postgresql", reason="SQLite alone"
)


def test_databases_of_this_version_are_well():
    assert wrong(machine.databases) == []


@pytest.mark.parametrize("alias", ["default", "keys"])
def test_tables_that_are_too_old_are_a_fault(alias):
    [newest] = MigrationLoader(connections[alias]).graph.leaf_nodes("cases")
    MigrationRecorder(connections[alias]).record_unapplied(*newest)

    [(sign, _said, remedy)] = wrong(machine.databases)

    assert (sign, remedy) == ("fault", f"manage.py migrate --database {alias}")


def test_tables_that_are_too_new_are_a_fault():
    MigrationRecorder(connection).record_applied("cases", "9999_of_next_year")

    [(sign, said, remedy)] = wrong(machine.databases)

    assert (sign, "newer than the software" in said) == ("fault", True)
    assert remedy == "Install the version that made them."


def test_database_that_does_not_answer_is_a_fault():
    def refuse(*_told):
        raise OperationalError("no canary-host")

    with connections["keys"].execute_wrapper(refuse):
        [(sign, said, remedy)] = wrong(machine.databases)

    assert (sign, said) == ("fault", "The database keys does not answer.")
    assert "canary" not in said + remedy


@on_sqlite
def test_file_that_is_not_there_is_a_fault_and_not_made(monkeypatch, tmp_path):
    gone = tmp_path / "gone.sqlite3"
    monkeypatch.setitem(connections["keys"].settings_dict, "NAME", str(gone))

    [(sign, said, _remedy)] = wrong(machine.databases)

    assert (sign, said) == ("fault", "The database keys is not there.")
    assert not gone.exists()


@on_sqlite
@pytest.mark.parametrize("name", ["secure_delete", "recursive_triggers"])
def test_pragma_that_is_off_is_a_fault(name):
    assert wrong(machine.pragmas) == []
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {name}=OFF")
    try:
        [(sign, said, _remedy)] = wrong(machine.pragmas)
    finally:
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA {name}=ON")

    assert (sign, f"{name} = 0" in said) == ("fault", True)


def disk(**told):
    usual = {"f_bavail": 10**9, "f_frsize": 4096, "f_files": 10**6, "f_favail": 10**6}
    return lambda _path: SimpleNamespace(**usual | told)


@pytest.mark.parametrize(
    ("told", "signs"),
    [
        ({}, []),
        ({"f_bavail": 200_000}, ["warning"]),
        ({"f_bavail": 1_000}, ["fault"]),
        ({"f_favail": 0}, ["fault"]),
        ({"f_files": 0, "f_favail": 0}, []),
    ],
)
def test_disk_that_runs_full_is_told_of(monkeypatch, settings, tmp_path, told, signs):
    settings.HOMEWARD_VAR = settings.FILES_DIR = settings.RUN_DIR = tmp_path
    monkeypatch.setattr(machine.os, "statvfs", disk(**told))

    assert [sign for sign, *_rest in wrong(machine.room)] == signs
