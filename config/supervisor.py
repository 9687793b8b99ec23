"""Starts the children in order, keeps them alive, and stops them in reverse order."""

import signal
import time
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import NoReturn, Self

from config.supervision.child import Child

TICK = 0.2
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stop(BaseException):
    """Raised by the signals that end the supervisor. Not an error, hence no Exception."""


class ChildFailed(Exception):
    """A child does not stay up, or does not answer in time."""

    def __init__(self, child: Child, what: str) -> None:
        super().__init__(f"{child.name} {what}. Last lines of {child.log}:\n{child.last_lines()}")


class Supervisor:
    """Keeps children alive, whatever they do. Leaving the context stops them all."""

    def __init__(self) -> None:
        self._children: list[Child] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for child in reversed(self._children):
            child.stop()

    def start(
        self, child: Child, *, ready: Callable[[], bool] = lambda: True, within: float = 60.0
    ) -> None:
        """Start `child` and come back when `ready` says so."""
        child.rotate_log()
        self._children.append(child)
        child.start()
        give_up_at = time.monotonic() + within
        while not ready():
            self.look_after()
            if time.monotonic() > give_up_at:
                raise ChildFailed(child, f"did not answer within {within:.0f} seconds")
            time.sleep(TICK)

    def look_after(self) -> None:
        """Start again what has died, or raise ChildFailed when that is hopeless."""
        for child in self._children:
            child.revive()
            if child.hopeless:
                raise ChildFailed(child, f"ended {len(child.deaths)} times within a minute")

    def keep(self) -> NoReturn:
        """Look after the children until a signal raises Stop."""
        while True:
            self.look_after()
            time.sleep(TICK)


def raise_stop_on_signals() -> None:
    def stop(number: int, frame: FrameType | None) -> NoReturn:
        # The first signal starts an orderly end, which a second one must not cut short.
        for each in STOP_SIGNALS:
            signal.signal(each, signal.SIG_IGN)
        raise Stop

    for each in STOP_SIGNALS:
        signal.signal(each, stop)
