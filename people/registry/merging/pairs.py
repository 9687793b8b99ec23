"""Pairs of persons who look alike, when one of the two is found to be another."""

from datetime import datetime
from typing import Any

from people.accounts.models import Membership
from people.dates import clock
from people.registry.duplicates.pairs import UNDECIDED, in_order, pairs_of
from people.registry.merging.rows import Journal, ids_of, key_of, open_all, write_again
from people.registry.models import Person, PersonPair
from people.registry.vocabularies import PairState

ENDS = ("first", "second")


def settle_pairs(old: Person, new: Person, *, by: Membership) -> Journal:
    """The two are the same; whom the one looked like, the other looks like, if not yet asked."""
    first, second = in_order(old, new)
    between = list(PersonPair.objects.filter(first=first, second=second, state__in=UNDECIDED))
    before = [
        {
            "pair": str(pair.pk),
            "state": pair.state,
            "decided_by": key_of(pair.decided_by_id),
            "decided_at": pair.decided_at.isoformat() if pair.decided_at else None,
        }
        for pair in between
    ]
    PersonPair.objects.filter(pk__in=[pair.pk for pair in between]).update(
        state=PairState.SAME, decided_by=by, decided_at=clock.now()
    )
    asked = {other.pk for pair in _pairs_of(new) for other in (pair.first, pair.second)}
    moving = [pair for pair in _pairs_of(old) if _third(pair, old).pk not in asked | {new.pk}]
    _point(moving, old, new)
    return {"settled": before, "moved": ids_of(moving)}


def unsettle_pairs(old: Person, new: Person, journal: Journal) -> None:
    """As they were, but for those that were decided otherwise since."""
    for told in journal["settled"]:
        decided_at = told["decided_at"]
        PersonPair.objects.filter(pk=told["pair"], state=PairState.SAME).update(
            state=told["state"],
            decided_by=told["decided_by"],
            decided_at=datetime.fromisoformat(decided_at) if decided_at else None,
        )
    asked = {other.pk for pair in _pairs_of(old) for other in (pair.first, pair.second)}
    moved = _pairs_of(new).filter(pk__in=journal["moved"])
    _point([pair for pair in moved if _third(pair, new).pk not in asked - {old.pk}], new, old)


def _pairs_of(person: Person) -> Any:
    return pairs_of(person).select_related(*ENDS).order_by("pk")


def _third(pair: PersonPair, one: Person) -> Person:
    return pair.second if pair.first_id == one.pk else pair.first


def _point(pairs: list[PersonPair], old: Person, new: Person) -> None:
    """The smaller number stands first; the note is sealed under the first one's key."""
    thirds = [_third(pair, old) for pair in pairs]
    for pair, third in zip(open_all(pairs), thirds, strict=True):
        pair.first, pair.second = in_order(new, third)
    write_again(pairs, *ENDS)
