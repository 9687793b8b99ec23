"""Filling a database that is for measurements alone with names from a file."""

from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from uuid import UUID

from django.conf import settings

from cases.casebook.models import Case
from people.registry.index.loading import Line, load_lines

# Large batches of a large file touch each page of the index fewer times; the largest has no more
# ids than SQLite takes in one statement.
_SMALLEST, _LARGEST, _BATCHES = 2_000, 30_000, 20


class NotForMeasuring(Exception):
    """The database is one that people work with, or may be."""


class BadLine(ValueError):
    """A line of the file is no id and name with a tab between them; tells its number alone."""


def require_measuring() -> None:
    if not settings.HOMEWARD_MEASURE:
        raise NotForMeasuring("Set HOMEWARD_MEASURE=1 for a database that is thrown away.")
    if Case.objects.exists():
        raise NotForMeasuring("There are cases in this database.")


def batch_for(lines: int) -> int:
    return min(max(lines // _BATCHES, _SMALLEST), _LARGEST)


def load_register(
    path: Path, *, organisation_id: UUID, progress: Callable[[int, int], None]
) -> int:
    """Load each line as a person, those of an earlier run left out; return how many are new."""
    require_measuring()
    total = sum(1 for _line in _lines(path))
    lines = _lines(path)
    at_once = batch_for(total)
    done = new = 0
    while batch := list(islice(lines, at_once)):
        new += load_lines(batch, organisation_id=organisation_id)
        done += len(batch)
        progress(done, total)
    return new


def _lines(path: Path) -> Iterator[Line]:
    with path.open(encoding="utf-8-sig") as file:
        for number, line in enumerate(file, start=1):
            key, _tab, name = line.rstrip("\r\n").partition("\t")
            if not line.strip():
                continue
            if not key.strip() or not name.strip():
                raise BadLine(f"Line {number} is not ID, tab, NAME.")
            yield key.strip(), name.strip()
