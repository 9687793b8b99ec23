"""The children that make a whole Homeward: their commands and how each of them stops."""

import signal
import sys
from dataclasses import dataclass
from pathlib import Path

from config import valkey
from config.supervision.child import Child

# A slow sender holds a thread for as long as it sends: a proxy that reads bodies whole helps.
WEB_THREADS = 16
JOB_PROCESSES = 2
# What takes long waits for one another, and holds up nothing else: see config/celery.py.
EXPORT_PROCESSES = 1
_CELERY = (sys.executable, "-m", "celery", "-A", "config")


@dataclass(frozen=True)
class Plan:
    """What all children share."""

    run_dir: Path
    cwd: Path
    lock: int

    def broker(self, socket: Path) -> Child:
        folder = self.run_dir / "valkey"
        folder.mkdir(exist_ok=True)
        command = valkey.server_command(valkey.server_binary(), socket=socket, folder=folder)
        return self._child("valkey", command, stop_within=10.0)

    def web(self, port: int) -> Child:
        options = {
            "interface": "wsgi",
            "http": "1",
            "host": "127.0.0.1",
            "port": port,
            "workers": 1,
            "blocking-threads": WEB_THREADS,
            "workers-kill-timeout": 5,
            "log-level": "warning",
        }
        words = [word for name, value in options.items() for word in (f"--{name}", str(value))]
        words += ["--no-ws", "--no-access-log", "config.wsgi:application"]
        return self._child("web", [sys.executable, "-m", "granian", *words], stop_within=8.0)

    def worker(self) -> Child:
        """What is done by itself and in seconds: reminders, mails, the whole timetable."""
        return self._celery_worker("worker", queue="default", processes=JOB_PROCESSES)

    def exporter(self) -> Child:
        """What may take many minutes: exports, imports, erasures, the nightly backup."""
        return self._celery_worker("exporter", queue="exports", processes=EXPORT_PROCESSES)

    def _celery_worker(self, name: str, *, queue: str, processes: int) -> Child:
        # Two workers of one machine need two names.
        options = ["--hostname", f"{name}@%h", "--queues", queue, "--concurrency", str(processes)]
        return self._child(
            name,
            # The line of a finished job shows what it returned, so only warnings are kept.
            [*_CELERY, "worker", *options, "--loglevel", "WARNING"],
            # The time a running job gets to end; one that is cut off is taken up again later.
            stop_within=10.0,
            # On SIGTERM or SIGQUIT it would wait for its jobs, or for the broker that is gone too.
            # Its processes die with it: Celery has tied them to it in the same way.
            orphan_signal=signal.SIGKILL,
        )

    def beat(self) -> Child:
        schedule = str(self.run_dir / "beat-schedule")
        return self._child(
            "beat", [*_CELERY, "beat", "--schedule", schedule, "--loglevel", "WARNING"]
        )

    def _child(
        self,
        name: str,
        command: list[str],
        *,
        stop_within: float = 5.0,
        orphan_signal: signal.Signals = signal.SIGTERM,
    ) -> Child:
        return Child(
            name=name,
            command=command,
            log=self.run_dir / "log" / f"{name}.log",
            cwd=self.cwd,
            keep_open=self.lock,
            stop_within=stop_within,
            orphan_signal=orphan_signal,
        )
