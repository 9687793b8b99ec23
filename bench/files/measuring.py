"""One process that fills its database once, writes lists, and prints what it measured."""

import csv
import io
import json
import os
import resource
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402  # Django is set up only now
from django.db import connection, transaction  # noqa: E402

from bench.files.filling import FIRST_DAY, fill  # noqa: E402
from bench.files.measure import bare  # noqa: E402
from cases.casebook.models import Case  # noqa: E402
from cases.exports.models import Export  # noqa: E402
from cases.exports.reading import CHUNK  # noqa: E402
from cases.exports.writing import write_export  # noqa: E402
from people.accounts.models import Approval, Membership  # noqa: E402
from people.dates import clock  # noqa: E402
from people.jobs import services as jobs  # noqa: E402
from people.vault import files  # noqa: E402

SEALED = ("name_latin", "unit", "recruiter", "promised_role", "contract_signed")
CLEAR = (
    *("ref", "opened_on", "workflow", "closed_reason", "status", "status_since", "nationality"),
    *("pathway", "side", "sex", "person_ref", "visa_expires_on", "contract_exists", "force"),
    *("answer_due_on", "risk", "next_due_on", "contact_due_on", "family_told_on", "owner"),
)
COLUMNS = (*CLEAR, *SEALED)
SHAPES = ("csv", "jsonl", "xlsx")


def main(cases: int, rounds: int) -> None:
    lea = _filled(cases)
    _written(lea, "csv", warm=True)
    idle = _memory_mb()
    seconds: dict[str, list[float]] = {"measure": [], **{shape: [] for shape in SHAPES}}
    peaks: dict[str, float] = {}
    written: dict[str, Export] = {}
    for _round in range(rounds):
        seconds["measure"].append(_timed(bare))
        for shape in SHAPES:
            begun = time.perf_counter()
            with _Peak() as peak:
                written[shape] = _written(lea, shape)
            seconds[shape].append(time.perf_counter() - begun)
            peaks[shape] = max(peaks.get(shape, 0.0), peak.mb - idle)
    contents = {_sum_of(shape, export) for shape, export in written.items()}
    median = {name: statistics.median(each) for name, each in seconds.items()}
    print(
        json.dumps(
            {
                "cases": cases,
                "columns": len(COLUMNS),
                "sealed": len(SEALED),
                "batch": CHUNK,
                "seconds": {name: round(each, 3) for name, each in median.items()},
                "rows_per_second": {name: round(cases / each) for name, each in median.items()},
                "ratios": {
                    "csv": _ratio(seconds["measure"], seconds["csv"]),
                    "jsonl": _ratio(seconds["measure"], seconds["jsonl"]),
                    "xlsx": _ratio(seconds["csv"], seconds["xlsx"]),
                },
                "peak_mb_above_idle": {name: round(mb, 1) for name, mb in peaks.items()},
                "same": len(contents) == 1,
            }
        )
    )


def _filled(cases: int) -> Membership:
    call_command("migrate", database="default", verbosity=0)
    call_command("migrate", database="keys", verbosity=0)
    if Case.objects.count() < cases:
        fill(cases, lambda done, total: None)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return Membership.objects.get(role="coordinator")


def _written(lea: Membership, shape: str, *, warm: bool = False) -> Export:
    """Write a list of all cases as the job does; somebody else is taken to have agreed."""
    with transaction.atomic():
        asked = Approval.objects.create(
            organisation_id=lea.organisation_id,
            kind=Approval.Kind.EXPORT,
            about_id=lea.id,
            asked_by=lea,
            asked_at=clock.now(),
            ended_at=clock.now(),
            is_done=True,
        )
        export = Export.objects.create(
            asked_by=lea,
            shape=shape,
            columns=COLUMNS,
            purpose="casework",
            filters={"opened_until": FIRST_DAY.isoformat()} if warm else {},
            approval=asked,
            job=jobs.ask("cases.exports.write", by=lea),
        )
    write_export(export.job_id)
    export.refresh_from_db()
    assert export.file_id, "nothing was written"
    return export


def _sum_of(shape: str, export: Export) -> tuple[int, int]:
    """Return how many rows a file has, and the sum of what each comes to, whatever their order."""
    assert export.file_id
    raw = b"".join(files.read_sealed(export.file_id))
    count = total = 0
    for row in _READERS[shape](raw):
        count, total = count + 1, total + hash(tuple(row))
    return count, total


def _csv(raw: bytes) -> Iterator[list[str]]:
    rows = csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""))
    next(rows)
    for row in rows:
        yield row[: len(COLUMNS)]


def _jsonl(raw: bytes) -> Iterator[list[str]]:
    lines = raw.decode().splitlines()
    for line in lines[1:]:
        row = json.loads(line)
        yield ["" if row[code] is None else str(row[code]) for code in COLUMNS]


def _xlsx(raw: bytes) -> Iterator[list[str]]:
    from python_calamine import CalamineWorkbook  # noqa: PLC0415  # read only here

    book = CalamineWorkbook.from_object(io.BytesIO(raw))
    # A long list goes on in further sheets, each under the same headings.
    for name in book.sheet_names:
        for row in islice(book.get_sheet_by_name(name).iter_rows(), 1, None):
            yield [str(cell) for cell in row[: len(COLUMNS)]]


_READERS: dict[str, Callable[[bytes], Iterator[list[str]]]] = {
    "csv": _csv,
    "jsonl": _jsonl,
    "xlsx": _xlsx,
}


class _Peak:
    """The most memory that the process held meanwhile, looked at a hundred times a second."""

    def __enter__(self) -> "_Peak":
        self.mb, self._over = _memory_mb(), threading.Event()
        self._looking = threading.Thread(target=self._look, daemon=True)
        self._looking.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._over.set()
        self._looking.join()

    def _look(self) -> None:
        while not self._over.wait(0.01):
            self.mb = max(self.mb, _memory_mb())


def _memory_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


def _timed(work: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _ratio(measure: list[float], ours: list[float]) -> float:
    pairs = zip(measure, ours, strict=True)
    return round(statistics.median(one / other for one, other in pairs), 3)


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    main(int(sys.argv[1]), int(sys.argv[2]))
