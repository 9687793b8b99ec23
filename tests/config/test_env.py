"""What an address of a database says of where it lies."""

import sqlite3
from contextlib import closing

import pytest

from config.env import MAPPED, database


@pytest.mark.parametrize(
    ("place", "host"),
    [("%2Frun%2Fpostgresql:5433", "/run/postgresql"), ("db.example.org", "db.example.org")],
)
def test_database_is_reached_by_name_or_by_the_folder_of_its_socket(
    monkeypatch, tmp_path, place, host
):
    monkeypatch.setenv("DATABASE_URL", f"postgresql://homeward@{place}/homeward")

    assert database("DATABASE_URL", tmp_path / "none")["HOST"] == host


def test_sqlite_overwrites_what_is_erased_and_reads_its_file_where_it_lies(monkeypatch, tmp_path):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    file = tmp_path / "homeward.sqlite3"

    told = database("DATABASE_URL", file)["OPTIONS"]["init_command"]

    with closing(sqlite3.connect(file)) as opened:
        opened.executescript(told)
        for name, wanted in {
            "secure_delete": 1,
            "journal_mode": "wal",
            "mmap_size": MAPPED,
        }.items():
            assert opened.execute(f"PRAGMA {name}").fetchone() == (wanted,), name
