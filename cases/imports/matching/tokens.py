"""Who shares parts of a name: the tokens of many names, held in little memory."""

import math
from array import array
from bisect import bisect_left
from collections.abc import Iterable

from people.registry.matching.numbered import numbered_tokens
from people.registry.matching.tokens import NEVER_TOO_COMMON, Asked, asked_tokens, kept_tokens

# A token and a carrier in one number: 2 to the 22 carriers, and hashes that hardly ever meet.
_CARRIER_BITS = 22
_MOST_CARRIERS = 1 << _CARRIER_BITS
_HASH = (1 << (64 - _CARRIER_BITS)) - 1
# A token that so many carry says nothing of which one, unless it is of a kind that says much.
_TOO_COMMON, _MOST_READ = 200, 1000


class Tokens:
    """The carriers of each token. Hashes are of this process and are never kept anywhere."""

    def __init__(self) -> None:
        self._packed = array("Q")
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

    def likely(self, name: str) -> list[int]:
        """Return carriers of the tokens of a name, those first who carry most of the rare ones."""
        best: dict[int, dict[int, float]] = {}
        for asked in _asked(name):
            carriers = self._carriers(asked.token)
            if not carriers:
                continue
            points = asked.weight * math.log(1 + self._count / len(carriers))
            for carrier in carriers:
                of_families = best.setdefault(carrier, {})
                if of_families.get(asked.family, 0.0) < points:
                    of_families[asked.family] = points
        scores = {carrier: sum(points.values()) for carrier, points in best.items()}
        return sorted(scores, key=lambda carrier: (-scores[carrier], carrier))

    def _carriers(self, token: str) -> list[int]:
        first = _start(token)
        begin = bisect_left(self._packed, first)
        most = _MOST_READ if token[0] in NEVER_TOO_COMMON else _TOO_COMMON
        found = self._packed[begin : begin + most + 1]
        behind = bisect_left(found, first + _MOST_CARRIERS)
        return [] if behind > most else [each - first for each in found[:behind]]


def _asked(name: str) -> list[Asked]:
    asked = asked_tokens(name)
    numbered = numbered_tokens(name)
    return [*asked, *(Asked(token, -1, 2.0) for token in numbered)]


def _start(token: str) -> int:
    return (hash(token) & _HASH) << _CARRIER_BITS
