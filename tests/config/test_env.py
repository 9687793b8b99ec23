"""What an address of a database says of where it lies."""

import pytest

from config.env import database


@pytest.mark.parametrize(
    ("place", "host"),
    [("%2Frun%2Fpostgresql:5433", "/run/postgresql"), ("db.example.org", "db.example.org")],
)
def test_database_is_reached_by_name_or_by_the_folder_of_its_socket(
    monkeypatch, tmp_path, place, host
):
    monkeypatch.setenv("DATABASE_URL", f"postgresql://homeward@{place}/homeward")

    assert database("DATABASE_URL", tmp_path / "none")["HOST"] == host
