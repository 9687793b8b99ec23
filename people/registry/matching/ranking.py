"""How alike two names are, and which of their parts met."""

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA, Indel

from people.registry.matching.parts import Part, has_servant, parts_of, servants_joined
from people.registry.matching.words import Word, word_of

_KNOWN_PAIRS = 1 << 16

# What a part counts that is no full name, and what it counts where nobody asked for it.
_PARTICLE, _INITIAL, _SPARE_INITIAL = 0.25, 0.4, 0.1
# What each part costs that nobody asked for; less where all that was asked is met exactly.
_SPARE, _SPARE_WHEN_SURE, _SURE = 0.07, 0.02, 0.999
_MOST_SPARE = 3.0
# What each part costs that was asked in vain, such as a patronymic that a passport leaves out,
# where two others are met; and each after the first that is met by a letter alone.
_LACKING, _BY_LETTER = 0.08, 0.05

# A letter asked for a name, a name for a letter; a name begun as it is typed, or as it sounds.
_LETTER_ASKED, _LETTER_KEPT, _BEGUN, _BEGUN_BY_SOUND = 0.7, 0.8, 0.96, 0.94
# Fewer letters of another script tell too little to be a beginning.
_TELLING = 4
_HALF_MET, _MIDDLE_INITIAL = 0.63, 0.6
# How much skeletons and spelling count where both scripts write vowels, and where one does not.
_SOUNDED, _SPELLED = 0.3, 0.38
_BARE_SOUNDED, _BARE_SPELLED = 0.38, 0.22
# Across scripts less likeness can be had: what lacks there is forgiven in part.
_ACROSS_SCRIPTS, _FORGIVEN_FROM = 0.6, 0.6

# Between these, a name is tried again with two of its parts as one.
_HOPELESS, _GOOD, _GLUED = 0.4, 0.93, 0.98

# A part of what was asked, a part of the name, and how alike they are.
_Met = list[tuple[int, int, float]]


@dataclass(frozen=True, slots=True)
class Compared:
    """A name taken apart once, to be compared with many."""

    parts: tuple[Part, ...]
    words: tuple[Word, ...]
    weights: tuple[float, ...]
    spare: tuple[float, ...]


def compared(name: str) -> Compared:
    return _compared(tuple(parts_of(name)))


def _compared(parts: tuple[Part, ...]) -> Compared:
    words = tuple([word_of(part.read) for part in parts])
    weights = tuple(
        [
            _PARTICLE if part.particle else _INITIAL if word.initial else 1.0
            for part, word in zip(parts, words, strict=True)
        ]
    )
    spare = tuple([_SPARE_INITIAL if weight == _INITIAL else weight for weight in weights])
    return Compared(parts, words, weights, spare)


def alike(asked: Compared, kept: Compared) -> float:
    """From 0 to 1: how well what was asked is found again in a name, in any order."""
    if not asked.words or not kept.words:
        return 0.0
    best = _alike(asked, kept)
    if _HOPELESS < best < _GOOD:
        return max([best, *(_GLUED * _alike(*way) for way in _glued_ways(asked, kept))])
    return best


def why(asked: Compared, kept: Compared) -> list[tuple[str, str]]:
    """Which part of what was asked met which part of the name."""
    ways = [(asked, kept), *_glued_ways(asked, kept)]
    best_asked, best_kept = max(ways, key=lambda way: _alike(*way)) if asked.words else ways[0]
    return [
        (best_asked.parts[one].written, best_kept.parts[other].written)
        for one, other, score in sorted(_aligned(best_asked, best_kept))
        if score >= 0.5
    ]


def least_met(one: Compared, other: Compared) -> float:
    """From 0 to 1: how well the worst word of the shorter name is met in the longer one.

    Two of one family differ in one word alone: that is lost in the mean of all.
    """
    names = _shorter_first(one, other)
    return max(_least_met(*_shorter_first(*way)) for way in (names, *_glued_ways(*names)))


def _shorter_first(one: Compared, other: Compared) -> tuple[Compared, Compared]:
    return (other, one) if sum(other.weights) < sum(one.weights) else (one, other)


def _least_met(asked: Compared, kept: Compared) -> float:
    """Initials are not asked for; what met an initial is half met."""
    met = {i: _HALF_MET if kept.words[j].initial else s for i, j, s in _aligned(asked, kept)}
    whole = [i for i, weight in enumerate(asked.weights) if weight == 1.0]
    return min((met.get(i, 0.0) for i in whole), default=0.0)


