"""Search tokens of a name: what is stored for it, and what is asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from people.registry.matching.parts import Part, parts_of
from people.registry.matching.words import Word, glued, word_of

# Kinds that the cap leaves alone: exact pairs of parts, and a part with an initial.
NEVER_TOO_COMMON = frozenset({"p", "i"})

_Found = Iterator[tuple[str, float, object]]


@dataclass(frozen=True)
class Asked:
    """A token to look for. Tokens of one family say one thing: the best of them alone counts."""

    token: str
    family: int
    weight: float


def kept_tokens(name: str) -> frozenset[str]:
    """All that is stored for one full name; the text before ":" is the token's kind."""
    return frozenset(token for token, _weight, _family in _tokens(parts_of(name), kept=True))


def asked_tokens(text: str) -> list[Asked]:
    """What to look for when somebody typed this: a name, half a name, a name in another script."""
    families: dict[object, int] = {}
    best: dict[str, Asked] = {}
    for token, weight, family in _tokens(parts_of(text), kept=False):
        number = families.setdefault(family, len(families))
        if token not in best or best[token].weight < weight:
            best[token] = Asked(token, number, weight)
    return list(best.values())


def _tokens(parts: list[Part], kept: bool) -> _Found:
    words = [(word_of(part.read), part.particle) for part in parts]
    full = [word for word, particle in words if not particle and not word.initial]
    initials = [word for word, _particle in words if word.initial]
    particles = [word for word, particle in words if particle]
    for word in full:
        yield from _of_word(word)
    for one, other in combinations(full, 2):
        yield from _of_pair(one, other, kept)
        yield from _of_beginning(one, other, kept)
        yield from _of_beginning(other, one, kept)
    for word in full:
        for particle in particles:
            yield f"p:{_unordered(word.coarse[0], particle.coarse[0])}", 0.5, (word, particle)
        for initial in initials:
            for first in initial.first:
                for skeleton in word.coarse[:2]:
                    yield f"i:{first}|{skeleton}", 0.8, (word, initial)
                    if not kept:
                        yield f"o:{first}|{skeleton}", 0.6, (word, initial)
    yield from _joined(full)


def _of_word(word: Word) -> _Found:
    for skeleton in word.coarse:
        yield f"c:{skeleton}", 1.0, ("c", word)
    yield f"f:{word.fine[0]}", 0.6, ("c", word)
    for length in (3, 4):
        if len(word.spelled) >= length:
            yield f"{length}:{word.spelled[:length]}", 0.5, ("3", word)


def _of_pair(one: Word, other: Word, kept: bool) -> _Found:
    family = frozenset((one, other))
    for left in one.coarse:
        for right in other.coarse:
            yield f"p:{_unordered(left, right)}", 1.0, family
    yield f"v:{_unordered(one.vowelled, other.vowelled)}", 1.0, family
    for left in one.fine[:2]:
        for right in other.fine[:2]:
            yield f"e:{_unordered(left, right)}", 1.0, family
    for left in one.coarse[:2]:
        for right in other.coarse[:2]:
            if not kept:
                yield f"d:{_unordered(left, right)}", 0.7, family
            for shorter in _shortened(left):
                yield f"d:{_unordered(shorter, right)}", 0.7, family
                if not kept:
                    yield f"p:{_unordered(shorter, right)}", 0.7, family
            for shorter in _shortened(right):
                yield f"d:{_unordered(left, shorter)}", 0.7, family
                if not kept:
                    yield f"p:{_unordered(left, shorter)}", 0.7, family


def _of_beginning(word: Word, begun: Word, kept: bool) -> _Found:
    family = frozenset((word, begun))
    for length in (2, 3, 4):
        if len(begun.letters) >= length:
            yield f"b:{word.letters}|{begun.letters[:length]}", 0.7 + 0.05 * length, family
    if len(begun.spelled) >= 3:
        yield f"b:{word.coarse[0]}|{begun.spelled[:3]}", 0.8, family
    for skeleton in word.coarse[:2]:
        for first in begun.first:
            yield f"{'o' if kept else 'i'}:{first}|{skeleton}", 0.7, family


def _joined(full: list[Word]) -> _Found:
    if len(full) < 2:
        return
    yield f"c:{glued(*(word.coarse[0] for word in full))}", 1.0, "j"
    if len(full[-1].coarse) > 1:
        yield f"c:{glued(*(word.coarse[0] for word in full[:-1]), full[-1].coarse[1])}", 1.0, "j"
    if len(full) > 2:
        for at in range(len(full) - 1):
            one, other = full[at : at + 2]
            rest = full[:at] + full[at + 2 :]
            for left in one.coarse[:2]:
                for right in other.coarse[:2]:
                    both = glued(left, right)
                    for word in rest:
                        for skeleton in word.coarse[:2]:
                            yield f"p:{_unordered(both, skeleton)}", 1.0, (at, word)


def _unordered(one: str, other: str) -> str:
    return f"{one}|{other}" if one <= other else f"{other}|{one}"


def _shortened(skeleton: str) -> set[str]:
    return {
        skeleton[:at]
        + skeleton[at + (2 if 0 < at < last and skeleton[at - 1] == skeleton[at + 1] else 1) :]
        for last in (len(skeleton) - 1,)
        for at in range(len(skeleton))
    }
