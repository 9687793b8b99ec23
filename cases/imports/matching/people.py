"""One's own people with open cases, opened once and held ready to be compared with a list."""

import gc
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from uuid import UUID

from cases.casebook.models import Case
from cases.imports.matching.columns import Listed
from cases.imports.matching.tokens import Tokens
from people.registry.duplicates.evidence import WARN, Score
from people.registry.duplicates.scoring import Traits, less_for_common_names, score
from people.registry.duplicates.traits import born_as_kept
from people.registry.duplicates.weighing import COUNTED
from people.registry.matching.ranking import Compared, alike, compared
from people.registry.models import Person
from people.registry.papers import paper_index
from people.registry.vocabularies import IdentifierKind
from people.vault.keyring import keyring
from people.vault.querysets import load_keys

OPENED_AT_ONCE = 500
# Of those who share parts of a name so many are compared, and of one row so many are kept.
MOST_COMPARED, MOST_FOUND = 12, 5
# Who is less alike than this by the first look is not like enough by the second.
_HARDLY_ALIKE = 0.75
_KNOWN_NAMES = 8_000


@dataclass(frozen=True, slots=True)
class Own:
    """One of our own. Names as text: taken apart they would fill the memory."""

    cases: tuple[UUID, ...]
    names: tuple[str, ...]
    born: tuple[int, int] | None
    countries: frozenset[str]
    papers: frozenset[bytes]


@dataclass(frozen=True, slots=True)
class Found:
    own: Own
    score: Score


class People:
    """All with open cases of one group, to be compared with so many rows.

    `opened` is told how many were opened so far.
    """

    def __init__(
        self, organisation_id: UUID, *, rows: int, opened: Callable[[int], None] = lambda _: None
    ) -> None:
        self._organisation_id, self._rows = organisation_id, rows
        self._all: list[Own] = []
        self._tokens = Tokens()
        self._by_paper: dict[bytes, list[int]] = {}
        for chunk in _chunks(_cases_by_person(organisation_id)):
            for own in _open(chunk):
                self._add(own)
            # Rows and what was prefetched for them hold each other.
            gc.collect()
            opened(len(self._all))
        self._tokens.sort()

    def __len__(self) -> int:
        return len(self._all)

    def likely(self, row: Listed) -> list[Found]:
        """Return who of our own may be the one in a row of a list, the likeliest first."""
        papers = self._papers(row.number)
        by_paper = {at for paper in papers for at in self._by_paper.get(paper, ())}
        names = tuple(_compared(name) for name in row.names)
        by_name = {
            at
            for name, apart in zip(row.names, names, strict=True)
            for at in self._tokens.likely(name, MOST_COMPARED)
            if any(alike(apart, _compared(own)) > _HARDLY_ALIKE for own in self._all[at].names)
        }
        if not (by_name or by_paper):
            return []
        one = Traits(
            names=tuple(name for name in names if name.words),
            countries=row.countries,
            born=row.born,
            # Which kind of number a list gives is not told: another number says nothing.
            papers=frozenset(("", paper) for paper in papers),
        )
        return self._weighed(one, sorted(by_name | by_paper))

    def _weighed(self, one: Traits, places: list[int]) -> list[Found]:
        # Each of ours is looked for among all of the list, and each of the list among ours.
        among = min(max(len(self._all), self._rows), COUNTED)
        scores = [score(one, _traits(self._all[at]), among=among) for at in places]
        found = [
            Found(self._all[at], scored)
            for at, scored in zip(places, less_for_common_names(scores), strict=True)
            if scored.bits >= WARN
        ]
        return sorted(found, key=lambda each: -each.score.bits)[:MOST_FOUND]

    def _add(self, own: Own) -> None:
        at = len(self._all)
        self._all.append(own)
        self._tokens.add(at, own.names)
        for paper in own.papers:
            self._by_paper.setdefault(paper, []).append(at)

    def _papers(self, number: str) -> list[bytes]:
        """The blind indexes that the number would have, of whichever kind it is."""
        if not number:
            return []
        within = self._organisation_id
        indexes = (paper_index(kind, number, within=within) for kind in IdentifierKind.values)
        return [index for index in indexes if index]


def _cases_by_person(organisation_id: UUID) -> Iterator[tuple[UUID, tuple[UUID, ...]]]:
    cases = Case.objects.filter(organisation_id=organisation_id).unfinished()
    rows = cases.order_by("person_id", "pk").values_list("person_id", "pk")
    for person_id, group in groupby(rows.iterator(), key=lambda row: row[0]):
        yield person_id, tuple(case_id for _person, case_id in group)


def _chunks(
    cases: Iterator[tuple[UUID, tuple[UUID, ...]]],
) -> Iterator[dict[UUID, tuple[UUID, ...]]]:
    # All ids at once: no cursor stays open on one connection while others read.
    rows = list(cases)
    for start in range(0, len(rows), OPENED_AT_ONCE):
        yield dict(rows[start : start + OPENED_AT_ONCE])


def _open(cases: dict[UUID, tuple[UUID, ...]]) -> Iterator[Own]:
    """Open the persons of a chunk; their keys are forgotten with it."""
    persons = Person.objects.filter(pk__in=cases).order_by("pk")
    parts = ("names", "nationalities", "identifiers")
    with keyring():
        for person in load_keys(list(persons.prefetch_related(*parts))):
            names = [name.full for name in person.names.all()]
            yield Own(
                cases=cases[person.pk],
                names=tuple(names or filter(None, [person.label])),
                born=born_as_kept(person),
                countries=frozenset(each.country for each in person.nationalities.all()),
                papers=_known(each.number_index for each in person.identifiers.all()),
            )


def _known(indexes: Iterable[bytes | memoryview | None]) -> frozenset[bytes]:
    return frozenset(bytes(index) for index in indexes if index)


def _traits(own: Own) -> Traits:
    apart = (_compared(name) for name in own.names)
    return Traits(
        names=tuple(name for name in apart if name.words),
        countries=own.countries,
        born=own.born,
        papers=frozenset(("paper", paper) for paper in own.papers),
    )


@lru_cache(maxsize=_KNOWN_NAMES)
def _compared(name: str) -> Compared:
    return compared(name)
