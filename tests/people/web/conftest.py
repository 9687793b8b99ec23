"""Signed-in clients."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from tests.signing import signed_in


@pytest.fixture
def as_member() -> Callable[[Any], Client]:
    """Return a client that is signed in as a member."""
    return lambda member: signed_in(Client(), member)
