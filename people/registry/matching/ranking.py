"""How alike two names are, and which of their parts met."""

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA, Indel

from people.registry.matching.parts import Part, parts_of
from people.registry.matching.words import Word, word_of

_KNOWN_PAIRS = 1 << 16
_PARTICLE, _INITIAL = 0.25, 0.4


@dataclass(frozen=True, slots=True)
class Compared:
    """A name taken apart once, to be compared with many."""

    parts: tuple[Part, ...]
    words: tuple[Word, ...]
    weights: tuple[float, ...]


def compared(name: str) -> Compared:
    parts = tuple(parts_of(name))
    words = tuple(word_of(part.read) for part in parts)
    weights = tuple(
        _PARTICLE if part.particle else _INITIAL if word.initial else 1.0
        for part, word in zip(parts, words, strict=True)
    )
    return Compared(parts, words, weights)


def alike(asked: Compared, kept: Compared) -> float:
    """From 0 to 1: how well what was asked is found again in a name, in any order."""
    if not asked.words or not kept.words:
        return 0.0
    met = _aligned(asked, kept)
    found = sum(score * asked.weights[i] for i, _j, score in met)
    share = found / sum(asked.weights)
    used = {j for _i, j, _score in met}
    over = sum(weight for j, weight in enumerate(kept.weights) if j not in used)
    return share * (1 - 0.03 * min(over, 3))


def why(asked: Compared, kept: Compared) -> list[tuple[str, str]]:
    """Which part of what was asked met which part of the name."""
    return [
        (asked.parts[one].written, kept.parts[other].written)
        for one, other, score in sorted(_aligned(asked, kept))
        if score >= 0.5
    ]


def _aligned(asked: Compared, kept: Compared) -> list[tuple[int, int, float]]:
    scores = sorted(
        [
            (-_words_alike(one, other), i, j)
            for i, one in enumerate(asked.words)
            for j, other in enumerate(kept.words)
        ]
    )
    met: list[tuple[int, int, float]] = []
    left, right = set(range(len(asked.words))), set(range(len(kept.words)))
    for minus, i, j in scores:
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            met.append((i, j, -minus))
    return met


@lru_cache(maxsize=_KNOWN_PAIRS)
def _words_alike(asked: Word, kept: Word) -> float:
    if asked.letters == kept.letters:
        return 1.0
    if asked.initial or kept.initial:
        return 0.7 if not set(asked.first).isdisjoint(kept.first) else 0.0
    sounded = max(
        Indel.normalized_similarity(c1, c2) + Indel.normalized_similarity(f1, f2)
        for c1, f1 in zip(asked.coarse, asked.fine, strict=True)
        for c2, f2 in zip(kept.coarse, kept.fine, strict=True)
    )
    spelled = OSA.normalized_similarity(asked.spelled, kept.spelled)
    vowels = asked.vowels and kept.vowels
    heard = 0.3 * sounded + 0.38 * spelled if vowels else 0.38 * sounded + 0.22 * spelled
    if len(asked.spelled) >= 2 and kept.spelled.startswith(asked.spelled):
        heard = max(heard, 0.94)
    if asked.script == kept.script:
        written = OSA.normalized_similarity(asked.letters, kept.letters)
        heard = max(heard * 0.97, 0.5 * heard + 0.5 * written)
        if len(asked.letters) >= 2 and kept.letters.startswith(asked.letters):
            heard = max(heard, 0.96)
    return heard
