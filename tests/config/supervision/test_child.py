import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.supervision import child as child_module
from config.supervision.child import Child
from config.supervisor import ChildFailed, Supervisor
from tests.config.conftest import wait_for


@pytest.fixture
def lock(tmp_path: Path) -> Iterator[int]:
    with (tmp_path / "lock").open("w") as file:
        yield file.fileno()


def make_child(tmp_path: Path, lock: int, code: str, **traits) -> Child:
    return Child("it", [sys.executable, "-c", code], tmp_path / "it.log", tmp_path, lock, **traits)


def test_child_that_keeps_dying_ends_the_whole_with_its_last_lines(tmp_path, lock, monkeypatch):
    monkeypatch.setattr(child_module, "BACK_OFF", (0.01,) * 5)
    child = make_child(tmp_path, lock, "print('the reason'); raise SystemExit(3)")

    with Supervisor() as supervisor:
        supervisor.start(child)
        with pytest.raises(ChildFailed) as failure:
            supervisor.keep()

    assert "it ended 5 times within a minute" in str(failure.value)
    assert "the reason" in str(failure.value)


def test_child_waits_longer_after_each_death(tmp_path, lock):
    child = make_child(tmp_path, lock, "")
    waits = []

    for _ in range(3):
        child.start()
        child.process.wait()
        before = time.monotonic()
        child.revive()
        waits.append(round(child.retry_at - before, 1))

    assert waits == [0.5, 1.0, 2.0]


def test_child_that_lived_a_minute_begins_the_back_off_anew(tmp_path, lock):
    child = make_child(tmp_path, lock, "")
    child.deaths.extend([0.0, 1.0, 2.0])

    child.start()
    child.process.wait()
    child.revive()

    assert round(child.retry_at - child.deaths[-1], 1) == 0.5
    assert not child.hopeless


def test_child_that_ignores_the_stop_is_killed(tmp_path, lock):
    stubborn = "import signal, time; signal.signal(15, signal.SIG_IGN); print(1, flush=True)"
    child = make_child(tmp_path, lock, f"{stubborn}; time.sleep(60)", stop_within=0.2)
    child.start()
    wait_for(lambda: child.log.read_text(), 10)

    child.stop()

    assert child.process.returncode == -signal.SIGKILL


def test_child_that_never_answers_is_named(tmp_path, lock):
    child = make_child(tmp_path, lock, "import time; time.sleep(60)")

    with Supervisor() as supervisor, pytest.raises(ChildFailed, match="it did not answer"):
        supervisor.start(child, ready=lambda: False, within=0.5)

    assert not child.running


def test_log_of_the_run_before_is_kept_once(tmp_path, lock):
    child = make_child(tmp_path, lock, "")
    child.log.write_text("before")

    child.rotate_log()

    assert not child.log.exists()
    assert (tmp_path / "it.log.1").read_text() == "before"
