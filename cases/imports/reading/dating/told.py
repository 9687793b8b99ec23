"""What a text tells of a day."""

from dataclasses import dataclass
from typing import Literal

from cases.imports.reading.dating.ages import Age
from cases.imports.reading.dating.relative import Relative
from people.dates.fuzzy import FuzzyDate

# A birth, something that has happened, or something still to come.
Kind = Literal["birth", "event", "coming"]


@dataclass(frozen=True)
class Told:
    """What a text tells. Of several readings one is meant; `code` and `note` say what is to ask.

    `is_open` means that the order of day and month, or the calendar, is open: other dates of the
    row may decide. `rejected` is a reading that cannot be. `yearless` is a day without a year.
    """

    raw: str
    readings: tuple[FuzzyDate, ...] = ()
    note: str = ""
    code: str = ""
    asked: str = ""
    is_open: bool = False
    age: Age | None = None
    age_on: FuzzyDate | None = None
    rejected: FuzzyDate | None = None
    relative: Relative | None = None
    yearless: str = ""
