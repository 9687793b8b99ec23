"""Fair pairs of names in sixteen languages, and decoys that are mixed of their parts."""

import random
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

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


def with_decoys(
    side: int, *, languages: Sequence[str] = LANGUAGES, decoys: int = DECOYS
) -> list[str]:
    """All names of one side, and given names with surnames of other people of the language."""
    chance = random.Random(7)
    names: dict[str, None] = {}
    for language in languages:
        own = [pair[side] for pair in PAIRS[language]]
        names |= dict.fromkeys(own)
        for _ in range(decoys):
            given, surname = chance.choice(own).split(), chance.choice(own).split()
            names[" ".join([*given[:-1], surname[-1]])] = None
    return list(names)
