"""The mark of an export in its rows: their order within a batch tells which file a copy is of.

Each file bears its export's id as well, which somebody can take out. The order stays in a copy of
which rows were removed, and until somebody sorts them.
"""

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from itertools import pairwise
from uuid import UUID

# Of neighbours in another file's order, every second pair stands right by chance.
SURE = 0.8


def places(refs: Sequence[str], export_id: UUID) -> list[int]:
    """Return the places of the rows in the order that belongs to this export."""
    return sorted(range(len(refs)), key=_ranks(refs, export_id).__getitem__)


def likeness(refs: Sequence[str], export_id: UUID) -> float:
    """Return how much of the order of a file's references is that of an export: 0 to 1."""
    pairs = list(pairwise(_ranks(refs, export_id)))
    return sum(one < other for one, other in pairs) / len(pairs) if pairs else 0.0


def whose(refs: Sequence[str], export_ids: Iterable[UUID]) -> UUID | None:
    """Return the export that rows in this order come from; None when it is none of these."""
    found = max(export_ids, key=lambda export_id: likeness(refs, export_id), default=None)
    return found if found and likeness(refs, found) >= SURE else None


def _ranks(refs: Sequence[str], export_id: UUID) -> list[bytes]:
    key = export_id.bytes
    return [blake2b(ref.encode(), key=key, digest_size=8).digest() for ref in refs]
