"""What a thief with the database guesses by frequency: the most common token of a list of names
that he has is taken for the most common of the index, the second for the second, and so on."""

import random
from collections import Counter
from itertools import chain

from people.registry.index.writing import cap_for
from people.registry.matching.tokens import NEVER_TOO_COMMON, kept_tokens

HEADS = (10, 50, 200)


def guessed(names: list[str], others: list[str]) -> dict[str, dict[str, float]]:
    """Return the share of the most common tokens that are guessed, with and without the cap."""
    ours, theirs = _counted(names), _counted(others)
    cap = cap_for(len(names))
    capped = {
        token: count
        for token, count in ours.items()
        if count <= cap or token.partition(":")[0] in NEVER_TOO_COMMON
    }
    return {
        "without the cap": _shares(ours, theirs),
        "with the cap": _shares(capped, theirs),
    }


def halves(names: list[str]) -> tuple[list[str], list[str]]:
    """Split a register into ours and the list that the thief has."""
    mixed = list(names)
    random.Random(1).shuffle(mixed)
    middle = len(mixed) // 2
    return mixed[:middle], mixed[middle:]


def _counted(names: list[str]) -> Counter[str]:
    return Counter(chain.from_iterable(kept_tokens(name) for name in names))


def _shares(stored: dict[str, int], known: Counter[str]) -> dict[str, float]:
    ours, theirs = _ranked(stored), _ranked(known)
    return {
        f"top {head}": round(
            100 * sum(a == b for a, b in zip(ours[:head], theirs[:head], strict=False)) / head, 1
        )
        for head in HEADS
    }


def _ranked(counts: dict[str, int]) -> list[str]:
    return sorted(counts, key=lambda token: (-counts[token], token))[: HEADS[-1]]
