"""Is this somebody whom we have already? Asked before a case is opened, and once more after it.

Before, only persons whom the member may see are looked at. After, all of the group are: about
those who are not seen a coordinator is asked, and the member learns no more than that.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db import transaction

from cases.casebook.models import Case
from cases.casebook.selectors import cases_of_people, people_standing_for, people_visible_to
from cases.casebook.services import open_case
from people.accounts.alerts import raise_alert
from people.accounts.models import Alert, Membership
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.selectors import count_of
from people.dates import clock
from people.registry.duplicates.candidates import Likeness, likely_same
from people.registry.duplicates.pairs import SAID_APART, UNDECIDED, keep_pairs
from people.registry.entries import NewPerson
from people.registry.models import Person
from people.registry.vocabularies import PairState

# At once on a page, and at once before the coordinators.
MOST = 20
# To be told that somebody was asked about tells that a name may be here. So often within a day it
# is said to those who do not see all; whoever opens cases to learn of names learns no more.
MOST_TOLD, TOLD_WITHIN = 10, timedelta(days=1)


def likely_in_sight(told: NewPerson, *, by: Membership) -> list[Likeness]:
    """Return who of the persons that the member may see is likely the same, likeliest first."""
    within = people_visible_to(by)
    return likely_same(told=told, organisation_id=by.organisation_id, within=within)[:MOST]


def case_in_sight(person_id: UUID, *, by: Membership) -> Case | None:
    """Return the latest case of a person that the member may see."""
    return cases_of_people([person_id], who=by).order_by("-ref").first()


@transaction.atomic
def open_case_beside(
    *, by: Membership, person: NewPerson, said: Mapping[UUID, str], **told: Any
) -> tuple[Case, bool]:
    """Open a case, keep what was said of those who look alike; tell if one was asked about.

    `said` holds DIFFERENT or UNSURE by the id of a person whom the member sees lastingly. Who
    was told so too often is told no more; a coordinator is asked all the same, and warned.
    """
    case = open_case(by=by, person=person, **told)
    others = _others(case, person, by, said)
    if not others:
        return case, False
    # Counted after the case was recorded, so that none is opened between the count and the answer.
    is_told = not _was_told_often(by)
    pairs = keep_pairs(person=case.person, others=others, by=by, is_told=is_told)
    is_asked = any(pair.state in UNDECIDED for pair in pairs)
    if is_asked and not is_told:
        _warn(by)
    return case, is_asked and is_told


def _was_told_often(who: Membership) -> bool:
    if who.may(Permission.SEE_ALL_CASES):
        return False
    since = clock.now() - TOLD_WITHIN
    return count_of(Action.PAIR_ASKED, actor_id=who.pk, since=since) >= MOST_TOLD


def _warn(who: Membership) -> None:
    """Warn the coordinators, once a day."""
    since = clock.now() - TOLD_WITHIN
    alerts = Alert.objects.filter(kind=Alert.Kind.MANY_ALIKE, member=who, made_at__gt=since)
    if not alerts.exists():
        raise_alert(kind=Alert.Kind.MANY_ALIKE, member=who, count=MOST_TOLD)


def _others(
    case: Case, told: NewPerson, by: Membership, said: Mapping[UUID, str]
) -> dict[Person, tuple[str, float]]:
    """Return with whom the new person makes a pair: as was said, or to be asked.

    Looked for after the case was recorded: who opens one of the same man at the same moment
    waits for this record, so that the later one of the two finds the other.
    """
    group = Person.objects.filter(organisation_id=by.organisation_id).exclude(pk=case.person_id)
    likely = likely_same(told=told, organisation_id=by.organisation_id, within=group)[:MOST]
    bits = {each.person: each.bits for each in likely}
    # What is said here outlasts an emergency's hour: that alone is not enough.
    spoken_of = people_standing_for(by).filter(pk__in=said.keys()).exclude(pk=case.person_id)
    states = {person: said[person.pk] for person in spoken_of if said[person.pk] in SAID_APART}
    return {
        person: (states.get(person, PairState.OPEN.value), bits.get(person, 0.0))
        for person in [*bits, *(each for each in states if each not in bits)]
    }
