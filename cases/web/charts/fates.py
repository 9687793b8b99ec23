"""Small bars by month, one row for each fate: all rows of one scale, so that heights compare."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cases.web.charts.months import (
    Cell,
    MonthMark,
    MonthTable,
    Series,
    cells,
    first_day,
    month_and_year,
    month_marks,
    month_table,
)
from cases.web.charts.numbers import along, said

# One month is ten wide, its bar eight; the row is forty high, and even one person is seen.
_MONTH, _BAR = 10, 8
_HIGH, _LEAST = 40.0, 1.5


@dataclass(frozen=True)
class FateRow:
    """`bars` is the path of a row's bars; the highest is said in words beside them."""

    label: str
    bars: str
    described: str
    highest: Cell
    highest_month: str
    last: Cell
    sum: Cell


@dataclass(frozen=True)
class Fates:
    """What `components/charts/fates.html` draws."""

    rows: tuple[FateRow, ...]
    months: tuple[MonthMark, ...]
    width: int
    last_month: str
    span: str
    everything: MonthTable | None


def fates(months: Sequence[str], rows: Sequence[Series]) -> Fates:
    """Draw each row over months that follow one another, the oldest first."""
    days = [first_day(month) for month in months]
    most = max((number for row in rows for number in row.numbers), default=0)
    return Fates(
        rows=tuple(_row(row, days, most) for row in rows) if days else (),
        months=month_marks(days, [along(place + 0.5, len(days)) for place in range(len(days))]),
        width=len(days) * _MONTH,
        last_month=month_and_year(days[-1]) if days else "",
        span=ngettext("%(n)d month", "%(n)d months", len(days)) % {"n": len(days)},
        everything=month_table(days, rows) if len(days) > 1 else None,
    )


def _row(row: Series, days: Sequence[date], most: int) -> FateRow:
    total = sum(row.numbers)
    place = max(range(len(days)), key=lambda at: row.numbers[at])
    all_cells = cells(row)
    highest, month = all_cells[place], month_and_year(days[place]) if total else ""
    return FateRow(
        label=row.name,
        bars="".join(_bar(at, number, most) for at, number in enumerate(row.numbers) if number),
        described=_("%(name)s by month, at most %(number)s")
        % {"name": row.name, "number": highest[0]},
        highest=highest,
        highest_month=month,
        last=all_cells[-1],
        sum=(said(total), row.sum_url if total else ""),
    )


def _bar(place: int, number: int, most: int) -> str:
    height = max(_HIGH * number / most, _LEAST)
    left = place * _MONTH + (_MONTH - _BAR) // 2
    return f"M{left} {_HIGH:.0f}v-{height:.2f}h{_BAR}v{height:.2f}z"
