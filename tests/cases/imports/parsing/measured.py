"""What reading a file costs: measured in a process of its own, for a child inherits a peak."""

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

_ROOT = Path(__file__).resolve().parents[4]
_PROGRAM = """
import resource, sys, time
from cases.imports.parsing.parse import parse
content = sys.stdin.buffer.read()
begun = time.perf_counter()
book = parse(content)
spent = time.perf_counter() - begun
rows = sum(any(row) for sheet in book.sheets for row in sheet.rows)
print(rows, spent, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
"""


class Cost(NamedTuple):
    rows: int
    seconds: float
    peak_mb: float


def cost_of(content: bytes) -> Cost:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], cwd=_ROOT, input=content, capture_output=True, check=True
    )
    rows, seconds, peak = done.stdout.split()
    return Cost(int(rows), float(seconds), float(peak))
