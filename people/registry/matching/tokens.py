"""Search tokens of a name: what is stored for it, and what is asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from people.registry.matching.parts import parts_of
from people.registry.matching.words import Word, word_of

# Kinds that the cap leaves alone: exact pairs of parts.
NEVER_TOO_COMMON = frozenset({"p"})


@dataclass(frozen=True)
class Asked:
    """A token to look for. Tokens of one family say one thing: the best of them alone counts."""

    token: str
    family: int
    weight: float


def kept_tokens(name: str) -> frozenset[str]:
    """All that is stored for one full name; the text before ":" is the token's kind."""
    return frozenset(token for token, _weight, _family in _tokens(name))


def asked_tokens(text: str) -> list[Asked]:
    """What to look for when somebody typed this: a name, half a name, a name in another script."""
    families: dict[str, int] = {}
    best: dict[str, Asked] = {}
    for token, weight, family in _tokens(text):
        number = families.setdefault(family, len(families))
        if token not in best or best[token].weight < weight:
            best[token] = Asked(token, number, weight)
    return list(best.values())


def _tokens(name: str) -> Iterator[tuple[str, float, str]]:
    words = [word_of(part) for part in parts_of(name)]
    for word in words:
        yield from _of_word(word)
    for one, other in combinations(words, 2):
        yield from _of_pair(one, other)


def _of_word(word: Word) -> Iterator[tuple[str, float, str]]:
    for skeleton in word.skeletons:
        yield f"c:{skeleton}", 1.0, f"c{word.letters}"
    for length in (3, 4):
        if len(word.letters) >= length:
            yield f"{length}:{word.letters[:length]}", 0.5, f"3{word.letters}"


def _of_pair(one: Word, other: Word) -> Iterator[tuple[str, float, str]]:
    family = f"p{one.letters} {other.letters}"
    for left in one.skeletons:
        for right in other.skeletons:
            yield f"p:{_unordered(left, right)}", 1.0, family
            for shorter in _shortened(left):
                yield f"d:{_unordered(shorter, right)}", 0.6, family
            for shorter in _shortened(right):
                yield f"d:{_unordered(left, shorter)}", 0.6, family


def _unordered(one: str, other: str) -> str:
    return f"{one}|{other}" if one <= other else f"{other}|{one}"


def _shortened(skeleton: str) -> set[str]:
    return {skeleton[:at] + skeleton[at + 1 :] for at in range(len(skeleton))}
