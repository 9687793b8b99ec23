"""Many cases to be shared with one partner: who can be, who is left out and why."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from cases.access.weighing import Weighed

SHOWN = 50


@dataclass(frozen=True)
class LeftOut:
    """One reason: in how many cases, and the first of them."""

    reason: str
    count: int
    refs: list[str]

    @property
    def more(self) -> int:
        return self.count - len(self.refs)


def left_out(refused: Iterable[tuple[str, str]]) -> list[LeftOut]:
    """Return the reasons, that of most cases first."""
    refs = defaultdict(list)
    for ref, reason in refused:
        refs[reason].append(ref)
    rows = [LeftOut(reason, len(found), sorted(found)[:SHOWN]) for reason, found in refs.items()]
    return sorted(rows, key=lambda row: (-row.count, row.reason))


def refusals(weighed: Sequence[Weighed]) -> list[tuple[str, str]]:
    return [(row.ref, row.why_not) for row in weighed if row.why_not]


def mark_of(weighed: Sequence[Weighed]) -> str:
    """Return what tells whether it is still the same cases that would be shared."""
    ids = sorted(row.case_id for row in weighed if not row.why_not)
    return blake2b(" ".join(ids).encode(), digest_size=16).hexdigest()
