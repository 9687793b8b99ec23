"""One row, read part by part. Each part may use what those before it have understood."""

from collections.abc import Callable

from cases.imports.cells import Cells
from cases.imports.draft import Draft, Frame
from cases.imports.reading.asked import read_asked
from cases.imports.reading.cautions import read_cautions
from cases.imports.reading.danger import read_danger
from cases.imports.reading.days import check_days, read_days
from cases.imports.reading.fate import read_fate
from cases.imports.reading.money import read_money
from cases.imports.reading.names import read_names
from cases.imports.reading.nationality import read_nationality
from cases.imports.reading.papers import read_papers
from cases.imports.reading.persons_in_row import read_persons, settle_reporter
from cases.imports.reading.reached import read_reached
from cases.imports.reading.recruiting import read_recruiting
from cases.imports.reading.reporter import read_reporter
from cases.imports.reading.ring import read_ring
from cases.imports.reading.sex import read_sex
from cases.imports.reading.traps import read_traps

# Who it is about comes first: all else is read as of his country.
READERS: tuple[Callable[[Draft], None], ...] = (
    read_nationality,
    read_names,
    read_sex,
    read_persons,
    read_reached,
    read_papers,
    read_reporter,
    settle_reporter,
    read_days,
    # What happened: each of these rests on the fate, the last on all of them.
    read_fate,
    read_danger,
    read_ring,
    read_recruiting,
    read_money,
    read_cautions,
    read_asked,
    read_traps,
    check_days,
)


def read_row(cells: Cells, frame: Frame) -> Draft:
    """Return what one row says by itself."""
    draft = Draft(cells, frame)
    for read in READERS:
        read(draft)
    return draft
