"""Bars that live inside their table, so that the numbers are the chart."""

from collections.abc import Sequence
from dataclasses import dataclass

from cases.web.charts.numbers import along, said, share


@dataclass(frozen=True)
class Line:
    label: str
    number: int
    url: str = ""


@dataclass(frozen=True)
class BarLine:
    label: str
    number: str
    width: str
    share: str
    url: str


def bars(lines: Sequence[Line], *, whole: int | None = None) -> tuple[BarLine, ...]:
    """Draw lines in their order; with a whole, each says its share. The longest fills its cell."""
    longest = max((line.number for line in lines), default=0)
    return tuple(
        BarLine(
            label=line.label,
            number=said(line.number),
            width=along(line.number, longest),
            share="" if whole is None else share(line.number, whole),
            url=line.url if line.number else "",
        )
        for line in lines
    )
