"""A whole Homeward in processes of its own, as `manage.py up` starts it."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
READY_WITHIN = 120.0
# What the suite sets for itself; `up` is tried with an installation's own defaults.
NOT_HANDED_ON = re.compile(r"HOMEWARD_|DATABASE_URL$|KEYS_DATABASE_URL$|REDIS_URL$|CI$")


@dataclass
class Running:
    """One `manage.py up` on `var`."""

    var: Path
    process: subprocess.Popen[bytes]
    output: Path

    def wait_until_ready(self) -> None:
        wait_for(lambda: "Ctrl-C" in self.said() or self.process.poll() is not None, READY_WITHIN)
        assert self.process.poll() is None, self.said()

    def said(self) -> str:
        return self.output.read_text()

    @property
    def port(self) -> int:
        found = re.search(r"http://localhost:(\d+)", self.said())
        assert found, self.said()
        return int(found[1])

    def child(self, word: str) -> int | None:
        """Return the child whose command has `word`; not the processes it made itself."""
        for process in processes_of(self.var):
            own = Path(f"/proc/{process}")
            try:
                parent = int(own.joinpath("stat").read_text().rpartition(")")[2].split()[1])
                command = own.joinpath("cmdline").read_text().split("\0")
            except (FileNotFoundError, ProcessLookupError):
                continue
            if parent == self.process.pid and any(word in part for part in command):
                return process
        return None

    def end(self, by: signal.Signals = signal.SIGINT) -> int:
        self.process.send_signal(by)
        return self.process.wait(60)


def processes_of(var: Path) -> list[int]:
    """All living processes that were started for `var`.

    Known by their environment, or by their command: Valkey writes its title over both.
    """
    mark, path = f"HOMEWARD_VAR={var}".encode(), os.fsencode(var)
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            environment = process.joinpath("environ").read_bytes().split(b"\0")
            command = process.joinpath("cmdline").read_bytes()
        except (FileNotFoundError, PermissionError, ProcessLookupError):
            continue
        if mark in environment or path in command:
            found.append(int(process.name))
    return found


def wait_for(what: Callable[[], object], within: float) -> None:
    give_up_at = time.monotonic() + within
    while not what():
        assert time.monotonic() < give_up_at, "it did not happen in time"
        time.sleep(0.1)


def start_up(var: Path, *words: str) -> Running:
    var.parent.mkdir(parents=True, exist_ok=True)
    env = {name: value for name, value in os.environ.items() if not NOT_HANDED_ON.match(name)}
    # Beside `var`, and one for each start.
    output = var.parent / f"up-{time.monotonic_ns()}.out"
    with output.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "manage.py", "up", *words],
            cwd=ROOT,
            # What one process has compiled, the others need not compile again.
            env={**env, "HOMEWARD_VAR": str(var), "PYTHONDONTWRITEBYTECODE": ""},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
        )
    return Running(var, process, output)
