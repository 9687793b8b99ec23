"""The mark of an export in its rows: their order within a batch tells which file a copy is of.

Each file bears its export's id as well, which somebody can take out. The order stays in a copy of
which rows were removed, and until somebody sorts them.
"""

from collections.abc import Callable, Iterable, Sequence
from hashlib import blake2b
from itertools import pairwise
from uuid import UUID

# Of neighbours in another file's order, every second pair stands right by chance.
SURE = 0.8


def places(refs: Sequence[str], export_id: UUID) -> list[int]:
    """Return the places of the rows in the order that belongs to this export."""
    rank = _rank(export_id)
    return sorted(range(len(refs)), key=lambda place: rank(refs[place]))


def likeness(refs: Sequence[str], export_id: UUID) -> float:
    """Return how much of the order of a file's references is that of an export: 0 to 1."""
    ranks = list(map(_rank(export_id), refs))
    pairs = list(pairwise(ranks))
    return sum(one < other for one, other in pairs) / len(pairs) if pairs else 0.0


def whose(refs: Sequence[str], export_ids: Iterable[UUID]) -> UUID | None:
    """Return the export that rows in this order come from; None when it is none of these."""
    found = max(export_ids, key=lambda export_id: likeness(refs, export_id), default=None)
    return found if found and likeness(refs, found) >= SURE else None


def _rank(export_id: UUID) -> Callable[[str], bytes]:
    return lambda ref: blake2b(ref.encode(), key=export_id.bytes, digest_size=8).digest()