def _alike(asked: Compared, kept: Compared) -> float:
    full_asked, full_kept = asked.weights.count(1.0), kept.weights.count(1.0)
    found, possible, spare = 0.0, sum(asked.weights), sum(kept.spare)
    lacking, letters = possible, 0
    for i, j, score in _aligned(asked, kept):
        weight = asked.weights[i]
        lacking -= weight
        # A letter stands for a name where parts are short; elsewhere it is another name's.
        if weight == 1.0 and kept.words[j].initial:
            if full_kept < full_asked:
                weight = _INITIAL
                possible -= 1.0 - _INITIAL
                letters += 1
            else:
                score *= _MIDDLE_INITIAL
        found += score * weight
        spare -= kept.spare[j]
    share = found / possible
    if full_asked > full_kept > 1 and not letters:
        share = max(share, found / (possible - lacking) * (1 - _LACKING * lacking))
    cost = _SPARE if share < _SURE else _SPARE_WHEN_SURE
    return share * (1 - cost * min(spare, _MOST_SPARE)) * (1 - _BY_LETTER * max(letters - 1, 0))


def _glued_ways(asked: Compared, kept: Compared) -> list[tuple[Compared, Compared]]:
    """The two names with neighbouring parts of the longer one as one, in each way."""
    ways = []
    if len(asked.words) > len(kept.words):
        ways = [(each, kept) for each in _glued(asked)]
    elif len(asked.words) < len(kept.words):
        ways = [(asked, each) for each in _glued(kept)]
    if has_servant(asked.parts) or has_servant(kept.parts):
        one, other = (_compared(servants_joined(name.parts)) for name in (asked, kept))
        ways.append((one, other))
    return ways


def _glued(name: Compared) -> list[Compared]:
    ways = []
    for at in range(len(name.parts) - 1):
        one, other = name.parts[at : at + 2]
        if not one.particle or not other.particle:
            both = Part(f"{one.written} {other.written}", one.read + other.read)
            ways.append(_compared((*name.parts[:at], both, *name.parts[at + 2 :])))
    return ways


def _aligned(asked: Compared, kept: Compared) -> _Met:
    """The likeliest pairs of parts, each part in one pair."""
    scores = [
        (_words_alike(one, other), -i, -j)
        for i, one in enumerate(asked.words)
        for j, other in enumerate(kept.words)
    ]
    scores.sort(reverse=True)
    met: _Met = []
    taken_asked: set[int] = set()
    taken_kept: set[int] = set()
    for score, i, j in scores:
        if i not in taken_asked and j not in taken_kept:
            taken_asked.add(i)
            taken_kept.add(j)
            met.append((-i, -j, score))
    return met


@lru_cache(maxsize=_KNOWN_PAIRS)
def _words_alike(asked: Word, kept: Word) -> float:
    if asked.letters == kept.letters:
        return 1.0
    if asked.initial or kept.initial:
        return _letters_alike(asked, kept)
    heard = _heard_alike(asked, kept)
    if asked.script != kept.script:
        return _forgiven(heard)
    if len(asked.letters) >= 2 and kept.letters.startswith(asked.letters):
        return max(heard, _BEGUN)
    written = OSA.normalized_similarity(asked.letters, kept.letters)
    return max(heard * 0.97, (heard + written) / 2)


def _forgiven(heard: float) -> float:
    if heard >= _FORGIVEN_FROM:
        return 1 - _ACROSS_SCRIPTS * (1 - heard)
    return heard * (1 - _ACROSS_SCRIPTS * (1 - _FORGIVEN_FROM)) / _FORGIVEN_FROM


def _heard_alike(asked: Word, kept: Word) -> float:
    sounded = max(
        [
            Indel.normalized_similarity(coarse, other_coarse)
            + Indel.normalized_similarity(fine, other_fine)
            for coarse, fine in asked.readings
            for other_coarse, other_fine in kept.readings
        ]
    )
    spelled = OSA.normalized_similarity(asked.spelled, kept.spelled)
    if asked.writes_vowels and kept.writes_vowels:
        heard = _SOUNDED * sounded + _SPELLED * spelled
    else:
        heard = _BARE_SOUNDED * sounded + _BARE_SPELLED * spelled
    if len(asked.spelled) >= _TELLING and kept.spelled.startswith(asked.spelled):
        return max(heard, _BEGUN_BY_SOUND)
    return heard


def _letters_alike(asked: Word, kept: Word) -> float:
    """How well a single letter stands for a name."""
    if asked.script == kept.script:
        same = asked.letters[0] == kept.letters[0]
    else:
        same = not set(asked.first).isdisjoint(kept.first)
    if not same:
        return 0.0
    return _LETTER_KEPT if kept.initial else _LETTER_ASKED
