"""Which rows are looked at beside one another: those that share a number or parts of a name.

For each row a few likely others are found, so that the work grows with the rows, not with pairs.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence

from cases.imports.comparing.facts import Facts

# More than this share nothing that tells them apart: a bucket is then split by years of birth,
# and a number that so many give is that of an office.
MOST_ALIKE, MOST_OF_ONE_NUMBER = 24, 12
MOST_MATES = 8

Pair = tuple[int, int]


def likely_pairs(facts: Sequence[Facts]) -> list[Pair]:
    """Return pairs of positions in `facts`, the earlier row first."""
    pairs = set(_by_number(facts))
    for position, mates in _by_name(facts).items():
        for mate, _count in mates.most_common(MOST_MATES):
            pairs.add((min(position, mate), max(position, mate)))
    return sorted(pairs)


def shared_by_many(facts: Iterable[Facts]) -> frozenset[str]:
    """Numbers that more men give than one family has."""
    counts = Counter(contact for each in facts for contact in each.contacts)
    return frozenset(contact for contact, count in counts.items() if count > MOST_OF_ONE_NUMBER)


def _by_number(facts: Sequence[Facts]) -> Iterable[Pair]:
    buckets: dict[str, list[int]] = defaultdict(list)
    for position, each in enumerate(facts):
        for number in each.papers | each.contacts:
            buckets[number].append(position)
    for bucket in buckets.values():
        if len(bucket) <= MOST_OF_ONE_NUMBER:
            yield from _all_pairs(bucket)


def _all_pairs(bucket: Sequence[int]) -> Iterable[Pair]:
    return ((one, other) for at, one in enumerate(bucket) for other in bucket[at + 1 :])


def _by_name(facts: Sequence[Facts]) -> dict[int, Counter[int]]:
    """For each row, the rows before it that share tokens of a name, and how many they share."""
    buckets: dict[str, list[int]] = defaultdict(list)
    for position, each in enumerate(facts):
        for token in (*each.tokens, *_days_of_birth(each)):
            buckets[token].append(position)
    shared: dict[int, Counter[int]] = defaultdict(Counter)
    for bucket in buckets.values():
        for group in _small_groups(bucket, facts):
            for at, position in enumerate(group):
                shared[position].update(group[:at])
    return shared


def _days_of_birth(facts: Facts) -> Iterable[str]:
    """Who is born on one day is looked at, however little the names have in common."""
    return (f"born:{day}" for day in facts.birth.days) if facts.birth else ()


def _small_groups(bucket: list[int], facts: Sequence[Facts]) -> Collection[list[int]]:
    if len(bucket) < 2:
        return ()
    if len(bucket) <= MOST_ALIKE:
        return (bucket,)
    by_year: dict[int, list[int]] = defaultdict(list)
    for position in bucket:
        birth = facts[position].birth
        if birth is not None and not birth.by_age:
            for year in {birth.first.year, birth.last.year}:
                by_year[year].append(position)
    return [group for group in by_year.values() if 1 < len(group) <= MOST_ALIKE]
