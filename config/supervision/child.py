"""One child process of the supervisor: started, watched, started again, stopped."""

import os
import signal
import subprocess
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from config.supervision.leash import die_with_parent

BACK_OFF = (0.5, 1.0, 2.0, 4.0, 8.0)
GIVE_UP_WITHIN = 60.0


@dataclass
class Child:
    """A long-running command. `keep_open` is a file descriptor that it holds until it ends."""

    name: str
    command: list[str]
    log: Path
    cwd: Path
    keep_open: int
    stop_within: float = 5.0
    # SIGKILL would end granian but leave its workers behind; SIGTERM lets it end them.
    orphan_signal: signal.Signals = signal.SIGTERM
    process: subprocess.Popen[bytes] | None = None
    retry_at: float = 0.0
    deaths: deque[float] = field(default_factory=lambda: deque(maxlen=len(BACK_OFF)))

    def rotate_log(self) -> None:
        if self.log.exists():
            self.log.replace(self.log.with_suffix(".log.1"))

    def start(self) -> None:
        with self.log.open("ab") as out:
            self.process = subprocess.Popen(
                self.command,
                cwd=self.cwd,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                pass_fds=(self.keep_open,),
                # A session of its own: Ctrl-C reaches the supervisor alone, which stops in order.
                start_new_session=True,
                preexec_fn=die_with_parent(self.orphan_signal),
            )

    @property
    def running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def revive(self) -> None:
        """Note a death, or start again when the back-off is over; called often."""
        if self.process is not None and not self.running:
            self._end_group()
            self.process = None
            now = time.monotonic()
            self.deaths.append(now)
            self.retry_at = now + BACK_OFF[self._row_of_deaths() - 1]
        elif self.process is None and time.monotonic() >= self.retry_at:
            self.start()

    @property
    def hopeless(self) -> bool:
        """Whether it died as often as there are steps of back-off, all within a minute."""
        full = len(self.deaths) == self.deaths.maxlen
        return full and self.deaths[-1] - self.deaths[0] < GIVE_UP_WITHIN

    def stop(self) -> None:
        if self.process is None:
            return
        self.process.terminate()
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(self.stop_within)
        self._end_group()
        self.process.wait()

    def last_lines(self, count: int = 15) -> str:
        if not self.log.exists():
            return ""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-count:])

    def _row_of_deaths(self) -> int:
        """How many deaths came without a minute of life between them, this one included."""
        row = 1
        for earlier, later in pairwise(self.deaths):
            row = row + 1 if later - earlier < GIVE_UP_WITHIN else 1
        return row

    def _end_group(self) -> None:
        """Kill what the process left behind: web and job workers are processes of their own."""
        assert self.process is not None
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
