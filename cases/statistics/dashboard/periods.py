"""Periods of whole months, and the one of the same length before each."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

LONGEST = 120


@dataclass(frozen=True, order=True)
class Month:
    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> "Month":
        return cls(day.year, day.month)

    @classmethod
    def read(cls, text: str) -> "Month":
        """Read 2026-11; ValueError for anything else."""
        return cls.of(date.fromisoformat(f"{text}-01"))

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"

    def __add__(self, months: int) -> "Month":
        year, month = divmod(self.year * 12 + self.month - 1 + months, 12)
        return Month(year, month + 1)

    def __sub__(self, other: "Month") -> int:
        return (self.year - other.year) * 12 + self.month - other.month

    @property
    def first(self) -> date:
        return date(self.year, self.month, 1)

    @property
    def last(self) -> date:
        return date(self.year, self.month, monthrange(self.year, self.month)[1])


@dataclass(frozen=True)
class Period:
    """Both months belong to it."""

    first: Month
    last: Month

    @classmethod
    def until(cls, last: Month, months: int) -> "Period":
        return cls(last + (1 - months), last)

    def __len__(self) -> int:
        return self.last - self.first + 1

    def __contains__(self, month: str) -> bool:
        return str(self.first) <= month <= str(self.last)

    def months(self) -> list[Month]:
        return [self.first + number for number in range(len(self))]

    def names(self) -> list[str]:
        return [str(month) for month in self.months()]

    @property
    def before(self) -> "Period":
        return Period(self.first + -len(self), self.first + -1)
