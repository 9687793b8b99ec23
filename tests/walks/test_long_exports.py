"""Long exports, more of them than the workers have processes, hold up no reminder."""

import time
from collections.abc import Iterator

import pytest

from tests.installation import Installation, staged, wait_for

pytestmark = pytest.mark.broker
CASES = 9_000
# The rules are looked through every second here, and the mail goes out a turn later: two seconds,
# where no other suite keeps the machine busy. The exports would hold it up for minutes.
SECONDS = 60


@pytest.fixture
def installation() -> Iterator[Installation]:
    """One that writes an export case by case, so that even a short list takes long."""
    with staged(HOMEWARD_EXPORT_BATCH="1") as whole:
        yield whole


def states(installation: Installation) -> list[str]:
    return [job["state"] for job in installation.stage("jobs")]


def told_late(installation: Installation) -> int:
    return "\n".join(installation.mails()).count("An answer is late.")


def test_reminders_go_out_while_three_long_exports_are_written(installation: Installation) -> None:
    mina, tunde, lea = (installation.ids[name] for name in ("mina", "tunde", "lea"))
    installation.stage("many_cases", owner=mina, number=CASES)
    installation.stage("wishes", owner=tunde)
    for _number in range(3):
        installation.stage("export_of_all", owner=mina, agreed_by=lea)
    # Whichever comes first: on a busy machine one is lost at its beginning and waits again.
    wait_for(lambda: any(job["done"] for job in installation.stage("jobs")))

    installation.stage("late_answers", owner=tunde, number=2)
    begun = time.monotonic()
    wait_for(lambda: told_late(installation) == 2, within=SECONDS)

    print(f"\nReminded after {time.monotonic() - begun:.1f} s; exports: {states(installation)}")
    # Nobody waited until all three were written: one at least is not being written even now.
    assert "waiting" in states(installation)
