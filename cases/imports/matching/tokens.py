"""Who shares parts of a name: the tokens of many names, held in little memory."""

import math
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from heapq import nsmallest
from operator import itemgetter

from people.registry.matching.numbered import numbered_tokens
from people.registry.matching.tokens import NEVER_TOO_COMMON, Asked, asked_tokens, kept_tokens

# A token and a carrier in one number: 2 to the 22 carriers, and hashes that hardly ever meet.
_CARRIER_BITS = 22
_MOST_CARRIERS = 1 << _CARRIER_BITS
_HASH = (1 << (64 - _CARRIER_BITS)) - 1
# A token that so many carry says nothing of which one, unless it is of a kind that says much.
_TOO_COMMON, _MOST_READ = 200, 1000

# What a token says of whoever carries it.
_Carried = tuple[float, "array[int]"]


class Tokens:
    """The carriers of each token. Hashes are of this process and are never kept anywhere."""

    def __init__(self) -> None:
        self._packed = array("Q")
        # The same places in the same order, without the tokens: slices of it are ready to use.
        self._carriers = array("I")
        self._count = 0

    def add(self, carrier: int, names: Iterable[str]) -> None:
        if carrier >= _MOST_CARRIERS:
            raise ValueError("Too many for one index")
        self._count += 1
        tokens = {each for name in names for each in (*kept_tokens(name), *numbered_tokens(name))}
        self._packed.extend(_start(token) | carrier for token in tokens)

    def sort(self) -> None:
        """Call it when all are added and before anybody is looked for."""
        self._packed = array("Q", sorted(self._packed))
        self._carriers = array("I", (each & (_MOST_CARRIERS - 1) for each in self._packed))

    def likely(self, name: str, most: int) -> list[int]:
        """Return carriers of the tokens of a name, those first who carry most of the rare ones."""
        scores: dict[int, float] = {}
        for said in self._by_family(name):
            best: dict[int, float] = {}
            # Of one family the best counts: it is written last.
            for points, carriers in sorted(said, key=itemgetter(0)):
                best.update(dict.fromkeys(carriers, points))
            for carrier, points in best.items():
                scores[carrier] = scores.get(carrier, 0.0) + points
        return nsmallest(most, scores, key=lambda carrier: (-scores[carrier], carrier))

    def _by_family(self, name: str) -> Iterable[list[_Carried]]:
        """What the carriers of each token of a name are worth, by what the tokens say."""
        families: dict[int, list[_Carried]] = {}
        for asked in _asked(name):
            if carriers := self._carriers_of(asked.token):
                points = asked.weight * math.log(1 + self._count / len(carriers))
                families.setdefault(asked.family, []).append((points, carriers))
        return families.values()

    def _carriers_of(self, token: str) -> "array[int]":
        """Return who carries a token; nobody where too many do."""
        first = _start(token)
        begin = bisect_left(self._packed, first)
        most = _MOST_READ if token[0] in NEVER_TOO_COMMON else _TOO_COMMON
        end = min(begin + most + 1, len(self._packed))
        behind = bisect_left(self._packed, first + _MOST_CARRIERS, begin, end)
        return self._carriers[begin : begin if behind - begin > most else behind]


def _asked(name: str) -> list[Asked]:
    asked = asked_tokens(name)
    numbered = numbered_tokens(name)
    return [*asked, *(Asked(token, -1, 2.0) for token in numbered)]


def _start(token: str) -> int:
    return (hash(token) & _HASH) << _CARRIER_BITS
