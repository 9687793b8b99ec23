"""Into which row each row goes that is about a man of whom an earlier row tells."""

from collections import defaultdict
from collections.abc import Sequence

from cases.imports.comparing.judging import CERTAIN, NOT_DUPLICATE
from cases.imports.comparing.pairing import SAME_MAN, Pair

_MOST_STEPS = 50


def proposed_merges(pairs: Sequence[Pair]) -> dict[int, Pair]:
    """Return by row number the pair by which it is proposed to go into an earlier row."""
    best: dict[int, Pair] = {}
    for pair in pairs:
        if pair.kind not in SAME_MAN:
            continue
        known = best.get(pair.other)
        if known is None or _rank(pair) < _rank(known):
            best[pair.other] = pair
    return best


def final_row(number: int, merges: dict[int, Pair], pairs: Sequence[Pair]) -> int:
    """Follow the proposals to the row where they end, unless that one is surely another man."""
    apart = _apart(pairs)
    into = merges[number].one
    for _step in range(_MOST_STEPS):
        if into not in merges or merges[into].one in apart[number]:
            return into
        into = merges[into].one
    return into


def _rank(pair: Pair) -> tuple[bool, int]:
    return pair.kind != CERTAIN, pair.one


def _apart(pairs: Sequence[Pair]) -> dict[int, set[int]]:
    apart: dict[int, set[int]] = defaultdict(set)
    for pair in pairs:
        if pair.kind == NOT_DUPLICATE:
            apart[pair.one].add(pair.other)
            apart[pair.other].add(pair.one)
    return apart
