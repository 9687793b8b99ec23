"""Small bars by month, one row for each fate: all rows of one scale, so that heights compare."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cases.web.charts.months import (
    MonthMark,
    Series,
    cell,
    cells,
    days_of,
    month_marks,
    months_and_years,
)
from cases.web.charts.numbers import along, said

# One month is ten wide, its bar eight; the row is forty high, and even one person is seen.
_MONTH, _BAR = 10, 8
_HIGH, _LEAST = 40.0, 1.5
# Beside names and numbers, a phone leaves the bars room for so many months.
_NAMED = 4


@dataclass(frozen=True)
class FateRow:
    """`bars` is the path of a row's bars; `cells` are those of the last month and of the sum."""

    label: str
    bars: str
    described: str
    highest: str
    highest_url: str
    highest_month: str
    cells: tuple[str, str]


@dataclass(frozen=True)
class Fates:
    """What `components/charts/fates.html` draws."""

    rows: tuple[FateRow, ...]
    months: tuple[MonthMark, ...]
    width: int
    last_month: str
    span: str


def fates(months: Sequence[str], rows: Sequence[Series]) -> Fates:
    """Draw each row over months that follow one another, the oldest first."""
    days = days_of(months, rows)
    names = months_and_years(days)
    most = max((number for row in rows for number in row.numbers), default=0)
    return Fates(
        rows=tuple(_row(row, names, most) for row in rows) if days else (),
        months=month_marks(
            days, [along(place + 0.5, len(days)) for place in range(len(days))], few=_NAMED
        ),
        width=len(days) * _MONTH,
        last_month=names[-1] if names else "",
        span=ngettext("%(n)d month", "%(n)d months", len(days)) % {"n": len(days)},
    )


def _row(row: Series, names: Sequence[str], most: int) -> FateRow:
    total = sum(row.numbers)
    place = list(row.numbers).index(max(row.numbers))
    highest = said(row.numbers[place])
    return FateRow(
        label=row.name,
        bars="".join(_bar(at, number, most) for at, number in enumerate(row.numbers) if number),
        described=_("%(name)s by month, at most %(number)s")
        % {"name": row.name, "number": highest},
        highest=highest,
        highest_url=row.urls[place] if total and row.urls else "",
        highest_month=names[place] if total else "",
        cells=(*cells(row, 1), cell(total, row.sum_url)),
    )


def _bar(place: int, number: int, most: int) -> str:
    height = max(_HIGH * number / most, _LEAST)
    left = place * _MONTH + (_MONTH - _BAR) // 2
    return f"M{left} {_HIGH:.0f}v-{height:.2f}h{_BAR}v{height:.2f}z"
