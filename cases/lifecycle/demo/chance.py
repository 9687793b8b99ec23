"""Chance, with a fixed seed: the same demo each time."""

import math
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from people.dates import bikram
from people.dates.fuzzy import FuzzyDate

T = TypeVar("T")

# Two strides that together leave no gaps in the square (the plastic number's powers).
STRIDES = (0.7548776662466927, 0.5698402909980532)

# How exactly a day is told: exact, month, about, doubted, one of two, a stretch, the year.
_TELLINGS = {
    "exact": 46,
    "month": 16,
    "about": 14,
    "doubt": 7,
    "either": 8,
    "stretch": 4,
    "year": 5,
}


def chance(seed: object, *place: object) -> Random:
    """Return the chance of one place in the demo: it does not depend on what came before."""
    words = "/".join(str(word) for word in (seed, *place))
    return Random(words)  # noqa: S311 - variety is wanted here, not secrecy


def weighted(rng: Random, weights: Mapping[T, float]) -> T:
    return rng.choices(list(weights), weights=list(weights.values()))[0]


def evenly(seed: int, number: int, weights: Mapping[T, float], *, stride: float) -> T:
    """Draw so that any stretch of numbers has each in its share: a small demo is varied too."""
    offset = chance(seed, stride).random()
    left = (offset + number * stride) % 1 * sum(weights.values())
    for value, weight in weights.items():
        left -= weight
        if left < 0:
            return value
    return value


def some(rng: Random, pool: Sequence[T], fewest: int, most: int) -> list[T]:
    """Draw a few different ones, in the order of the pool."""
    drawn = rng.sample(range(len(pool)), min(rng.randint(fewest, most), len(pool)))
    return [pool[index] for index in sorted(drawn)]


def days(rng: Random, fewest: int, most: int) -> timedelta:
    return timedelta(days=rng.randint(fewest, most))


def lognormal_days(rng: Random, median: float) -> timedelta:
    return timedelta(days=min(round(rng.lognormvariate(math.log(median), 0.8)), 400))


def told(rng: Random, day: date, *, by: date, bikram_sambat: bool = False) -> FuzzyDate:
    """Return a day as a family tells it: most know it, some know the month or two readings.

    What is loosely told ends before `by`, the day of telling: nobody tells of days to come.
    """
    if bikram_sambat and rng.random() < 0.4 and (there := bikram.from_gregorian(day)):
        return FuzzyDate(day.isoformat(), raw="{}-{:02}-{:02}".format(*there), calendar="bs")
    loose = _loosely(rng, day)
    return loose if loose.latest and loose.latest <= by else FuzzyDate(day.isoformat())


def _loosely(rng: Random, day: date) -> FuzzyDate:
    exact, month = day.isoformat(), day.isoformat()[:7]
    how = weighted(rng, _TELLINGS)
    if how == "either":
        return _either(day)
    edtf = {
        "exact": exact,
        "month": month,
        "about": f"{rng.choice([month, exact])}~",
        "doubt": f"{month}?",
        "stretch": f"{day - days(rng, 4, 12)}/{exact}",
        "year": str(day.year),
    }
    return FuzzyDate(edtf[how])


def _either(day: date) -> FuzzyDate:
    """Day first or month first: 03.04 is one of two days; else one of two months."""
    if day.day < day.month:
        turned = date(day.year, day.day, day.month)
        return FuzzyDate(f"[{turned},{day}]", raw=f"{day:%d.%m.%y}")
    before = day.replace(day=1) - timedelta(days=1)
    return FuzzyDate(f"[{before.isoformat()[:7]},{day.isoformat()[:7]}]")
