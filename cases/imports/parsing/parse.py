"""Strange files are read by a program of their own, which may do next to nothing else."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from signal import SIGXCPU
from typing import IO

from cases.imports.cells import Workbook
from cases.imports.parsing.child import OUT_OF_MEMORY
from cases.imports.parsing.limits import LIMITS, MB, Limits
from cases.imports.parsing.taking import Garbled, taken
from cases.imports.parsing.unreadable import Unreadable

_NEEDED = ("LD_LIBRARY_PATH", "PYTHONHOME")
_ROOT = Path(__file__).resolve().parents[3]
_CHILD = "cases.imports.parsing.child"
# A row is at most so long as all text together, were every sign written with six.
_LONGEST_SIGN = 6


def parse(content: bytes, *, limits: Limits = LIMITS) -> Workbook:
    """Return the sheets of a file; raise Unreadable with the reason and the place.

    The file is read in a process apart, which sees neither settings nor environment, can open
    nothing, and ends with this one. Nothing of the file is kept on a disk, or told to a log.
    """
    if len(content) > limits.file:
        raise Unreadable("file", {"limit": limits.file // MB})
    return _read_apart(content, limits)


def _read_apart(content: bytes, limits: Limits) -> Workbook:
    child = subprocess.Popen(
        [sys.executable, "-P", "-m", _CHILD, str(os.getpid()), limits.dumped()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd="/",
        env=_environment(),
    )
    is_late = threading.Event()
    watch = threading.Timer(limits.seconds, _end, (child, is_late))
    watch.start()
    try:
        assert child.stdin is not None
        assert child.stdout is not None
        # It reads all before it answers, so neither waits for the other.
        with suppress(BrokenPipeError), child.stdin as stream:
            stream.write(content)
        return taken(_lines(child.stdout, limits.text * _LONGEST_SIGN))
    except Garbled:
        child.kill()
        raise Unreadable(_death(child.wait(), is_late.is_set())) from None
    finally:
        watch.cancel()
        child.kill()
        child.wait()
        if child.stdout is not None:
            child.stdout.close()


def _environment() -> dict[str, str]:
    """Return what Python needs to start, and nothing that anybody set for us."""
    needed = {name: os.environ[name] for name in _NEEDED if name in os.environ}
    return needed | {"PYTHONPATH": str(_ROOT), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}


def _lines(stream: IO[bytes], limit: int) -> Iterator[bytes]:
    """Yield lines, none of them longer than what all could be together."""
    while line := stream.readline(limit):
        yield line


def _end(child: subprocess.Popen[bytes], is_late: threading.Event) -> None:
    is_late.set()
    child.kill()


def _death(code: int, is_late: bool) -> str:
    """Say why a child ended without a word: what a signal ends is mostly out of memory."""
    if is_late or code == -SIGXCPU:
        return "time"
    return "memory" if code < 0 or code == OUT_OF_MEMORY else "broken"
