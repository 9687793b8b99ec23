"""A progress bar for commands that take long."""

from time import monotonic
from typing import Any


class ProgressBar:
    """One line that says how far it is, how fast, and how long it will take."""

    def __init__(self, out: Any) -> None:
        self._out = out
        self._begun = monotonic()
        self._first: int | None = None

    def __call__(self, done: int, total: int) -> None:
        if self._first is None:
            self._first, self._begun = done, monotonic()
            return
        rate = (done - self._first) / max(monotonic() - self._begun, 0.001)
        left = (total - done) / rate if rate else 0
        filled = round(30 * done / max(total, 1))
        bar = "#" * filled + "-" * (30 - filled)
        line = f"[{bar}] {done} of {total}, {rate:.0f}/s, {left // 60:.0f}:{left % 60:02.0f} left"
        self._out.write(f"\r{line}   ", ending="" if done < total else "\n")
        self._out.flush()
