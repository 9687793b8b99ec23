"""How alike two names are, and which of their parts met."""

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA, Indel

from people.registry.matching.parts import Part, parts_of
from people.registry.matching.words import Word, word_of

_KNOWN_PAIRS = 1 << 16
_PARTICLE, _INITIAL = 0.25, 0.4
_WORTH_GLUING, _GOOD, _GLUED = 0.4, 0.93, 0.98
_OVER = 0.03
_SAME_INITIAL = 0.8
# How much skeletons and spellings count where both scripts write vowels, and where one does not.
_SOUNDED, _SPELLED = 0.3, 0.38
_BARE_SOUNDED, _BARE_SPELLED = 0.38, 0.22
_BEGUN = 0.94


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
    best = _alike(asked, kept)
    more = len(asked.words) - len(kept.words)
    if more and _WORTH_GLUING < best < _GOOD:
        if more > 0:
            best = max(best, *(_GLUED * _alike(each, kept) for each in _glued(asked)), 0)
        else:
            best = max(best, *(_GLUED * _alike(asked, each) for each in _glued(kept)), 0)
    return best


def _alike(asked: Compared, kept: Compared) -> float:
    met = _aligned(asked, kept)
    found = possible = 0.0
    over = sum(kept.weights)
    for i, j, score in met:
        weight = asked.weights[i]
        if kept.words[j].initial and weight > _INITIAL:
            possible -= weight - _INITIAL
            weight = _INITIAL
        found += score * weight
        over -= kept.weights[j]
    share = found / (possible + sum(asked.weights))
    return share * (1 - _OVER * min(over, 3))


def _glued(name: Compared) -> list[Compared]:
    """The name with two neighbouring parts as one, in each way."""
    ways = []
    for at in range(len(name.parts) - 1):
        one, other = name.parts[at : at + 2]
        if name.weights[at] == name.weights[at + 1] == 1.0:
            both = Part(f"{one.written} {other.written}", one.read + other.read)
            parts = (*name.parts[:at], both, *name.parts[at + 2 :])
            words = (*name.words[:at], word_of(both.read), *name.words[at + 2 :])
            weights = (*name.weights[:at], 1.0, *name.weights[at + 2 :])
            ways.append(Compared(parts, words, weights))
    return ways


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
        return _SAME_INITIAL if not set(asked.first).isdisjoint(kept.first) else 0.0
    sounded = max(
        Indel.normalized_similarity(c1, c2) + Indel.normalized_similarity(f1, f2)
        for c1, f1 in asked.readings
        for c2, f2 in kept.readings
    )
    spelled = OSA.normalized_similarity(asked.spelled, kept.spelled)
    vowels = asked.vowels and kept.vowels
    heard = (
        _SOUNDED * sounded + _SPELLED * spelled
        if vowels
        else _BARE_SOUNDED * sounded + _BARE_SPELLED * spelled
    )
    if len(asked.spelled) >= 2 and kept.spelled.startswith(asked.spelled):
        heard = max(heard, _BEGUN)
    if asked.script == kept.script:
        written = OSA.normalized_similarity(asked.letters, kept.letters)
        heard = max(heard * 0.97, 0.5 * heard + 0.5 * written)
        if len(asked.letters) >= 2 and kept.letters.startswith(asked.letters):
            heard = max(heard, 0.96)
    return heard
