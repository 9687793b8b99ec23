"""A whole Homeward in real processes: broker, web, worker, beat; each can be killed and started.

Unlike `manage.py up` nothing is restarted by itself, so that a test sees what a fault does.
"""

import atexit
import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

import psycopg
from django.test import override_settings

from people.dates import clock
from tests.engines import Broker, _free_port, database_urls

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 60.0
PASSWORD = "seven quiet lamps 41"
# What the suite sets for itself is not handed on.
_LAG = os.environ.get("HOMEWARD_TEST_LAG", "")
_WEB = "tests.late:application" if _LAG else "config.wsgi:application"
_OF_SUITE = re.compile(r"HOMEWARD_|DATABASE_URL$|KEYS_DATABASE_URL$|REDIS_URL$|DJANGO_")
_PYTHON = sys.executable
# Keys and tables as an installation finds them at its start, by engine; on PostgreSQL the tables
# lie in databases of this name.
_MADE: dict[str, Path] = {}
_MODEL = f"walk_model_{os.getpid()}"


class Installation:
    """Started by `start()`, ended by `end()`; `var` is where all that it writes lies."""

    def __init__(self, engine: str, **settings: str) -> None:
        self.engine = engine
        self._place = tempfile.TemporaryDirectory(prefix="hw-")
        self.var = Path(self._place.name)
        for folder in ("db", "secret", "files", "run", "mail", "log", "tmp"):
            (self.var / folder).mkdir(mode=0o700)
        self.broker = Broker(self.var / "run")
        self.port = _free_port()
        self.url = f"http://localhost:{self.port}"
        self._database = f"walk_{self.var.name.replace('-', '_').lower()}"
        self.env = {
            **{k: v for k, v in os.environ.items() if not _OF_SUITE.match(k)},
            **_databases(engine, self._database),
            "HOMEWARD_VAR": str(self.var),
            "TMPDIR": str(self.var / "tmp"),
            "HOMEWARD_TESTING": "1",
            "HOMEWARD_BASE_URL": self.url,
            "HOMEWARD_REMINDER_SECONDS": "1",
            "HOMEWARD_LOST_AFTER_SECONDS": "4",
            # An export lasts long enough to be killed while it is written.
            "HOMEWARD_EXPORT_BATCH": "2",
            "REDIS_URL": self.broker.url,
            "DJANGO_SETTINGS_MODULE": "config.settings",
            # What one process has compiled, the others need not compile again.
            "PYTHONDONTWRITEBYTECODE": "",
            "HOMEWARD_TEST_LAG": _LAG,
            **settings,
        }
        self.processes: dict[str, subprocess.Popen[bytes]] = {}
        self._stage: subprocess.Popen[str] | None = None
        self._one_at_a_time = Lock()

    def start(self, *names: str) -> None:
        """Start these processes; all of them when none is named."""
        self._prepare()
        self.broker.start()
        for name in names or ("web", "worker", "beat"):
            self.start_process(name)
        if "web" in self.processes:
            wait_for(self._answers)

    def _prepare(self) -> None:
        """Make keys and tables; after the first installation of a run, copy them from it."""
        made = _MADE.get(self.engine)
        for part in ("db", "secret") if made else ():
            shutil.copytree(made / part, self.var / part, dirs_exist_ok=True)
        if self.engine == "postgresql":
            _make_databases(self._database, like=_MODEL if made else "")
        if made is None:
            self.manage("make_keys")
            self.stage("tables")
            self._keep_for_the_next()

    def _keep_for_the_next(self) -> None:
        made = Path(tempfile.mkdtemp(prefix="hw-made-"))
        atexit.register(shutil.rmtree, made)
        for part in ("db", "secret"):
            shutil.copytree(self.var / part, made / part)
        if self.engine == "postgresql":
            _make_databases(_MODEL, like=self._database)
        _MADE[self.engine] = made

    def start_process(self, name: str) -> None:
        """Start one process; `worker 2` is one more worker.

        `worker` is both of them, that of the exports and that of all else: they live and die
        together here.
        """
        is_apart = "HOMEWARD_TEST_AUTHORITY" in self.env
        celery = [_PYTHON, "-m", "celery", "-A", "tests.own_network" if is_apart else "config"]
        named = name.replace(" ", "-")
        commands = {
            "web": [
                *(_PYTHON, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1"),
                *("--port", str(self.port), "--blocking-threads", "4", "--no-access-log"),
                "tests.own_network_web:application" if is_apart else _WEB,
            ],
            "worker": _side_by_side(
                [*celery, "worker", "-n", f"{named}@%h", "-c", "2", "-Q", "default"],
                [*celery, "worker", "-n", f"exports-of-{named}@%h", "-c", "1", "-Q", "exports"],
            ),
            "beat": [
                *(_PYTHON, "-m", "celery", "-A", "tests.quick_timetable", "beat"),
                *("-s", str(self.var / "run" / name), "-l", "WARNING"),
            ],
        }
        with (self.var / "log" / f"{name}.log").open("ab") as log:
            self.processes[name] = subprocess.Popen(
                commands[name.partition(" ")[0]],
                cwd=ROOT,
                env=self.env,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def kill(self, name: str, by: signal.Signals = signal.SIGKILL) -> None:
        """Kill a process with all the processes that it made."""
        process = self.processes.pop(name)
        os.killpg(process.pid, by)
        process.wait(PATIENCE)

    def kill_pool(self, word: str) -> int:
        """Kill the pool processes alone of the worker whose command has this word; count them."""
        group = self.processes["worker"].pid
        workers = {
            int(folder.name): int(
                folder.joinpath("stat").read_text().rpartition(")")[2].split()[1]
            )
            for folder in Path("/proc").glob("[0-9]*")
            if _is_of(folder, group, word)
        }
        pool = [pid for pid, parent in workers.items() if parent in workers]
        for pid in pool:
            os.kill(pid, signal.SIGKILL)
        return len(pool)

    def end(self) -> None:
        for name in list(self.processes):
            self.kill(name, signal.SIGKILL)
        if self._stage:
            self._stage.communicate()
        self.broker.stop()
        self._place.cleanup()

    def manage(self, *words: str) -> str:
        done = subprocess.run(
            [_PYTHON, "manage.py", *words],
            cwd=ROOT,
            env=self.env,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def stage(self, scene: str, **told: Any) -> Any:
        """Call a function of tests/stage.py inside the installation; return what it returns."""
        with self._one_at_a_time:
            stage = self._stage = self._stage or self._start_stage()
            assert stage.stdin
            assert stage.stdout
            print(json.dumps([scene, told]), file=stage.stdin, flush=True)
            answer = json.loads(stage.stdout.readline() or '{"failed": "The stage is gone."}')
        assert "failed" not in answer, answer["failed"]
        return answer["said"]

    def _start_stage(self) -> subprocess.Popen[str]:
        """Start the process that plays the scenes; it ends when nobody can ask any more."""
        return subprocess.Popen(
            [_PYTHON, "-m", "tests.stage"],
            cwd=ROOT,
            env=self.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def move_clock(self, days: float) -> None:
        """Do what the command `move_clock` does, without a process of its own."""
        with override_settings(HOMEWARD_CLOCK_FILE=self.var / "run" / "clock"):
            clock.move(days)

    def reset_clock(self) -> None:
        with override_settings(HOMEWARD_CLOCK_FILE=self.var / "run" / "clock"):
            clock.reset()

    def mails(self) -> list[str]:
        return [path.read_text() for path in sorted((self.var / "mail").glob("*"))]

    def logs(self) -> str:
        return "\n".join(path.read_text() for path in (self.var / "log").glob("*.log"))

    def standing(self) -> str:
        """Tell which processes live, how far the jobs are, and what was logged last."""
        ends = {name: process.poll() for name, process in self.processes.items()}
        jobs, waiting = self.stage("jobs"), self.stage("outbox")
        return f"ended: {ends}\njobs: {jobs}\noutbox: {waiting}\n{self.logs()[-8000:]}"

    def _answers(self) -> bool:
        try:
            urllib.request.urlopen(f"{self.url}/account/sign-in/", timeout=5)
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False
        return True


def _side_by_side(first: list[str], second: list[str]) -> list[str]:
    """A command that is the second one, with the first one in the same group of processes."""
    quiet = ["-l", "WARNING"]
    return ["sh", "-c", f"{shlex.join([*first, *quiet])} & exec {shlex.join([*second, *quiet])}"]


@contextmanager
def staged(**settings: str) -> Iterator[Installation]:
    """One on the engine under test, with a group: Lea, who coordinates, Mina and Tunde."""
    whole = Installation(os.environ.get("HOMEWARD_TEST_ENGINE", "sqlite"), **settings)
    try:
        whole.start()
        whole.ids = whole.stage("group")
        yield whole
    finally:
        whole.end()


def _is_of(folder: Path, group: int, word: str) -> bool:
    """Tell whether a process of this group has the word in its command."""
    try:
        told = folder.joinpath("stat").read_text().rpartition(")")[2].split()
        return int(told[2]) == group and word in folder.joinpath("cmdline").read_text()
    except OSError:
        return False


def wait_for(what: Callable[[], Any], within: float = PATIENCE) -> Any:
    """Return what `what` says as soon as it says something true.

    Asked often at first, then less so: what is asked takes from what is waited for.
    """
    pause, give_up_at = 0.05, time.monotonic() + within
    while not (said := what()):
        assert time.monotonic() < give_up_at, "it did not happen in time"
        time.sleep(pause)
        pause = min(1.3 * pause, 0.25)
    return said


def _databases(engine: str, name: str) -> dict[str, str]:
    if engine == "sqlite":
        return {}
    base = database_urls_of_run(engine).rpartition("/")[0]
    return {"DATABASE_URL": f"{base}/{name}", "KEYS_DATABASE_URL": f"{base}/{name}_keys"}


def _make_databases(name: str, *, like: str) -> None:
    """Make them empty, or as a copy of others that nobody uses at the moment."""
    with psycopg.connect(database_urls_of_run("postgresql"), autocommit=True) as connection:
        for kind in ("", "_keys"):
            template = f" TEMPLATE {like}{kind}" if like else ""
            connection.execute(f"CREATE DATABASE {name}{kind}{template}")


def database_urls_of_run(engine: str) -> str:
    """The server of this run: its address stands in the environment once conftest has set it."""
    return os.environ.get("DATABASE_URL") or database_urls(engine)[0]
