"""A case that is erased to the verified end."""

import pytest

from cases.sharing.changes.keeping import keep
from cases.sharing.changes.models import FeedEntry
from tests.cases.lifecycle.erasing.conftest import (  # noqa: F401  # fixtures
    agreed,
    crew,
    erased,
    second,
)

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


def test_erased_case_is_told_as_gone(shared, follower, erased):  # noqa: F811
    erased(shared)

    assert follower.read_all() == [("gone", shared.ref)]
    assert not FeedEntry.objects.exclude(digest=b"").exists()
    keep()
    assert follower.read_all() == []
