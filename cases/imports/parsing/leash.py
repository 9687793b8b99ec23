"""What the child forbids itself before it looks at a file."""

import ctypes
import os
import resource
import signal
import sys

from cases.imports.parsing.limits import Limits

_PR_SET_PDEATHSIG = 1
_NICER = 10


def tie(parent: int, limits: Limits) -> None:
    """Die with the parent; leave the processor to others; open nothing more, leave no core.

    Standard streams alone stay: no file, no socket and no module can be opened after this. Linux
    alone ends the child of a killed parent, and limits its memory; elsewhere the limit of the
    processor has to do.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL))
        # The parent may have ended before the line above.
        if os.getppid() != parent:
            os._exit(1)
    os.nice(_NICER)
    seconds = limits.processor_seconds
    _limit(resource.RLIMIT_CPU, seconds, seconds + 1)
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_NOFILE, 3)
    _limit(resource.RLIMIT_NPROC, 0)
    if sys.platform == "linux":
        _limit(resource.RLIMIT_AS, limits.memory)


def _limit(what: int, soft: int, hard: int | None = None) -> None:
    """Set a limit, or a lower one that stands already."""
    _, ceiling = resource.getrlimit(what)
    wanted = soft if hard is None else hard
    if ceiling != resource.RLIM_INFINITY:
        wanted = min(wanted, ceiling)
    resource.setrlimit(what, (min(soft, wanted), wanted))
