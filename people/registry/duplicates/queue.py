"""The coordinators' list of pairs that wait, and each of them with both sides to compare."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.registry.duplicates.candidates import open_persons
from people.registry.duplicates.evidence import Score
from people.registry.duplicates.pairs import UNDECIDED
from people.registry.duplicates.traits import traits_kept
from people.registry.duplicates.weighing import how_many, weigh
from people.registry.models import Person, PersonPair
from people.vault.querysets import load_keys

MOST = 20
MOST_COUNTED = 100
_ORDER = ("state", "asked_at", "id")


@dataclass(frozen=True)
class PairOfTwo:
    """A pair with both persons open and the evidence as it is today."""

    pair: PersonPair
    first: Person
    second: Person
    score: Score


@dataclass(frozen=True)
class Waiting:
    """A page of pairs; `after` is where the next one begins, or None."""

    rows: list[PairOfTwo]
    after: UUID | None


def waiting_pairs(who: Membership, *, after: UUID | None = None) -> Waiting:
    """Return what nobody has looked at, then what was not sure, each the oldest first."""
    pairs = list(
        _behind(_waiting(who), _pairs(who), after).select_related("asked_by__user")[: MOST + 1]
    )
    page = load_keys(pairs[:MOST])
    persons = {each.pk: each for each in open_persons({pk for pair in page for pk in _ends(pair)})}
    group = Person.objects.filter(organisation_id=who.organisation_id)
    scores = _weighed(page, persons, among=how_many(group))
    rows = [
        PairOfTwo(pair, persons[pair.first_id], persons[pair.second_id], scores[pair.pk])
        for pair in page
    ]
    return Waiting(rows, page[-1].pk if len(pairs) > MOST else None)


def count_waiting(who: Membership) -> str:
    """Return how many pairs wait, in words that stay cheap: `7`, `100+`; nothing for none."""
    count = _waiting(who).order_by().values("pk")[: MOST_COUNTED + 1].count()
    return f"{MOST_COUNTED}+" if count > MOST_COUNTED else str(count or "")


def find_pair(pk: UUID, *, who: Membership) -> PersonPair:
    """Return a pair of the member's group; PersonPair.DoesNotExist otherwise."""
    return _pairs(who).get(pk=pk)


def _pairs(who: Membership) -> QuerySet[PersonPair]:
    if not who.may(Permission.MERGE_PEOPLE):
        return PersonPair.objects.none()
    return PersonPair.objects.filter(organisation_id=who.organisation_id)


def _waiting(who: Membership) -> QuerySet[PersonPair]:
    """Whoever was found to be another waits no more: the other one is looked at in his place."""
    pairs = _pairs(who).filter(state__in=UNDECIDED)
    return pairs.filter(first__merged_into=None, second__merged_into=None).order_by(*_ORDER)


def _behind(
    pairs: QuerySet[PersonPair], own: QuerySet[PersonPair], after: UUID | None
) -> QuerySet[PersonPair]:
    mark: Any = own.filter(pk=after).values_list(*_ORDER).first() if after else None
    if mark is None:
        return pairs
    state, asked_at, pk = mark
    later = Q(asked_at__gt=asked_at) | Q(asked_at=asked_at, id__gt=pk)
    return pairs.filter(Q(state__gt=state) | Q(state=state) & later)


def _weighed(
    pairs: list[PersonPair], persons: dict[UUID, Person], *, among: int
) -> dict[UUID, Score]:
    """Weigh as they were found: all together whom the one who came later looks like."""
    of_one: dict[UUID, list[PersonPair]] = {}
    for pair in pairs:
        of_one.setdefault(pair.second_id, []).append(pair)
    scores: dict[UUID, Score] = {}
    for later, alike in of_one.items():
        found = [persons[pair.first_id] for pair in alike]
        weighed = weigh(traits_kept(persons[later]), found, among=among)
        scores |= {pair.pk: each for pair, each in zip(alike, weighed, strict=True)}
    return scores


def _ends(pair: PersonPair) -> tuple[UUID, UUID]:
    return pair.first_id, pair.second_id
