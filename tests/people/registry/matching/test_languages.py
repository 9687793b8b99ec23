"""A man is found by his name as the other script, paper or newspaper spells it.

The bars hold in both directions among thousands of decoys of the same given names and surnames.
"""

import random
from collections import defaultdict
from pathlib import Path

import pytest

from tests.people.registry.matching.memory import Memory

LANGUAGES = ("ru", "ar", "fa", "hi", "ne", "bn", "he", "el")
LANGUAGES += ("uz", "tg", "ky", "am", "si", "ta", "sw", "es")
DECOYS = 150
BAR = 0.95


def _pairs() -> dict[str, list[tuple[str, str]]]:
    pairs = defaultdict(list)
    lines = (Path(__file__).parent / "pairs.tsv").read_text("utf-8").splitlines()
    for line in lines:
        if not line.startswith("#"):
            language, asked, kept = line.split("\t")
            pairs[language].append((asked, kept))
    return pairs


PAIRS = _pairs()


def _with_decoys(side: int) -> Memory:
    """All names of one side, and given names with surnames of other people of the language."""
    chance = random.Random(7)
    names: dict[str, None] = {}
    for pairs in PAIRS.values():
        own = [pair[side] for pair in pairs]
        names |= dict.fromkeys(own)
        for _ in range(DECOYS):
            given, surname = chance.choice(own).split(), chance.choice(own).split()
            names[" ".join([*given[:-1], surname[-1]])] = None
    return Memory(list(names))


@pytest.fixture(scope="module")
def memories() -> list[Memory]:
    return [_with_decoys(side=0), _with_decoys(side=1)]


def test_every_language_has_forty_fair_pairs() -> None:
    assert {language: len(pairs) >= 40 for language, pairs in PAIRS.items()} == dict.fromkeys(
        LANGUAGES, True
    )


@pytest.mark.parametrize("kept", [1, 0], ids=["as asked", "the other way round"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_is_among_the_first_ten(memories: list[Memory], language: str, kept: int) -> None:
    lost = [
        pair
        for pair in PAIRS[language]
        if pair[kept] not in memories[kept].search(pair[1 - kept])[:10]
    ]
    assert len(lost) <= (1 - BAR) * len(PAIRS[language]), lost
