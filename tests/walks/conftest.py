"""Installations that a test may break, and deliveries of their own: one for each module."""

import os
from collections.abc import Iterator
from typing import Any

import pytest

from tests.cases.sharing.webhooks.lab import Authority
from tests.installation import Installation, staged
from tests.walks.deliveries import Deliveries


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    with staged() as whole:
        yield whole


@pytest.fixture(scope="module")
def authority(tmp_path_factory: Any) -> Authority:
    """Whom an installation apart trusts when it calls servers of partners."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def apart(authority: Authority) -> Iterator[Installation]:
    """An installation in a network of its own, where all names lead to this machine."""
    trusted = authority.folder / "authority.pem"
    trusted.write_text(authority.pem)
    with staged(HOMEWARD_TEST_AUTHORITY=str(trusted)) as whole:
        yield whole


@pytest.fixture(scope="module")
def walk() -> Iterator[Deliveries]:
    deliveries = Deliveries(os.environ.get("HOMEWARD_TEST_ENGINE", "sqlite"))
    try:
        yield deliveries
    finally:
        deliveries.end()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Beside a failure stands how the installation stood: rare faults have no other witness."""
    report: Any = yield
    installation = getattr(item, "funcargs", {}).get("installation")
    if report.failed and installation:
        report.sections.append(("The installation", installation.standing()))
    return report
