"""The world as tiles, one for each country, and the table that stands beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cases.web.charts.numbers import said, share
from cases.web.charts.tiles import COLUMNS, ROWS, TILES

SIDE, GAP = 30, 2
_PITCH = SIDE + GAP
_STEPS = (1, 5, 20, 50)
# A country with ten times the first number of the darkest step asks for a coarser scale.
_COARSER_FROM = 500
_DIGITS = 4
_IN_TABLE = 15
_NAMED_IN_WORDS = 3


@dataclass(frozen=True)
class Counted:
    """How many there are of one nationality; the code is empty where it is not known."""

    code: str
    label: str
    number: int
    url: str


class MapTile(NamedTuple):
    """Plain tuples: a template unpacks them in half the time it takes to look up names."""

    code: str
    place: str
    step: str
    number: str
    title: str
    url: str
    is_wide: bool


class ShareLine(NamedTuple):
    label: str
    number: str
    share: str
    url: str


@dataclass(frozen=True)
class TileMap:
    """What `components/charts/tile_map.html` draws. `without_tile` are shown beneath the map."""

    tiles: tuple[MapTile, ...]
    legend: tuple[tuple[str, str], ...]
    countries: int
    without_tile: tuple[ShareLine, ...]
    lines: tuple[ShareLine, ...]
    described: str
    width: int = COLUMNS * _PITCH - GAP
    height: int = ROWS * _PITCH - GAP

    @property
    def has_links(self) -> bool:
        return any(tile.url for tile in self.tiles)

    @property
    def ground(self) -> str:
        return _ground()


def tile_map(counts: Sequence[Counted], *, all_url: str = "") -> TileMap:
    """Draw how many come from where; `all_url` shows those that the table sums up as others."""
    there = sorted((each for each in counts if each.number), key=lambda each: -each.number)
    countries = [each for each in there if each.code]
    total = sum(each.number for each in there)
    words = _named()
    steps = _steps(countries[0].number if countries else 0)
    return TileMap(
        tiles=tuple(_tile(each, steps, words) for each in countries if each.code in TILES),
        legend=_legend(steps),
        countries=len(countries),
        without_tile=tuple(_line(each, total) for each in there if each.code not in TILES),
        lines=_table(countries, [each for each in there if not each.code], total, all_url),
        described=_described(countries),
    )


def _steps(most: int) -> tuple[int, ...]:
    factor = 1
    while most >= _COARSER_FROM * factor:
        factor *= 10
    return (1, *(factor * first for first in _STEPS[1:]))


def _tile(counted: Counted, steps: tuple[int, ...], words: str) -> MapTile:
    column, row = TILES[counted.code]
    # In groups, or with more digits, it would be too wide for its square.
    number = str(counted.number)
    return MapTile(
        code=counted.code,
        place=f"{column * _PITCH} {row * _PITCH}",
        step=str(sum(counted.number >= first for first in steps)),
        number=number,
        title=words % _told(counted),
        url=counted.url,
        is_wide=len(number) > _DIGITS,
    )


def _legend(steps: tuple[int, ...]) -> tuple[tuple[str, str], ...]:
    words = [_("none")]
    for first, beyond in pairwise(steps):
        span = {"first": said(first), "last": said(beyond - 1)}
        words.append(_("%(first)s to %(last)s") % span)
    words.append(_("%(first)s and more") % {"first": said(steps[-1])})
    return tuple((str(step), said_of) for step, said_of in enumerate(words))


def _table(
    countries: list[Counted], unknown: list[Counted], total: int, all_url: str
) -> tuple[ShareLine, ...]:
    """The first countries, the others as one line, and those whose country nobody knows."""
    shown = countries[:_IN_TABLE]
    if others := countries[_IN_TABLE:]:
        words = ngettext("%(n)d other", "%(n)d others", len(others)) % {"n": len(others)}
        number = sum(each.number for each in others)
        shown = [*shown, Counted("", words, number, all_url)]
    return tuple(_line(each, total) for each in [*shown, *unknown])


def _line(counted: Counted, total: int) -> ShareLine:
    return ShareLine(
        label=counted.label,
        number=said(counted.number),
        share=share(counted.number, total),
        url=counted.url,
    )


def _described(countries: list[Counted]) -> str:
    if not countries:
        return _("No country has a number.")
    return _("The most: %(countries)s. The table shows the same numbers.") % {
        "countries": ", ".join(_named() % _told(each) for each in countries[:_NAMED_IN_WORDS])
    }


def _named() -> str:
    return _("%(name)s: %(number)s")


def _told(counted: Counted) -> dict[str, str]:
    return {"name": counted.label, "number": said(counted.number)}


@cache
def _ground() -> str:
    """All tiles as they are where nobody is counted: the same on every page, so drawn once."""
    places = {code: (column * _PITCH, row * _PITCH) for code, (column, row) in TILES.items()}
    squares = "".join(f"M{x} {y}h{SIDE}v{SIDE}h-{SIDE}z" for x, y in places.values())
    codes = [(code, str(x + SIDE // 2), str(y + 19)) for code, (x, y) in places.items()]
    return render_to_string(
        "components/charts/tile_ground.html", {"squares": squares, "codes": codes}
    )
