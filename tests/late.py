"""The app behind a slow line: each answer begins late, and its end comes later still.

A browser test that reads a page before all of it is there passes on a quick machine and fails on a
busy one; behind this it fails everywhere. HOMEWARD_TEST_LAG is the wait in milliseconds.
"""

import os
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Any

from config.wsgi import application as prompt

LAG = int(os.environ["HOMEWARD_TEST_LAG"]) / 1000


def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    time.sleep(LAG)
    return _in_two(prompt(environ, start_response))


def _in_two(answer: Any) -> Iterator[bytes]:
    with closing(answer):
        for part in answer:
            middle = len(part) // 2
            yield part[:middle]
            time.sleep(LAG)
            yield part[middle:]
