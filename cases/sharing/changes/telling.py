"""What a partner would be told at this moment: all that the API tells of a case, as one mark."""

import json
from collections import defaultdict
from collections.abc import Collection
from typing import Any
from uuid import UUID

from cases.access.in_bulk import Sharing
from cases.access.vocabularies import FieldGroup
from cases.exports.columns.beside import lines
from cases.repatriation.models import RequestStep
from cases.sharing.reading.blocks import BLOCKS, reads_of, tell
from cases.sharing.reading.granted import CASES, granted_rows, told_of
from cases.sharing.reading.pages import Shared, whole_rows
from people.accounts.models import PartnerKey
from people.vault.columns import Reading
from people.vault.expressions import Among
from people.vault.index import blind

# Each move of a request has an address of its own.
_OF_STEP = ("request_id", "from_state", "to_state", "on", "outcome")


def shared_now(
    ids: Collection[UUID], *, partner: PartnerKey, reads: Collection[str] = ()
) -> Shared:
    """Return those of some cases of which anything may be told; nobody looks, nothing is noted."""
    names = CASES.names(reads)
    rows = granted_rows(CASES, needs=(), is_turned=False, is_first=True).filter(pk__in=ids)
    reading = Reading(lambda: rows, *names.values(), is_once=True)
    read = dict(zip(names, reading(**told_of(partner, None)), strict=True))
    groups, places = Sharing(partner).of(read), whole_rows(read["id"], is_end=True)
    kept = [place for place in places if FieldGroup.REFERENCE in groups[place]]
    columns = {name: [column[place] for place in kept] for name, column in read.items()}
    return Shared(columns, [groups[place] for place in kept])


def digests_of(ids: Collection[UUID], *, partner: PartnerKey) -> dict[UUID, tuple[str, bytes]]:
    """Return of each shared case its reference, and a keyed hash of exactly what is told."""
    shared = shared_now(ids, partner=partner, reads=reads_of(BLOCKS))
    with_steps = zip(shared.read["id"], shared.groups, strict=True)
    steps = _steps([case for case, groups in with_steps if FieldGroup.REQUESTS in groups])
    found = {}
    for case, row in zip(shared.read["id"], tell(shared, BLOCKS), strict=True):
        told = json.dumps([row, steps.get(case, ())], sort_keys=True, default=str)
        digest = blind("told_of_case", told, within=partner.organisation_id)
        found[UUID(case)] = (str(row["ref"]), digest)
    return found


def _steps(cases: Collection[str]) -> dict[str, list[Any]]:
    rows = RequestStep.objects.filter(Among("case_id", cases)).order_by("made_at", "id")
    found = defaultdict(list)
    for case, *step in lines(rows, "case_id", *_OF_STEP):
        found[case].append(step)
    return found
