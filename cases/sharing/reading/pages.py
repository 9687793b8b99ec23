"""Pages of what was granted to a partner: along an index of its grants, and nothing of the rest.

What was not granted is not even read. A row that may not be told after all (a consent that does
not count) leaves no gap by which a filter could tell of it: the page goes on until it is full, or
until there is no more.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from django.db import transaction

from cases.access.in_bulk import Sharing
from cases.access.truths import READS
from cases.access.vocabularies import FieldGroup
from cases.sharing.reading.granted import Source, granted_rows, may_read, told_of
from cases.sharing.reading.marks import read_place, write_place
from people.accounts.models import PartnerKey
from people.audit.actions import Action
from people.audit.services import record
from people.vault.columns import Column, Reading

# Each turn reads twice as many rows as the one before, up to so many.
MOST = 2000
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
    narrow: Callable[[Any], Any] | None = None,
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
    sharing, found, number = Sharing(by), _Found(list(names)), size + 1
    place = read_place(after, order=order) if after else None
    is_end = not may_read(by, needed)
    while not is_end and len(found.rows) <= size:
        way = _Way(source, frozenset(needed), is_turned, place is None, number)
        reading = way.narrowed(names, narrow) if narrow else way.kept(tuple(names.values()))
        columns = reading(**told_of(by, place))
        read = _each_once(dict(zip(names, columns, strict=True)), source.key)
        told = enumerate(sharing.of(read))
        found.rows += [(read, each, groups) for each, groups in told if needed <= groups]
        is_end = len(columns[0]) < number
        if not is_end:
            place = source.place(read, -1)
        number = min(2 * number, MOST)
    is_more, found.rows = len(found.rows) > size, found.rows[:size]
    shown = found.columns()
    if is_list and (cases := list(dict.fromkeys(shown["id"]))):
        record(Action.CASE_LISTED, by=by, organisation_id=by.issuer_id, cases=cases)
    mark = write_place(source.place(*found.rows[-1][:2]), order=order) if is_more else ""
    return Shared(shown, [groups for _read, _each, groups in found.rows], mark)


class _Way(NamedTuple):
    """What makes one statement out of another when pages are read."""

    source: Source
    needs: Groups
    is_turned: bool
    is_first: bool
    number: int

    def rows(self) -> Any:
        return granted_rows(
            self.source, needs=self.needs, is_turned=self.is_turned, is_first=self.is_first
        )

    def narrowed(self, names: Mapping[str, str], narrow: Callable[[Any], Any]) -> Reading:
        return Reading(lambda: narrow(self.rows())[: self.number], *names.values())

    @lru_cache(maxsize=500)  # noqa: B019  # kept as long as the process: they are few
    def kept(self, names: tuple[str, ...]) -> Reading:
        """Return the reading of the pages that no filter narrows, with its statement."""
        return Reading(lambda: self.rows()[: self.number], *names)


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
