"""Lines by month: differing in dash and shape as well as in colour, with their numbers beneath."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cases.web.charts.labels import Label, place_labels
from cases.web.charts.months import (
    KINDS,
    MonthMark,
    Series,
    cell,
    cells,
    days_of,
    month_marks,
    months_and_years,
    short_months,
)
from cases.web.charts.numbers import along, said, ticks

_RECENT = 6
_SHAPED = 24
_WIDE_TICK = 4


@dataclass(frozen=True)
class Line:
    """A polyline in a frame of 100 by 100; its shapes stand at percentages, with their words."""

    kind: str
    shape: str
    points: str
    shapes: tuple[tuple[str, str, str], ...]
    label: Label


@dataclass(frozen=True)
class Row:
    name: str
    kind: str
    shape: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Trend:
    """What `components/charts/trend.html` draws; `everything` is empty where `rows` tell all.

    The rows have cells for `heads` and for the sum of all months.
    """

    ticks: tuple[tuple[str, str], ...]
    months: tuple[MonthMark, ...]
    lines: tuple[Line, ...]
    heads: tuple[tuple[str, str], ...]
    rows: tuple[Row, ...]
    span: str
    described: str
    has_wide_ticks: bool


def trend(months: Sequence[str], series: Sequence[Series]) -> Trend:
    """Draw one to four series over months that follow one another, the oldest first."""
    if not 1 <= len(series) <= len(KINDS):
        raise ValueError("only so many lines can be told apart as there are kinds")
    days = days_of(months, series)
    names = months_and_years(days)
    marks = ticks(max((number for each in series for number in each.numbers), default=0))
    top = marks[-1]
    kinds = _kinds(series)
    labels = place_labels([(each.name, each.numbers) for each in series], top) if days else []
    recent = days[-_RECENT:]
    return Trend(
        ticks=tuple((along(top - mark, top), said(mark)) for mark in marks),
        months=month_marks(days, [_x(place, len(days)) for place in range(len(days))]),
        lines=tuple(
            _line(each, kind, label, names, top)
            for each, kind, label in zip(series, kinds, labels, strict=True)
        )
        if days
        else (),
        heads=tuple(
            (month, str(day.year)) for day, month in zip(recent, short_months(recent), strict=True)
        ),
        rows=tuple(_row(each, kind) for each, kind in zip(series, kinds, strict=True)),
        span=ngettext("%(n)d month", "%(n)d months", len(days)) % {"n": len(days)},
        described=_described(names, series),
        has_wide_ticks=len(said(top)) > _WIDE_TICK,
    )


def _kinds(series: Sequence[Series]) -> list[str]:
    """Give each series a look that no other has, its own where it asked first."""
    kinds: list[str] = []
    free = [kind for kind in KINDS if kind not in {each.kind for each in series}]
    for each in series:
        taken = each.kind not in KINDS or each.kind in kinds
        kinds.append(free.pop(0) if taken else each.kind)
    return kinds


def _x(place: int, months: int) -> str:
    return along(place, months - 1) if months > 1 else "50%"


def _line(series: Series, kind: str, label: Label, names: Sequence[str], top: int) -> Line:
    spots = [
        (_x(place, len(names)), along(top - number, top))
        for place, number in enumerate(series.numbers)
    ]
    words = _told()
    each_so_many = -(-len(names) // _SHAPED)
    return Line(
        kind=kind,
        shape=KINDS[kind],
        points=" ".join(f"{x[:-1]},{y[:-1]}" for x, y in spots),
        shapes=tuple(
            (*spots[place], words % _at(series, names, place))
            for place in range(len(names) - 1, -1, -each_so_many)
        ),
        label=label,
    )


def _told() -> str:
    return _("%(name)s, %(month)s: %(number)s")


def _at(series: Series, names: Sequence[str], place: int) -> dict[str, str]:
    number = said(series.numbers[place])
    return {"name": series.name, "month": names[place], "number": number}


def _row(series: Series, kind: str) -> Row:
    return Row(
        name=series.name,
        kind=kind,
        shape=KINDS[kind],
        cells=(*cells(series, _RECENT), cell(sum(series.numbers), series.sum_url)),
    )


def _described(names: Sequence[str], series: Sequence[Series]) -> str:
    """Say first and last month and each line's highest point, for those who do not see lines."""
    if not names:
        return _("There is no month to show.")
    highest = [
        _told() % _at(each, names, list(each.numbers).index(max(each.numbers))) for each in series
    ]
    return _("From %(first)s to %(last)s. The highest: %(highest)s. The table shows all.") % {
        "first": names[0],
        "last": names[-1],
        "highest": "; ".join(highest),
    }
