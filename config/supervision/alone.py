"""Only one supervisor may use a `var/` at a time."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

LEFTOVERS_END_WITHIN = 15.0


class AlreadyRunning(Exception):
    """Another supervisor, or what is left of a killed one, holds the lock."""


@contextmanager
def alone(lock: Path) -> Iterator[int]:
    """Hold `lock` and yield its descriptor.

    Children keep the descriptor open, so the lock outlives a killed supervisor until the last of
    them has ended: the next one does not start beside an old broker on the same files.
    """
    with lock.open("a+") as file:
        _take(file)
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield file.fileno()


def _take(file: TextIO) -> None:
    give_up_at = time.monotonic() + LEFTOVERS_END_WITHIN
    while not _locked(file):
        file.seek(0)
        holder = file.read().strip()
        if holder and _alive(int(holder)):
            raise AlreadyRunning(f"Homeward is already running here (process {holder}).")
        if time.monotonic() > give_up_at:
            raise AlreadyRunning("Processes of an earlier run here have not ended yet.")
        time.sleep(0.2)


def _locked(file: TextIO) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
