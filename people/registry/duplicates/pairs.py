"""Pairs of persons who look alike: asked, decided, and remembered, so that nobody asks again."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.models import Person, PersonPair
from people.registry.versions import check_fields
from people.registry.vocabularies import PairState
from people.vault.querysets import VaultQuerySet

UNDECIDED = (PairState.OPEN, PairState.UNSURE)
# What may be said of a pair without making the two one.
SAID_APART = (PairState.DIFFERENT, PairState.UNSURE)


@transaction.atomic
def keep_pairs(
    *,
    person: Person,
    others: Mapping[Person, str],
    by: Membership | None,
    is_told: bool = True,
) -> list[PersonPair]:
    """Keep for each other his state; return the pairs that were not known yet.

    A pair that is known stays as it is: who were found to be two men are not asked about again.
    Without `by` the software asks. Whoever is not told that somebody was asked does not read it
    in the own record either: there too the software asks.
    """
    now = clock.now()
    new = [
        _pair(person, other, state=state, by=by, at=now)
        for other, state in others.items()
        if other.organisation_id == person.organisation_id
    ]
    # What is known already is passed over; of two who keep the same pair at once, one does.
    PersonPair.objects.bulk_create(new, ignore_conflicts=True)
    kept = list(PersonPair.objects.filter(pk__in=[pair.pk for pair in new]))
    asked = [each.pk for each in kept if each.state in UNDECIDED]
    decided = [each.pk for each in kept if each.state not in UNDECIDED]
    if asked and by and is_told:
        record(Action.PAIR_ASKED, by=by, pairs=asked)
    elif asked:
        told: dict[str, Any] = {"member": by.pk} if by else {}
        group = person.organisation_id
        record(Action.PAIR_ASKED, by=None, organisation_id=group, pairs=asked, **told)
    if decided:
        record(Action.PAIR_DECIDED, by=by, pairs=decided)
    return kept


@transaction.atomic
def decide(
    *, pair: PersonPair, by: Membership, state: str, seen: str, note: str = ""
) -> PersonPair:
    """Say that two are not the same, or that it is still not sure. To make them one is a merge.

    `note` says why, for whoever looks next; an earlier one stays where nothing is said.
    `seen` is the state that was on the screen: of two who decide at once, the first counts.
    """
    require(by, Permission.MERGE_PEOPLE)
    if pair.organisation_id != by.organisation_id:
        raise PermissionDenied
    if state not in SAID_APART:
        raise ValidationError(_("This is not one of the choices."))
    if seen not in UNDECIDED or not _move(pair, to=state, by=by, seen=seen, note=note):
        raise ValidationError(_("Somebody else has decided this a moment ago."))
    return pair


def _move(pair: PersonPair, *, to: str, by: Membership, seen: str, note: str) -> bool:
    waiting = PersonPair.objects.filter(pk=pair.pk, state=seen)
    if not waiting.update(state=to, decided_by=by, decided_at=clock.now()):
        return False
    # The note is sealed for the first of the two, who may have become another meanwhile.
    pair.refresh_from_db(fields=["first", "second", "state", "decided_by", "decided_at"])
    if note:
        pair.note = note
        check_fields(pair, ["note"])
        pair.save(update_fields=["note"])
    record(Action.PAIR_DECIDED, by=by, on=pair, state=to)
    return True


def _pair(
    person: Person, other: Person, *, state: str, by: Membership | None, at: datetime
) -> PersonPair:
    first, second = in_order(person, other)
    is_said = state != PairState.OPEN
    return PersonPair(
        organisation_id=person.organisation_id,
        first=first,
        second=second,
        state=state,
        asked_by=by,
        asked_at=at,
        decided_by=by if is_said else None,
        decided_at=at if is_said else None,
    )


def pairs_of(person: Person) -> VaultQuerySet[PersonPair]:
    """Return all in which the person is one of the two."""
    return PersonPair.objects.filter(Q(first=person) | Q(second=person))


def in_order(one: Person, other: Person) -> tuple[Person, Person]:
    """The smaller number stands first, so that two persons are one pair."""
    return (one, other) if one.number < other.number else (other, one)
