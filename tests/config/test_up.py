"""`manage.py up` as its user meets it: real processes, real signals."""

import http.client
import os
import shutil
import signal
import socket
import sqlite3
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import pytest

from tests.config.conftest import Running, processes_of, start_up, wait_for

pytestmark = [
    pytest.mark.broker,
    pytest.mark.skipif(sys.platform != "linux", reason="the tests look into /proc"),
    pytest.mark.skipif(
        os.environ.get("HOMEWARD_TEST_ENGINE") == "postgresql",
        reason="the supervisor knows no database; the run on SQLite tests it",
    ),
]
CHILDREN = ("valkey-server", "granian", "exporter@", "worker@", "beat")


@pytest.fixture(scope="module")
def taken_port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as stranger:
        yield stranger.getsockname()[1]


@pytest.fixture(scope="module")
def homeward(tmp_path_factory: pytest.TempPathFactory, taken_port: int) -> Iterator[Running]:
    running = start_up(
        tmp_path_factory.mktemp("up") / "var", "--no-demo", "--port", str(taken_port)
    )
    running.wait_until_ready()
    yield running
    if running.process.poll() is None:
        running.end()


@pytest.fixture(scope="module")
def copied(homeward: Running) -> Callable[[Path], None]:
    """Make a place with the keys and tables of the first: making them is a first start's work."""

    def copy(var: Path) -> None:
        shutil.copytree(homeward.var / "secret", var / "secret")
        (var / "db").mkdir(mode=0o700)
        for file in (homeward.var / "db").glob("*.sqlite3"):
            with (
                closing(sqlite3.connect(file)) as there,
                closing(sqlite3.connect(var / "db" / file.name)) as here,
            ):
                there.backup(here)

    return copy


@dataclass(frozen=True)
class Run:
    """One that is over: what it said, its processes while it ran, and those that it left."""

    said: str
    code: int
    ran: list[int]
    left: list[int]

    @classmethod
    def to_the_end(cls, running: Running, by: signal.Signals, within: float = 0.0) -> Self:
        """End it by a signal; what it started has so many seconds to follow."""
        running.wait_until_ready()
        ran, code = processes_of(running.var), running.end(by)
        with suppress(AssertionError):
            wait_for(lambda: not processes_of(running.var), within)
        return cls(running.said(), code, ran, processes_of(running.var))


@pytest.fixture(scope="module")
def place(copied: Callable[[Path], None], tmp_path_factory: pytest.TempPathFactory) -> Path:
    var = tmp_path_factory.mktemp("place") / "var"
    copied(var)
    return var


@pytest.fixture(scope="module")
def killed(place: Path) -> Run:
    """The first one in its place, with a demo."""
    return Run.to_the_end(start_up(place, "--port", "8700"), signal.SIGKILL, within=10)


@pytest.fixture(scope="module")
def stopped(killed: Run, place: Path) -> Run:
    """The second one, where the first was killed."""
    return Run.to_the_end(start_up(place, "--port", "8700"), signal.SIGTERM)


def status_of(port: int) -> int:
    with closing(http.client.HTTPConnection("localhost", port, timeout=10)) as connection:
        connection.request("GET", "/")
        with connection.getresponse() as answer:
            return answer.status


def test_up_takes_next_port_when_the_first_is_taken(homeward, taken_port):
    assert taken_port < homeward.port <= taken_port + 50
    assert status_of(homeward.port) in {200, 302}


def test_up_gives_a_link_for_the_first_coordinator_when_empty(homeward):
    links = [line for line in homeward.said().split() if line.startswith("http")]

    assert links[0] == f"http://localhost:{homeward.port}"
    assert links[1].startswith(f"http://localhost:{homeward.port}/")


def test_up_keeps_its_files_from_others(homeward):
    run = homeward.var / "run"
    private = [homeward.var, *(homeward.var / name for name in ("db", "secret", "run", "run/log"))]

    assert {stat.S_IMODE(folder.stat().st_mode) for folder in private} == {0o700}
    assert {stat.S_IMODE(log.stat().st_mode) for log in (run / "log").iterdir()} == {0o600}
    assert stat.S_IMODE((run / "valkey.sock").stat().st_mode) == 0o700


def test_second_up_on_the_same_var_refuses(homeward):
    second = start_up(homeward.var, "--no-demo")

    assert second.process.wait(60) == 1
    assert f"already running here (process {homeward.process.pid})" in second.said()


@pytest.mark.parametrize("name", CHILDREN)
def test_killed_child_is_started_again(homeward, name):
    before = homeward.child(name)
    assert before is not None

    os.kill(before, signal.SIGKILL)

    wait_for(lambda: homeward.child(name) not in {None, before}, 20)
    assert homeward.process.poll() is None


def test_web_answers_again_after_all_children_were_killed(homeward):
    for name in CHILDREN:
        wait_for(lambda: homeward.child(name), 20)  # noqa: B023  # called before the next turn
        os.kill(homeward.child(name), signal.SIGKILL)

    def answers() -> bool:
        try:
            return status_of(homeward.port) in {200, 302}
        except OSError:
            return False

    wait_for(answers, 40)


def test_killed_up_leaves_no_orphan(killed):
    assert len(killed.ran) >= len(CHILDREN) + 1
    assert killed.left == []


def test_stopped_up_leaves_nothing(stopped):
    assert len(stopped.ran) >= len(CHILDREN) + 1
    assert (stopped.code, stopped.left) == (0, [])


def test_up_loads_the_demo_once(killed, stopped):
    assert "invented cases" in killed.said
    assert "invented cases" not in stopped.said


def test_up_moves_the_socket_when_the_path_is_too_long(copied, tmp_path):
    var = tmp_path / ("long" * 25) / "var"
    copied(var)
    running = start_up(var, "--no-demo", "--port", "8700")
    try:
        running.wait_until_ready()
        assert "too long for a socket" in running.said()
    finally:
        running.end()


def test_interrupted_up_leaves_nothing(homeward):
    """The last one of this page: it ends what the others look at."""
    interrupted = Run.to_the_end(homeward, signal.SIGINT)

    assert len(interrupted.ran) >= len(CHILDREN) + 1
    assert (interrupted.code, interrupted.left) == (0, [])
