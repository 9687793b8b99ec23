"""Nothing of a name stands in any row of the database, also after a rebuild."""

import pytest
from django.db import connection

from people.registry.index import rebuilding

pytestmark = pytest.mark.django_db
PARTS = ["suraj", "gharti", "SURAJ", "Gharti", "सुरज", "घर्ती", "Сурадж", "сурадж", "welder"]


def test_no_part_of_a_name_is_in_any_row(register):
    register("Suraj Gharti", "सुरज घर्ती", "Сурадж", label="welder")
    rebuilding.rebuild(progress=lambda _done, _total: None)

    assert parts_found() == []


def test_scan_finds_names_that_are_not_sealed(register, settings):
    settings.HOMEWARD_SEALING = False
    register("Suraj Gharti", "सुरज घर्ती", "Сурадж", label="welder")

    assert set(parts_found()) == {"Gharti", "सुरज", "घर्ती", "Сурадж", "welder"}


def parts_found():
    rows = list(all_rows())
    return [part for part in PARTS if any(part.encode() in row for row in rows)]


def all_rows():
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608  # our own
            for row in cursor.fetchall():
                yield b" ".join(as_bytes(value) for value in row)


def as_bytes(value):
    return bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
