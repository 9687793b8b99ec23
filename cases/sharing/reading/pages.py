"""Pages of what was granted to a partner: along an index of its grants, and nothing of the rest.

A row that may not be told after all (a veto, a consent that does not count) leaves no gap by which
a filter could tell of it: the page goes on until it is full.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from cases.access.in_bulk import Sharing
from cases.access.truths import READS
from cases.access.vocabularies import FieldGroup
from cases.sharing.reading.granted import Source, after_place
from cases.sharing.reading.marks import read_place, write_place
from people.accounts.models import PartnerKey
from people.audit.actions import Action
from people.audit.services import record
from people.vault.columns import Column, read_columns

# In how many turns a page is filled before it is given out with fewer rows.
TURNS = 10
Groups = frozenset[FieldGroup]
Read = dict[str, Column]


@dataclass(frozen=True)
class Shared:
    """Rows by the column, the groups of each that may be told, and where the next page begins.

    Columns of the case go by their own names; those of what hangs from it by `row.` and theirs.
    """

    read: Read
    groups: list[Groups]
    after: str = ""


@transaction.atomic
def shared_page(
    *,
    by: PartnerKey,
    source: Source,
    size: int,
    reads: Collection[str] = (),
    needs: Groups = frozenset(),
    narrow: Callable[[Any], Any] = lambda rows: rows,
    after: str = "",
    is_turned: bool = False,
    is_list: bool = True,
) -> Shared:
    """Return a page of the rows of whose cases all these groups may be told, in order of opening.

    `narrow` filters them; `needs` must hold each group that it asks about: so it tells nothing of
    a case of which that group was not granted. The look at a list is recorded here, that at one
    row by the caller.
    """
    needed = needs | source.needs | {FieldGroup.REFERENCE}
    names = source.names([*READS, "ref", "opened_on", *reads])
    order = f"{source.name} {by.public_id} {'down' if is_turned else 'up'}"
    sharing, found, is_end = Sharing(by), _Found(list(names)), False
    place = read_place(after, order=order) if after else None
    for _turn in range(TURNS):
        rows = narrow(after_place(source, by, place, is_turned=is_turned))
        columns = read_columns(rows[: size + 1], *names.values())
        read = _each_once(dict(zip(names, columns, strict=True)), source.key)
        told = zip(range(size + 1), sharing.of(read), strict=False)
        found.rows += [(read, each, groups) for each, groups in told if needed <= groups]
        is_end = len(columns[0]) <= size
        if is_end or len(found.rows) > size:
            break
        place = source.place(read, -1)
    if len(found.rows) > size:
        found.rows = found.rows[:size]
        is_end, place = False, source.place(*found.rows[-1][:2])
    shown = found.columns()
    if is_list and (cases := list(dict.fromkeys(shown["id"]))):
        record(Action.CASE_LISTED, by=by, organisation_id=by.issuer_id, cases=cases)
    mark = "" if is_end or place is None else write_place(place, order=order)
    return Shared(shown, [groups for _read, _each, groups in found.rows], mark)


class _Found:
    """Rows of several readings, each with what may be told of it."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = names
        self.rows: list[tuple[Read, int, Groups]] = []

    def columns(self) -> Read:
        return {name: [read[name][each] for read, each, _may in self.rows] for name in self.names}


def _each_once(read: Read, key: str) -> Read:
    """Leave out what was granted twice and came twice in a row."""
    ids = read[key]
    if len(set(ids)) == len(ids):
        return read
    first = [each for each, row in enumerate(ids) if each == 0 or row != ids[each - 1]]
    return {name: [column[each] for each in first] for name, column in read.items()}
