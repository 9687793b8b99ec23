"""Work of many small writes lets others write between two of them."""

import time

from django.db import connection

# Whoever waits for SQLite's one place to write looks for it at least so often. Without a pause
# that long he finds it taken each time, and waits until all is done.
PAUSE = 0.12
# So long others wait at most, but for the write that is under way.
AT_ONCE = 0.4


class GivingWay:
    """Called between two writes; a server that has many places to write needs no pause."""

    def __init__(self) -> None:
        self._since = time.monotonic()

    def __call__(self) -> None:
        if connection.vendor != "sqlite" or time.monotonic() - self._since < AT_ONCE:
            return
        time.sleep(PAUSE)
        self._since = time.monotonic()
