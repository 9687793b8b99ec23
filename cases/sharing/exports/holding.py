"""What of a case lies in a partner's file: each fetch asks whether it may be told still."""

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any
from uuid import UUID

from cases.access.vocabularies import FieldGroup
from cases.sharing.changes.telling import shared_now
from cases.sharing.reading.blocks import reads_of, tell
from people.accounts.models import PartnerKey
from people.vault.index import blind

# Names, papers and events come and go one by one. All else of a case moves on, and a file says
# how it was on its day.
_ONE_BY_ONE = ("person", "papers", "events")
_BYTES = 8
Held = dict[str, dict[str, list[str]]]


def held_of(
    rows: Iterable[Mapping[str, Any]], ids: list[str], groups: list[str], of: UUID
) -> Held:
    """Return what is noted of the cases in a file of this partner, as it is kept sealed.

    The ids of the cases by the names of their groups, with commas between these, and for each case
    a mark of each name, paper and event that is told of it.
    """
    by_groups: dict[str, list[str]] = {}
    for case, named in zip(ids, groups, strict=True):
        by_groups.setdefault(named, []).append(case)
    marks = {case: _marks(row, of) for case, row in zip(ids, rows, strict=True)}
    return {"groups": by_groups, "marks": {case: each for case, each in marks.items() if each}}


def held_still(held: Held, fields: Collection[str], *, key: PartnerKey) -> int | None:
    """Return of how many cases all may be told now that is held; None where some may not."""
    needed = {
        UUID(case): frozenset(map(FieldGroup, named.split(",")))
        for named, cases in held.get("groups", {}).items()
        for case in cases
    }
    blocks = [name for name in _ONE_BY_ONE if name in fields]
    shared = shared_now(needed.keys(), partner=key, reads=reads_of(blocks))
    now = dict(zip(map(UUID, shared.read["id"]), shared.groups, strict=True))
    if not all(groups <= now.get(case, frozenset()) for case, groups in needed.items()):
        return None
    rows = zip(shared.read["id"], tell(shared, blocks), strict=True)
    marks = held.get("marks", {})
    is_whole = all(
        set(marks.get(case, ())) <= set(_marks(row, key.organisation_id)) for case, row in rows
    )
    return len(needed) if is_whole else None


def _marks(row: Mapping[str, Any], partner_id: UUID) -> list[str]:
    names = row["person"]["names"] if "person" in row else ()
    told = [*names, *row.get("papers", ()), *row.get("events", ())]
    texts = (json.dumps(each, sort_keys=True, default=str) for each in told)
    return [blind("held_in_file", text, within=partner_id)[:_BYTES].hex() for text in texts]
