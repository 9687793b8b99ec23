"""Writing persons' tokens in one generation of the index, with the counts and under the cap.

The first write is always to the count of everybody in the organisation: there the writers of one
organisation wait for each other. All other rows are that organisation's own, so none can hold
what another waits for.
"""

from array import array
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from uuid import UUID

from django.db.models import QuerySet

from people.registry.index import tables
from people.registry.index.hashing import Numbers, everybody
from people.registry.models import NameEntry, NameIndex, NameToken

# A token is kept while no more persons carry it than this, or than one in so many of all.
_ALWAYS_KEPT, _ONE_IN = 100, 1000


@dataclass(frozen=True, slots=True)
class Carrier:
    """A person with the numbers of all tokens of the names."""

    person_id: UUID
    number: int
    numbers: Numbers


def cap_for(persons: int) -> int:
    return max(_ALWAYS_KEPT, persons // _ONE_IN)


class Writer:
    """Writes for one organisation, inside a transaction; each write may have to wait."""

    def __init__(self, index: NameIndex, organisation_id: UUID) -> None:
        self._index = index
        self._everybody = everybody(index, organisation_id)

    def wait(self) -> int:
        """Wait for who writes for this organisation; from here on nobody else does.

        Return how many persons are indexed.
        """
        return self._count(0)

    def known(self, person_ids: Iterable[UUID]) -> set[UUID]:
        """Return those of the persons who have an entry."""
        entries = self._entries().filter(person_id__in=list(person_ids))
        return set(entries.values_list("person_id", flat=True))

    def add(self, carriers: list[Carrier]) -> None:
        """Write persons who have no entry yet."""
        if not carriers:
            return
        self._raise(carriers, self._count(len(carriers)))
        NameEntry.objects.bulk_create(self._entry(carrier) for carrier in carriers)

    def replace(self, carrier: Carrier) -> None:
        """Write a person whose names may have changed."""
        persons = self.wait()
        before = self._numbers_of(carrier.person_id)
        if before is None:
            self.add([carrier])
            return
        if before == carrier.numbers.keys():
            return
        self._lower(carrier.number, before - carrier.numbers.keys())
        new = {one: spared for one, spared in carrier.numbers.items() if one not in before}
        self._raise([Carrier(carrier.person_id, carrier.number, new)], persons)
        self._entry(carrier).save(force_update=True)

    def remove(self, person_id: UUID, number: int) -> None:
        self.wait()
        before = self._numbers_of(person_id)
        if before is None:
            return
        self._lower(number, before)
        self._entries().filter(person_id=person_id).delete()
        tables.lower_counts([(self._everybody, 1)])

    def count_out(self, person_ids: Iterable[UUID]) -> None:
        """Remove the entries of persons without looking into them; their tokens are left."""
        self.wait()
        gone, _by_model = self._entries().filter(person_id__in=list(person_ids)).delete()
        if gone:
            tables.lower_counts([(self._everybody, gone)])

    def _count(self, by: int) -> int:
        counts = tables.raise_counts(self._index.generation, [(self._everybody, by)])
        return counts[0][1]

    def _raise(self, carriers: list[Carrier], persons: int) -> None:
        """Count the tokens; drop those that pass the cap now, and keep the carriers of others."""
        counts = Counter(chain.from_iterable(carrier.numbers for carrier in carriers))
        if not counts:
            return
        spared = {
            n for carrier in carriers for n, is_spared in carrier.numbers.items() if is_spared
        }
        raised = tables.raise_counts(self._index.generation, sorted(counts.items()))
        cap = cap_for(persons)
        dropped = {token for token, _count, is_dropped in raised if is_dropped}
        passing = {
            token
            for token, count, _is_dropped in raised
            if count > cap and token not in spared and token not in dropped
        }
        if passing:
            tables.drop(passing)
        gone = dropped | passing
        tables.add_carriers(
            [
                (token, carrier.number)
                for carrier in carriers
                for token in carrier.numbers
                if token not in gone
            ]
        )

    def _lower(self, number: int, tokens: set[int]) -> None:
        if tokens:
            tables.lower_counts([(token, 1) for token in sorted(tokens)])
            tables.remove_carriers([(token, number) for token in sorted(tokens)])

    def _entries(self) -> QuerySet[NameEntry]:
        return NameEntry.objects.filter(generation=self._index.generation)

    def _numbers_of(self, person_id: UUID) -> set[int] | None:
        entry = self._entries().filter(person_id=person_id).first()
        return set(_unpacked(entry.tokens)) if entry else None

    def _entry(self, carrier: Carrier) -> NameEntry:
        return NameEntry(
            generation=self._index.generation,
            person_id=carrier.person_id,
            tokens=_packed(carrier.numbers),
        )


def remove_tokens_of(numbers: list[int]) -> None:
    """Remove every token of these persons, in whatever generation, and count it out."""
    carried = list(NameToken.objects.filter(number__in=numbers).values_list("token", "number"))
    if carried:
        tables.lower_counts(sorted(Counter(token for token, _number in carried).items()))
        tables.remove_carriers(sorted(carried))


def _packed(numbers: Iterable[int]) -> bytes:
    return array("q", numbers).tobytes()


def _unpacked(packed: bytes) -> "array[int]":
    numbers = array("q")
    numbers.frombytes(packed)
    return numbers
