"""How alike two names are, and which of their parts met."""

from dataclasses import dataclass

from rapidfuzz.distance import Indel, JaroWinkler

from people.registry.matching.parts import parts_of
from people.registry.matching.words import Word, word_of


@dataclass(frozen=True, slots=True)
class Compared:
    """A name taken apart once, to be compared with many."""

    written: tuple[str, ...]
    words: tuple[Word, ...]


def compared(name: str) -> Compared:
    parts = tuple(parts_of(name))
    return Compared(parts, tuple(word_of(part) for part in parts))


def alike(asked: Compared, kept: Compared) -> float:
    """From 0 to 1: how well what was asked is found again in a name, in any order."""
    if not asked.words or not kept.words:
        return 0.0
    met = _aligned(asked, kept)
    total = sum(score for _one, _other, score in met)
    share = total / len(asked.words)
    missing = max(0, len(kept.words) - len(asked.words))
    return share * (1 - 0.02 * min(missing, 3))


def why(asked: Compared, kept: Compared) -> list[tuple[str, str]]:
    """Which part of what was asked met which part of the name."""
    return [
        (asked.written[one], kept.written[other])
        for one, other, score in sorted(_aligned(asked, kept))
        if score >= 0.5
    ]


def _aligned(asked: Compared, kept: Compared) -> list[tuple[int, int, float]]:
    scores = sorted(
        (
            (-_word_alike(one, other), i, j)
            for i, one in enumerate(asked.words)
            for j, other in enumerate(kept.words)
        ),
    )
    met: list[tuple[int, int, float]] = []
    for minus, i, j in scores:
        if all(i != a and j != b for a, b, _score in met):
            met.append((i, j, -minus))
    return met


def _word_alike(asked: Word, kept: Word) -> float:
    if asked.letters == kept.letters:
        return 1.0
    if kept.letters.startswith(asked.letters):
        return 0.95
    spelled = JaroWinkler.similarity(asked.letters, kept.letters)
    sounded = max(
        Indel.normalized_similarity(one, other)
        for one in asked.skeletons
        for other in kept.skeletons
    )
    return float(0.5 * spelled + 0.45 * sounded)
