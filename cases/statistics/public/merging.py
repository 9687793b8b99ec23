"""Categories of few people are told together with others, until each is of enough."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

REST = "rest"

Coarser = Callable[[str], str]


def merged(counts: Mapping[str, int], steps: Sequence[Coarser], k: int) -> dict[str, str]:
    """Return the category that each is told in, so that each of those holds k people or more.

    Whatever is too small goes to what the first step makes of it, then the next, and at last
    into the rest; a rest that is too small takes the smallest of the others that nothing coarser
    is told beside. So whatever is told has all in it that is not told closer.
    """
    told = {key: key for key in counts}
    coarser: defaultdict[str, set[str]] = defaultdict(set)
    for step in (*steps, _rest):
        sizes = _sizes(counts, told)
        for now in sizes:
            coarser[now] |= {step(now)} - {now, REST}
        told = {key: now if sizes[now] >= k else step(now) for key, now in told.items()}
    while 0 < (sizes := _sizes(counts, told))[REST] < k and len(sizes) > 1:
        whole = [key for key in sizes if key != REST and not coarser[key] & sizes.keys()]
        smallest = min(whole, key=lambda key: (sizes[key], key))
        told = {key: REST if now == smallest else now for key, now in told.items()}
    return told


def _rest(_key: str) -> str:
    return REST


def _sizes(counts: Mapping[str, int], told: Mapping[str, str]) -> Counter[str]:
    sizes: Counter[str] = Counter()
    for key, number in counts.items():
        sizes[told[key]] += number
    return sizes
