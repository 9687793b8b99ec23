"""Adding up what numbers are split by."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from cases.statistics.tallies.edges import PAST

# Numbers by what a figure is split by, as `Numbers` has them.
Cells = Mapping[tuple[str, str], int]


def summed(pairs: Iterable[tuple[str, int]]) -> Counter[str]:
    totals: Counter[str] = Counter()
    for code, number in pairs:
        totals[code] += number
    return totals


def past(cells: Cells) -> Counter[str]:
    """Return what is past its edge, by owner or kind."""
    return summed((who, number) for (day, who), number in cells.items() if day == PAST)


def largest_first(totals: Mapping[str, int], order: Sequence[str] = ()) -> list[tuple[str, int]]:
    """Sort by number; those alike stand in the order of the vocabulary, or of their codes."""
    places = {code: place for place, code in enumerate(order)}
    return sorted(totals.items(), key=lambda pair: (-pair[1], places.get(pair[0], 0), pair[0]))
