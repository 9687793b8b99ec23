"""Registers at random: of few and of many, spread out or nearly all alike."""

from collections import Counter
from random import Random

from cases.casebook.fate_groups import Fate
from cases.statistics.public.counting import Kind
from cases.statistics.public.drawing import Draw
from cases.statistics.public.hiding import ONE_BY_LOT

NATIONALITIES = [
    *("NPL", "IND", "KEN", "UGA", "CUB", "IRQ", "BGD", "ZAF", "UZB", "TJK", "LKA", "unknown"),
]
MONTHS = [
    *(f"{year}-{month:02}" for year in (2023, 2024) for month in range(1, 13)),
    *("2023", "2024-Q2", "unknown"),
]
PATHWAYS = [
    *("job_fraud", "convict", "disputed", "voluntary", "mobilised", "migrant_coercion", "unknown"),
]
FATES = [fate.value for fate in Fate if fate is not Fate.NOT_RECRUITED]
_LETTERS = 12
AXES = (NATIONALITIES, MONTHS, PATHWAYS, FATES)


def register(seed: int, people: int, most: int = 99, least: int = 1) -> Counter[Kind]:
    """So many people over so many categories of each kind, the first of them oftenest."""
    chance = Random(seed)
    axes = [chance.sample(keys, chance.randint(least, min(most, len(keys)))) for keys in AXES]
    slopes = [chance.choice([0, 0.5, 1, 2, 3]) for _axis in axes]
    weights = [
        [1 / (place + 1) ** slope for place in range(len(keys))]
        for keys, slope in zip(axes, slopes, strict=True)
    ]
    return Counter(
        Kind(*(chance.choices(*pair)[0] for pair in zip(axes, weights, strict=True)))
        for _person in range(people)
    )


def chance(seed: int) -> Draw:
    """What a group could have drawn."""
    return lambda *place: Random(f"{seed}|{place}").random()


def alphabetical(_table: str, row: str, column: str) -> float:
    """Nothing falls by lot, and where more is hidden the first by the alphabet is."""
    place = f"{column}|{row}".encode()[:_LETTERS].ljust(_LETTERS)
    return 1 / ONE_BY_LOT + int.from_bytes(place, "big") / 256**_LETTERS
