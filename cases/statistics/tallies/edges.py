"""Edges: what is told of days and months, and what is only summed up as past or earlier."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from cases.statistics.tallies.figures import Of

# What stands in place of a day that is past its edge, and of a month before the first wanted.
PAST, EARLIER = "past", ""
_BY_MONTH = (Of.OPENED, Of.CLOSED, Of.SINCE)


@dataclass(frozen=True)
class Edges:
    """From which month on months are told, and the first day that is not past, by figure."""

    first_month: str
    answer: date
    contact: date
    due: date
    granted: date

    @classmethod
    def of(cls, today: date, first_month: str, *, granted_days: int) -> "Edges":
        """An answer is late from the day after it was due, a silence too long on its day."""
        return cls(
            first_month=first_month,
            answer=today,
            contact=today + timedelta(days=1),
            due=today,
            granted=today - timedelta(days=granted_days - 1),
        )

    def days(self) -> list[tuple[Of, Of, date]]:
        return [
            (Of.ANSWER_DAY, Of.ANSWER_MONTH, self.answer),
            (Of.CONTACT_DAY, Of.CONTACT_MONTH, self.contact),
            (Of.DUE_DAY, Of.DUE_MONTH, self.due),
            (Of.GRANTED_DAY, Of.GRANTED_MONTH, self.granted),
        ]


_WHOLE = (
    *(Of.OPEN, Of.APART, Of.PATHWAY, Of.CHANNELS, Of.LACKS, Of.WORKLOAD, Of.REQUESTS),
    *_BY_MONTH,
)


def edged(table: str, _values: list[Any], where: str, number: str, edges: Edges) -> str:
    """Select what is wanted of a source, in few parts: each costs PostgreSQL a plan of its own."""
    days = edges.days()
    months = listed(month for _day, month, _edge in days)
    as_day = _by_figure({month: f"'{day}'" for day, month, _edge in days}, "figure")
    over = _by_figure({month: f"'{edge:%Y-%m}'" for _day, month, edge in days})
    whole = (
        f"SELECT {as_day} AS figure, CASE WHEN figure IN ({months}) THEN '{PAST}' "
        f"WHEN figure IN ({listed(_BY_MONTH)}) AND a < %s THEN '{EARLIER}' ELSE a END AS a, "
        f"b, {number} AS number FROM {table} WHERE {where} "
        f"AND figure IN ({listed(_WHOLE)}, {months}) AND (figure NOT IN ({months}) OR a < {over})"
    )
    # Two ranges: that of grants ends weeks before the others.
    parts = [_days_past(some, table, where, number) for some in (days[:-1], days[-1:])]
    return " UNION ALL ".join([whole, *parts])


def _days_past(days: list[tuple[Of, Of, date]], table: str, where: str, number: str) -> str:
    """Select the days of the month that an edge is in which lie before the edge."""
    firsts = {day: f"'{edge.replace(day=1)}'" for day, _month, edge in days}
    ends = {day: f"'{edge}'" for day, _month, edge in days}
    return (
        f"SELECT figure, '{PAST}' AS a, b, {number} AS number FROM {table} WHERE {where} "
        f"AND figure IN ({listed(firsts)}) "
        f"AND a >= {min(firsts.values())} AND a < {max(ends.values())} "
        f"AND a >= {_by_figure(firsts)} AND a < {_by_figure(ends)}"
    )


def edge_values(values: Sequence[Any], edges: Edges) -> list[Any]:
    return [edges.first_month, *values, *values, *values]


def listed(figures: Iterable[Of]) -> str:
    return ", ".join(f"'{figure}'" for figure in figures)


def _by_figure(told: Mapping[Of, str], otherwise: str = "''") -> str:
    cases = " ".join(f"WHEN '{figure}' THEN {value}" for figure, value in told.items())
    return f"CASE figure {cases} ELSE {otherwise} END"
