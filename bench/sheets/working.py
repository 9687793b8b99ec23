"""One piece of work on a sheet or list, in a process of its own, which tells what it cost.

python -m bench.sheets.working parse|understand FILE
python -m bench.sheets.working read|commit|undo|match JOB
"""

import json
import resource
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import django

django.setup()

from cases.imports.making.job import commit_import  # noqa: E402  # Django must be set up first
from cases.imports.matching.running import match_list  # noqa: E402
from cases.imports.parsing.parse import parse  # noqa: E402
from cases.imports.reading_job import read_import  # noqa: E402
from cases.imports.understanding import understand  # noqa: E402
from cases.imports.undoing import undo_import  # noqa: E402

AS_OF = date(2026, 1, 31)
JOBS = {
    "read": read_import,
    "commit": commit_import,
    "undo": undo_import,
    "match": match_list,
}


def _work(what: str, on: str) -> Callable[[], object]:
    if what in JOBS:
        return lambda: JOBS[what](UUID(on))
    content = Path(on).read_bytes()
    if what == "parse":
        return lambda: parse(content)
    book = parse(content)
    return lambda: understand(book.sheets[book.fullest], as_of=AS_OF)


def main() -> None:
    work = _work(*sys.argv[1:])
    begun, used = time.perf_counter(), time.process_time()
    work()
    spent, own = time.perf_counter() - begun, time.process_time() - used
    told = {"seconds": round(spent, 1), "of own work": round(own, 1)}
    told["peak MB"] = round(_peak() / 1024)
    # The parser is a process of its own.
    told["peak MB of the parser"] = round(
        resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    )
    print(json.dumps(told))


def _peak() -> int:
    """Return the most of this program: what the system counts begins with its parent's peak."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])


if __name__ == "__main__":
    main()
