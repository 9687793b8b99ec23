"""Where the names of lines stand: on the line itself, clear of all lines and of one another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from cases.web.charts.numbers import along

# The frame as it is on an ordinary page, in pixels. On a phone it is narrower, and names wider.
_WIDTH, _HEIGHT = 420.0, 168.0
_LETTER = 8.0
# From a point to the foot of the letters, above and below the line, and how tall letters are.
_ABOVE, _BELOW = -9.0, 19.0
_ASCENT, _DESCENT = 12.0, 3.0
_ENOUGH = 5.0
_CANDIDATES = 12

Spot = tuple[float, float]


@dataclass(frozen=True)
class Label:
    """A name at a point of its line, in percent of the frame; `dy` lifts it off the line."""

    name: str
    x: str
    y: str
    dy: str
    anchor: str


@dataclass(frozen=True)
class _Choice:
    spot: Spot
    dy: float
    anchor: str
    left: float
    right: float

    @property
    def top(self) -> float:
        return self.spot[1] + self.dy - _ASCENT

    @property
    def bottom(self) -> float:
        return self.spot[1] + self.dy + _DESCENT


def place_labels(lines: Sequence[tuple[str, Sequence[int]]], top: int) -> list[Label]:
    """Choose for each line the place with most air around it, and of those alike the highest."""
    paths = [_path(numbers, top) for _name, numbers in lines]
    chosen: list[_Choice] = []
    for (name, _numbers), path in zip(lines, paths, strict=True):
        chosen.append(_best(_choices(len(name) * _LETTER, path), paths, chosen))
    return [
        Label(
            name=name,
            x=along(choice.spot[0], _WIDTH),
            y=along(choice.spot[1], _HEIGHT),
            dy=f"{choice.dy:.0f}",
            anchor=choice.anchor,
        )
        for (name, _numbers), choice in zip(lines, chosen, strict=True)
    ]


def _path(numbers: Sequence[int], top: int) -> list[Spot]:
    if len(numbers) == 1:
        return [(_WIDTH / 2, _HEIGHT * (1 - numbers[0] / top))]
    apart = _WIDTH / (len(numbers) - 1)
    return [(place * apart, _HEIGHT * (1 - number / top)) for place, number in enumerate(numbers)]


def _best(choices: Iterator[_Choice], paths: list[list[Spot]], taken: list[_Choice]) -> _Choice:
    """Return the first that has air enough, or else the one that has most."""
    tried: list[tuple[float, _Choice]] = []
    for choice in choices:
        air = _air(choice, paths, taken)
        if air >= _ENOUGH:
            return choice
        tried.append((air, choice))
    return max(tried, key=lambda each: each[0])[1]


def _choices(width: float, path: list[Spot]) -> Iterator[_Choice]:
    """Yield places above and below some points of a line, from its highest to its lowest."""
    some = [min(path, key=_height), *path[:: -(-len(path) // _CANDIDATES)]]
    for x, y in sorted(some, key=_height):
        if x < width / 2:
            anchor, left = "start", x
        elif x > _WIDTH - width / 2:
            anchor, left = "end", x - width
        else:
            anchor, left = "middle", x - width / 2
        yield _Choice((x, y), _ABOVE, anchor, left, left + width)
        if y + _BELOW + _DESCENT < _HEIGHT:
            yield _Choice((x, y), _BELOW, anchor, left, left + width)


def _air(choice: _Choice, paths: list[list[Spot]], taken: list[_Choice]) -> float:
    """Return how far off the nearest line or name is, below nought where one cuts the other."""
    gaps = [_ENOUGH]
    for path in paths:
        gaps += [_gap(choice, y, y) for y in _heights(path, choice.left, choice.right)]
    gaps += [
        _gap(choice, other.top, other.bottom)
        for other in taken
        if other.left < choice.right and choice.left < other.right
    ]
    return min(gaps)


def _gap(choice: _Choice, top: float, bottom: float) -> float:
    return max(choice.top - bottom, top - choice.bottom)


def _height(spot: Spot) -> float:
    return spot[1]


def _heights(path: list[Spot], left: float, right: float) -> Iterator[float]:
    """Yield how high a line runs under a name: at its points, and at both ends of the name."""
    if len(path) == 1:
        yield path[0][1]
        return
    apart = _WIDTH / (len(path) - 1)
    for _x, y in path[max(ceil(left / apart), 0) : int(right / apart) + 1]:
        yield y
    yield _height_at(path, left)
    yield _height_at(path, right)


def _height_at(path: list[Spot], x: float) -> float:
    position = min(max(x / _WIDTH, 0.0), 1.0) * (len(path) - 1)
    before = min(int(position), len(path) - 2)
    part = position - before
    return path[before][1] * (1 - part) + path[before + 1][1] * part
