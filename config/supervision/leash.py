"""Ties a child process to its parent, so that a killed parent leaves no orphan."""

import ctypes
import os
import signal
import sys
from collections.abc import Callable

_PR_SET_PDEATHSIG = 1


def die_with_parent(by: signal.Signals = signal.SIGTERM) -> Callable[[], None] | None:
    """Return a `preexec_fn` after which the kernel sends the child `by` when its parent ends.

    Only Linux can do this; elsewhere the answer is None and a killed parent may leave orphans.
    """
    if sys.platform != "linux":
        return None
    # Looked up here, because little may be done safely between fork and exec.
    prctl = ctypes.CDLL(None).prctl
    parent = os.getpid()

    def tie() -> None:
        prctl(_PR_SET_PDEATHSIG, int(by))
        # The parent may have ended between the fork and the line above.
        if os.getppid() != parent:
            os._exit(1)

    return tie
