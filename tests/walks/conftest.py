"""Installations that a test may break: one for each module."""

import os
from collections.abc import Iterator

import pytest

from tests.installation import Installation


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    whole = Installation(os.environ.get("HOMEWARD_TEST_ENGINE", "sqlite"))
    try:
        whole.start()
        whole.ids = whole.stage("group")
        yield whole
    finally:
        whole.end()
