"""Pages of what was granted to a partner: along an index of its grants, and nothing of the rest.

What was not granted is not even read. A row that may not be told after all (a consent that does
not count) leaves no gap by which a filter could tell of it: the page goes on until it is full, or
until there is no more.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, NamedTuple

from django.db import transaction

from cases.access.in_bulk import Sharing
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
    names = source.names(["ref", "opened_on", *reads])
    order = f"{source.name} {by.public_id} {'down' if is_turned else 'up'}"
    # One more, to see whether there is more, and the one by which that one is known to be whole.
    sharing, found, number = Sharing(by), _Found(names), size + 2
    place = read_place(after, order=order) if after else None
    is_end = not may_read(by, needed)
    while not is_end and len(found.groups) <= size:
        way = _Way(source, frozenset(needed), is_turned, place is None, number)
        reading = way.narrowed(names, narrow) if narrow else way.kept(tuple(names.values()))
        read = dict(zip(names, reading(**told_of(by, place)), strict=True))
        is_end = len(read["id"]) < number
        rows = whole_rows(read[source.key], is_end=is_end)
        found.add(read, rows, sharing.of(read), needed)
        if rows:
            place = source.place(read, rows[-1])
        number = min(2 * number, MOST) if rows else 2 * number
    is_more = len(found.groups) > size
    shared = found.first(size)
    if is_list and (cases := list(dict.fromkeys(shared.read["id"]))):
        record(Action.CASE_LISTED, by=by, organisation_id=by.issuer_id, cases=cases)
    if is_more:
        last = source.place(shared.read, -1)
        return replace(shared, after=write_place(last, order=order))
    return shared


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
        rows = narrow(self.rows())[: self.number]
        return Reading(lambda: rows, *names.values(), is_once=True)

    @lru_cache(maxsize=500)  # noqa: B019  # kept as long as the process: they are few
    def kept(self, names: tuple[str, ...]) -> Reading:
        """Return the reading of the pages that no filter narrows, with its statement."""
        return Reading(lambda: self.rows()[: self.number], *names)


class _Found:
    """Rows of several readings, each with what may be told of it."""

    def __init__(self, names: Iterable[str]) -> None:
        self.read: Read = {name: [] for name in names}
        self.groups: list[Groups] = []

    def add(self, read: Read, rows: Iterable[int], groups: Sequence[Groups], need: Groups) -> None:
        """Take those of some rows of which all that is needed may be told."""
        kept = [each for each in rows if need <= groups[each]]
        self.groups += [groups[each] for each in kept]
        for name, column in self.read.items():
            column += map(read[name].__getitem__, kept)

    def first(self, size: int) -> Shared:
        columns = {name: column[:size] for name, column in self.read.items()}
        return Shared(columns, self.groups[:size])


def whole_rows(ids: Column, *, is_end: bool) -> list[int]:
    """Return the places of rows that came with all grants of their case, of each one the first.

    Of the last one more may follow, unless there is no more.
    """
    first = [each for each, row in enumerate(ids) if each == 0 or row != ids[each - 1]]
    return first if is_end else first[:-1]
