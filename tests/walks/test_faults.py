"""What happens to work in hand when workers, broker or beat fail: nothing is lost or doubled."""

import csv
import io
import re
import time
from typing import Any

import pytest

from tests.installation import Installation, wait_for
from tests.visitor import Visitor

pytestmark = pytest.mark.broker
CASES = 700
# The longer the broker was away, the longer the worker waits between its tries to reach it.
LONG_AWAY = 180


@pytest.fixture(scope="module")
def mina(installation: Installation) -> Visitor:
    installation.stage("many_cases", owner=installation.ids["mina"], number=CASES)
    return Visitor(installation, "mina@example.org")


def ask_export(installation: Installation, visitor: Visitor) -> str:
    """Ask for all cases, and let the coordinator agree: that many nobody takes alone."""
    told = {"purpose": "casework", "protection": "open", "columns": ["ref", "promised_role"]}
    visitor.post("/exports/new/?stage=open&shape=csv", **told)
    found = re.search(r"/exports/[0-9a-f-]{36}/", visitor.last_url)
    assert found, visitor.last_url
    installation.stage("settled", email="lea@example.org")
    lea = Visitor(installation, "lea@example.org")
    lea.post(f"{found[0]}release/")
    assert lea.status == 200
    return found[0]


def file_of(visitor: Visitor, export: str) -> list[dict[str, Any]]:
    return list(csv.DictReader(io.StringIO(visitor.get(f"{export}file/"))))


def test_export_of_a_killed_worker_is_finished_by_the_next(installation, mina) -> None:
    export = ask_export(installation, mina)
    wait_for(lambda: rows_written(mina, export))
    installation.kill("worker")
    assert installation.stage("jobs")[-1]["state"] == "running"

    installation.start_process("worker")
    job = wait_for(lambda: done_job(installation))
    rows = file_of(mina, export)

    assert job["attempt"] == 2
    assert len(rows) == CASES
    assert len({row["Reference"] for row in rows}) == CASES
    assert all("'=cook" in row.values() for row in rows)
    assert len(list((installation.var / "files").iterdir())) == 1


def test_export_of_a_killed_pool_process_is_finished_by_the_next(installation, mina) -> None:
    export = ask_export(installation, mina)
    wait_for(lambda: rows_written(mina, export))

    assert installation.kill_pool("exports-of")

    job = wait_for(lambda: done_job(installation))
    assert job["attempt"] == 2
    assert len({row["Reference"] for row in file_of(mina, export)}) == CASES
    folder = installation.var / "files"
    assert [path.suffix for path in folder.iterdir()] == [".sealed"] * len(list(folder.iterdir()))


def test_broker_down_pages_work_and_the_job_runs_when_it_is_back(installation, mina) -> None:
    installation.broker.stop()

    assert "Deadlines" in mina.get("/")
    export = ask_export(installation, mina)
    wait_for(lambda: "standing still" in mina.get(export), within=40)
    assert "standing still" in mina.get("/")

    installation.broker.start()
    wait_for(lambda: "Ready" in mina.get(export), within=LONG_AWAY)
    assert len(file_of(mina, export)) == CASES


def test_broker_that_goes_while_a_job_runs_ends_neither_job_nor_worker(installation, mina) -> None:
    export = ask_export(installation, mina)
    wait_for(lambda: rows_written(mina, export))
    installation.broker.stop()
    try:
        job = wait_for(lambda: done_job(installation))
        assert job["attempt"] == 1
        assert len(file_of(mina, export)) == CASES
    finally:
        installation.broker.start()

    export = ask_export(installation, mina)
    wait_for(lambda: "Ready" in mina.get(export), within=LONG_AWAY)
    assert installation.processes["worker"].poll() is None


def test_two_beats_and_two_workers_send_each_reminder_once(installation, mina) -> None:
    installation.stage("late_requests", owner=installation.ids["mina"], number=20)
    beat, worker = installation.processes.pop("beat"), installation.processes.pop("worker")
    try:
        for name in ("beat", "worker"):
            installation.start_process(name)
        installation.move_clock(31)
        wait_for(lambda: len(reminders(installation)) >= 20)
        # Several turns of both timetables: time for a double to show, if there were one.
        time.sleep(5)

        assert len(reminders(installation)) == 20
        assert len({mail.partition("/cases/")[2][:13] for mail in reminders(installation)}) == 20
    finally:
        installation.reset_clock()
        for name, process in (("beat", beat), ("worker", worker)):
            installation.kill(name)
            installation.processes[name] = process


def rows_written(visitor: Visitor, export: str) -> int:
    found = re.search(r'<progress value="(\d+)"', visitor.get(f"{export}progress/"))
    return int(found[1]) if found else 0


def done_job(installation: Installation) -> dict[str, Any] | None:
    job = installation.stage("jobs")[-1]
    return job if job["state"] == "done" else None


def reminders(installation: Installation) -> list[str]:
    """One text for each mail: the file backend puts the mails of one connection in one file."""
    whole = "\n".join(installation.mails())
    return [mail for mail in whole.split("-" * 79) if "An answer is late." in mail]
