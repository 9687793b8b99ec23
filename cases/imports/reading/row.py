"""One row, read part by part. Each part may use what those before it have understood."""

from collections.abc import Callable

from cases.imports.cells import Cells
from cases.imports.draft import Draft, Frame
from cases.imports.reading.nationality import read_nationality
from cases.imports.reading.papers import read_papers
from cases.imports.reading.reached import read_reached
from cases.imports.reading.reporter import read_reporter

# Who it is about comes first: all else is read as of his country.
READERS: tuple[Callable[[Draft], None], ...] = (
    read_nationality,
    read_reached,
    read_papers,
    read_reporter,
)


def read_row(cells: Cells, frame: Frame) -> Draft:
    """Return what one row says by itself."""
    draft = Draft(cells, frame)
    for read in READERS:
        read(draft)
    return draft
