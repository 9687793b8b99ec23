"""One row, read part by part. Each part may use what those before it have understood."""

from collections.abc import Callable

from cases.imports.cells import Cells
from cases.imports.draft import Draft, Frame

READERS: tuple[Callable[[Draft], None], ...] = ()


def read_row(cells: Cells, frame: Frame) -> Draft:
    """Return what one row says by itself."""
    draft = Draft(cells, frame)
    for read in READERS:
        read(draft)
    return draft
