"""Worker and timetable die: the web server alone notices, and sends the mail."""

import os
from collections.abc import Iterator

import pytest

from tests.installation import Installation, wait_for

pytestmark = pytest.mark.broker


@pytest.fixture
def hasty() -> Iterator[Installation]:
    """An installation that worries after seconds, not minutes."""
    engine = os.environ.get("HOMEWARD_TEST_ENGINE", "sqlite")
    whole = Installation(engine, HOMEWARD_LATE_AFTER_SECONDS="6")
    try:
        whole.start()
        whole.stage("group")
        yield whole
    finally:
        whole.end()


def alarms(installation: Installation) -> int:
    return "\n".join(installation.mails()).count("Nobody is reminded at the moment.")


def is_turning(installation: Installation) -> bool:
    ran = installation.stage("ran")
    return not installation.stage("alarmed") and "people.jobs.send_waiting" in ran


def test_web_server_tells_that_the_timetable_stands_still(hasty) -> None:
    wait_for(lambda: is_turning(hasty))
    before = alarms(hasty)
    hasty.kill("beat")
    hasty.kill("worker")

    wait_for(lambda: alarms(hasty) > before, within=30)
    assert hasty.stage("alarmed")
    for name in ("worker", "beat"):
        hasty.start_process(name)
    wait_for(lambda: is_turning(hasty))

    assert alarms(hasty) == before + 1
