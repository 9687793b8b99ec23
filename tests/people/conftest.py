"""Threads with connections of their own, as many workers have."""

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from django.db import connections


@pytest.fixture
def together(transactional_db: None, tmp_path: Path) -> Iterator[Callable[..., list[Any]]]:
    """Run a function in many threads that start at the same moment; return results or errors.

    The test must be marked `django_db(transaction=True, databases=["default", "keys"])`.
    """
    moved = {alias: _move_to_file(alias, tmp_path) for alias in connections}

    def run(times: int, function: Callable[[int], Any]) -> list[Any]:
        start = Barrier(times)

        def one(number: int) -> Any:
            start.wait(10)
            try:
                return function(number)
            except Exception as error:  # the test looks at it
                return error
            finally:
                connections.close_all()

        with ThreadPoolExecutor(times) as pool:
            return list(pool.map(one, range(times)))

    yield run
    for alias, memory in moved.items():
        if memory is not None:
            _move_back(alias, *memory)


def _move_to_file(alias: str, folder: Path) -> tuple[str, Any] | None:
    """Copy a database in memory to a file: in memory, locks of threads do not wait."""
    connection = connections[alias]
    if connection.vendor != "sqlite" or not connection.is_in_memory_db():
        return None
    connection.ensure_connection()
    memory = str(connection.settings_dict["NAME"]), connection.connection
    path = folder / f"{alias}.sqlite3"
    with closing(sqlite3.connect(path)) as file:
        connection.connection.backup(file)
    connection.settings_dict["NAME"] = str(path)
    connection.connection = None
    return memory


def _move_back(alias: str, name: str, memory: Any) -> None:
    connection = connections[alias]
    connection.close()
    connection.settings_dict["NAME"] = name
    connection.connection = memory
