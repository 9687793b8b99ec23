"""Search tokens of a name: what is stored for it, and what is asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise, product

from people.registry.matching.parts import parts_of
from people.registry.matching.words import Word, glued, word_of

# Kinds that the cap leaves alone: exact pairs of parts, and a part with an initial.
NEVER_TOO_COMMON = frozenset({"p", "i"})

# What the kinds say: two parts alike in consonants, in finer consonants, in consonants and
# vowels, in all consonants but one; a part with the beginning, the end or the initial of another;
# two parts and the beginning of a third; one part alone, or its beginning.
_WEIGHTS = {
    "p": 1.0, "e": 1.0, "v": 1.0, "d": 0.7, "b": 0.85, "s": 0.8, "i": 0.85, "w": 1.0,
    "c": 0.7, "3": 0.25, "4": 0.25,
}  # fmt: skip
_MISTYPED, _PARTICLE, _JOINED = 0.7, 0.5, 2.0

# Ways to hear each part where two are joined: fewer the more parts there are.
_READINGS = 6

# The family of some tokens, how much they say beside the weight of their kind, and the tokens.
_Said = Iterator[tuple[int, float, list[str]]]


@dataclass(frozen=True)
class Asked:
    """A token to look for. Tokens of one family say one thing: the best of them alone counts."""

    token: str
    family: int
    weight: float


def kept_tokens(name: str) -> frozenset[str]:
    """All that is stored for one full name; the text before ":" is the token's kind."""
    found: set[str] = set()
    for _family, _times, tokens in _said(name, asking=False):
        found.update(tokens)
    return frozenset(found)


def asked_tokens(text: str) -> list[Asked]:
    """What to look for when somebody typed this: a name, half a name, a name in another script."""
    best: dict[str, Asked] = {}
    for family, times, tokens in _said(text, asking=True):
        for token in tokens:
            weight = times * _WEIGHTS[token[0]]
            if token not in best or best[token].weight < weight:
                best[token] = Asked(token, family, weight)
    return list(best.values())


def _said(name: str, asking: bool) -> _Said:
    parts = parts_of(name)
    words = [word_of(part.read) for part in parts]
    full = [
        word
        for word, part in zip(words, parts, strict=True)
        if not part.particle and not word.initial
    ]
    initials = [word for word in words if word.initial]
    particles = [word for word, part in zip(words, parts, strict=True) if part.particle]
    family = 0
    for word in full:
        yield family, 1.0, [f"c:{skeleton}" for skeleton in word.coarse]
        yield family + 1, 1.0, _beginnings(word)
        family += 2
    for one, other in combinations(full, 2):
        yield family, 1.0, _pair(one, other)
        if asking:
            yield family, 1.0, _with_initial(one, other) + _with_initial(other, one)
            yield family, 1.0, _with_more(one, other)
            yield family, _MISTYPED, _with_less(one, other)
        family += 1
    for word, initial in product(full, initials):
        yield (
            family,
            1.0,
            [_exact(word, initial), _with_vowels(word, initial), *_with_initial(word, initial)],
        )
        family += 1
    for word, particle in product(full, particles):
        yield family, _PARTICLE, [_exact(word, particle)]
        family += 1
    if len(full) > 1:
        yield family, len(full) / 2 / _WEIGHTS["c"], _all_joined(full)
    if len(full) > 2:
        yield family, _JOINED, _two_joined(full, max(1, _READINGS - len(full)) + asking)
    if particles:
        yield family, _JOINED, _particle_joined(words, full, particles)
    if len(words) > 2:
        yield family + 1, 1.0, _typed_so_far(words)


def _beginnings(word: Word) -> list[str]:
    return [f"{size}:{word.spelled[:size]}" for size in (3, 4) if len(word.spelled) >= size]


def _pair(one: Word, other: Word) -> list[str]:
    tokens = [f"p:{_unordered(left, right)}" for left in one.coarse for right in other.coarse]
    tokens += [f"e:{_unordered(left, right)}" for left in one.fine for right in other.fine]
    tokens.append(_with_vowels(one, other))
    tokens += _lacking(one, other)
    tokens += _lacking(other, one)
    tokens += _begun(one, other)
    tokens += _begun(other, one)
    return tokens


def _lacking(one: Word, other: Word) -> list[str]:
    """Pairs in which the first part lacks one consonant."""
    return [
        f"d:{_unordered(shorter, right)}"
        for shortened in one.shortened
        for shorter in shortened
        for right in other.coarse[:2]
    ]


def _with_more(one: Word, other: Word) -> list[str]:
    """Pairs that were kept with one consonant more than was typed."""
    return [
        f"d:{_unordered(left, right)}" for left in one.coarse[:2] for right in other.coarse[:2]
    ]


def _with_less(one: Word, other: Word) -> list[str]:
    """Pairs that were kept with one consonant less than was typed."""
    return [f"p:{token[2:]}" for token in _lacking(one, other) + _lacking(other, one)]


def _begun(word: Word, begun: Word) -> list[str]:
    """A part with the beginning of another as it is typed, or as it sounds, or with its end."""
    letters = begun.letters
    tokens = [f"b:{word.letters}|{letters[:size]}" for size in (2, 3, 4) if len(letters) >= size]
    if len(letters) >= 5:
        tokens.append(f"s:{word.letters}|{letters[-3:]}")
    if len(begun.spelled) >= 3:
        tokens.append(f"b:{word.coarse[0]}|{begun.spelled[:3]}")
    return tokens


def _with_initial(word: Word, other: Word) -> list[str]:
    return [f"i:{first}|{skeleton}" for first in other.first for skeleton in word.coarse[:2]]


def _all_joined(full: list[Word]) -> list[str]:
    """The name as one word."""
    start = [word.coarse[0] for word in full[:-1]]
    return [f"c:{glued(*start, last)}" for last in full[-1].coarse[:2]]


def _two_joined(full: list[Word], readings: int) -> list[str]:
    """Each other part with two neighbours as one word."""
    return [
        f"p:{_unordered(glued(left, right), third)}"
        for at, (one, other) in enumerate(pairwise(full))
        for word in full[:at] + full[at + 2 :]
        for left, right, third in product(
            one.coarse[:readings], other.coarse[:readings], word.coarse[:readings]
        )
    ]


def _particle_joined(words: list[Word], full: list[Word], particles: list[Word]) -> list[str]:
    """Ben Ali as Benali, beside each other part."""
    return [
        f"p:{_unordered(glued(one.coarse[0], other.coarse[0]), word.coarse[0])}"
        for one, other in pairwise(words)
        if one in particles and other in full
        for word in full
        if word is not other
    ]


def _typed_so_far(words: list[Word]) -> list[str]:
    """Two parts and the beginning of the third."""
    first, second, third = (word.letters for word in words[:3])
    return [f"w:{first}{second}{third[:size]}" for size in (1, 2) if len(third) >= size]


def _exact(one: Word, other: Word) -> str:
    return f"p:{_unordered(one.coarse[0], other.coarse[0])}"


def _with_vowels(one: Word, other: Word) -> str:
    return f"v:{_unordered(one.vowelled, other.vowelled)}"


def _unordered(one: str, other: str) -> str:
    return f"{one}|{other}" if one <= other else f"{other}|{one}"
