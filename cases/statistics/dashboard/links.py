"""The addresses of the lists that show exactly what a figure counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cases.casebook.filters import UNKNOWN
from cases.statistics.dashboard.periods import Month, Period
from cases.statistics.tallies.cuts import Cut


@dataclass(frozen=True)
class Figure:
    """A number, and the query of the list of cases, or of requests, that it was counted from."""

    number: int
    query: str = ""

    def __bool__(self) -> bool:
        return bool(self.number)


@dataclass(frozen=True)
class Links:
    cut: Cut

    def query(self, **filters: Any) -> str:
        """Return a query with the filters of the cut, and these before them."""
        team = self.cut.team and str(self.cut.team)
        base: Mapping[str, Any] = {
            "nationality": nationality_filter(self.cut.nationality),
            "pathway": self.cut.pathway,
            "team": team,
        }
        told = {**base, **filters}
        # Codes, days and ids alone: nothing that an address would have to quote.
        return "&".join(f"{name}={value}" for name, value in told.items() if value is not None)

    def open(self, **filters: Any) -> str:
        return self.query(stage="open", **filters)

    def recruits(self, **filters: Any) -> str:
        return self.open(counted="recruits", **filters)


def nationality_filter(code: str | None) -> str | None:
    return UNKNOWN if code == "" else code


def first_and_last(period: Period | Month) -> tuple[str, str]:
    """Return the first and the last day as filters take them."""
    if isinstance(period, Month):
        return period.first.isoformat(), period.last.isoformat()
    return period.first.first.isoformat(), period.last.last.isoformat()
