"""Months along an axis and in a table: which of them are named, and where."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cases.web.charts.numbers import said

# As many names as stand side by side on a large page, and on a phone.
_MANY, _FEW = 13, 7


@dataclass(frozen=True)
class Series:
    """One line or row: a number for each month, and the list behind it where there is one.

    The kind is one of `KINDS`: it tells dash, shape and colour.
    """

    name: str
    numbers: Sequence[int]
    urls: Sequence[str] = ()
    kind: str = ""
    sum_url: str = ""


# The shape of each kind, about its middle. They are named as the tones of badges: in-hand is
# petrol and round, ended grey and a diamond, safe green and square, at-risk red and a triangle.
# Who asks for none gets them in this order, for red says something.
KINDS = {
    "in-hand": "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
    "ended": "M0-5.5L5.5 0 0 5.5-5.5 0z",
    "safe": "M-4-4h8v8h-8z",
    "at-risk": "M0-5.5L5.5 4h-11z",
}


@dataclass(frozen=True)
class MonthMark:
    """A month named at the axis; where space is short, only `is_main` ones are shown."""

    x: str
    word: str
    year: str
    is_main: bool


@dataclass(frozen=True)
class MonthTable:
    """All months as rows, the newest first, with a column for each series."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]


def first_day(month: str) -> date:
    """Read a month as addresses have it: 2026-11."""
    return date.fromisoformat(f"{month}-01")


def short_months(days: Sequence[date]) -> list[str]:
    language = get_language()
    return [_month_name(day.month, language) for day in days]


@cache
def _month_name(month: int, _language: str | None) -> str:
    return date_format(date(2000, month, 1), "M")


def months_and_years(days: Sequence[date]) -> list[str]:
    words = _("%(month)s %(year)s")
    return [
        words % {"month": month, "year": day.year}
        for day, month in zip(days, short_months(days), strict=True)
    ]


def month_marks(
    days: Sequence[date], places: Sequence[str], few: int = _FEW
) -> tuple[MonthMark, ...]:
    """Name so many months that their names do not run into one another."""
    wide = _step(len(days), _MANY, 1)
    narrow = _step(len(days), few, wide)
    marks: list[MonthMark] = []
    for day, month, x in zip(days, short_months(days), places, strict=True):
        if not _falls_on(day, wide):
            continue
        year = str(day.year)
        if wide >= 12:
            month, year = year, ""
        elif marks and day.month > 1:
            year = ""
        marks.append(MonthMark(x, month, year, _falls_on(day, narrow)))
    return tuple(marks)


def _step(months: int, most: int, multiple_of: int) -> int:
    """Every month, every second, third or sixth, each January, or every so many Januaries."""
    steps = [step for step in (1, 2, 3, 6) if step % multiple_of == 0]
    return next((step for step in steps if months <= most * step), 12 * -(-months // (12 * most)))


def _falls_on(day: date, step: int) -> bool:
    return (day.year * 12 + day.month - 1) % step == 0


def days_of(months: Sequence[str], series: Sequence[Series]) -> list[date]:
    """Return the first day of each month; each series has a number for each."""
    for each in series:
        if len(each.numbers) != len(months) or (each.urls and len(each.urls) != len(months)):
            raise ValueError("a series has a number for each month, and an address or none at all")
    return [first_day(month) for month in months]


def month_table(names: Sequence[str], series: Sequence[Series]) -> MonthTable:
    """Lay out all numbers of one series or more; `names` are those of the months."""
    rows = zip(names, zip(*map(cells, series), strict=True), strict=True)
    return MonthTable(tuple(each.name for each in series), tuple(rows)[::-1])


def cells(series: Series, last: int | None = None) -> list[str]:
    """Return cells of all months, or of the last ones."""
    urls = series.urls or [""] * len(series.numbers)
    since = 0 if last is None else -last
    return list(map(cell, series.numbers[since:], urls[since:]))


def cell(number: int, url: str) -> str:
    """A number in its cell, a link where there is somebody to show.

    Tables by month have hundreds of them, and a template takes twice as long for each.
    """
    if number and url:
        return format_html('<td class="num"><a href="{}">{}</a></td>', url, said(number))
    return _unlinked(said(number))


@lru_cache(maxsize=1024)
def _unlinked(number: str) -> str:
    # Where most are nought, those that are not stand out.
    quiet = " muted" if number == "0" else ""
    return format_html('<td class="num{}">{}</td>', quiet, number)
