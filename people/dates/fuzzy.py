"""One type for every date that people know only roughly."""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Self, cast, get_args

from people.dates import bikram, words
from people.dates.bounds import bounds_of
from people.dates.codes import Calendar

MAX_EDTF = 32

_CALENDARS = get_args(Calendar)
_EXACT = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


@dataclass(frozen=True)
class FuzzyDate:
    """An uncertain date. `edtf` is always Gregorian; `calendar` tells how it was given."""

    edtf: str
    raw: str = ""
    calendar: Calendar = "greg"
    earliest: date | None = field(init=False, compare=False, repr=False)
    latest: date | None = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        if not 0 < len(self.edtf) <= MAX_EDTF:
            raise ValueError(f"EDTF text must have 1 to {MAX_EDTF} characters")
        if self.calendar not in _CALENDARS:
            raise ValueError("Unknown calendar")
        earliest, latest = bounds_of(self.edtf)
        object.__setattr__(self, "earliest", earliest)
        object.__setattr__(self, "latest", latest)

    def __str__(self) -> str:
        return self.words()

    @property
    def is_exact(self) -> bool:
        return bool(_EXACT.fullmatch(self.edtf))

    def with_edtf(self, edtf: str) -> "FuzzyDate":
        return FuzzyDate(edtf, self.raw, self.calendar)

    def until(self, day: date) -> "FuzzyDate":
        """The date as far as it had come by a day: “2026”, told in May, ends in May."""
        is_over = self.latest is not None and self.latest <= day
        if is_over or (self.earliest is not None and self.earliest > day):
            return self
        if self.earliest == day:
            return self.with_edtf(day.isoformat())
        return self.with_edtf(f"{self.earliest or '..'}/{day}")

    def words(self) -> str:
        """The date in plain words of the current language."""
        return words.in_words(self.edtf, self.earliest, self.latest)

    def words_bs(self) -> str:
        """A day, or a whole month or year, in Bikram Sambat; empty where that says nothing."""
        if self.earliest is None or self.latest is None or re.search(r"[?~%\[{]", self.edtf):
            return ""
        return bikram.in_words(self.earliest, self.latest)

    def as_dict(self) -> dict[str, str]:
        return {"edtf": self.edtf, "raw": self.raw, "calendar": self.calendar}

    @classmethod
    def from_dict(cls, stored: dict[str, str]) -> Self:
        calendar = cast(Calendar, stored.get("calendar", "greg"))
        return cls(stored["edtf"], stored.get("raw", ""), calendar)
