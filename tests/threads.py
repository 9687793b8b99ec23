"""Threads with connections of their own, as many workers have."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from django.db import connections


@pytest.fixture
def together(transactional_db: None) -> Callable[..., list[Any]]:
    """Run a function in many threads that start at the same moment; return results or errors.

    The test must be marked `django_db(transaction=True, databases=["default", "keys"])`.
    """

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

    return run
