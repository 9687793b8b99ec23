"""Installations that a test may break, and deliveries of their own: one for each module."""

import os
from collections.abc import Iterator

import pytest

from tests.installation import Installation, staged
from tests.walks.deliveries import Deliveries


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    with staged() as whole:
        yield whole


@pytest.fixture(scope="module")
def walk() -> Iterator[Deliveries]:
    deliveries = Deliveries(os.environ.get("HOMEWARD_TEST_ENGINE", "sqlite"))
    try:
        yield deliveries
    finally:
        deliveries.end()
