"""Is this somebody whom we have already? Asked while somebody types, and as a case is opened.

While somebody types, only persons whom the member may see are looked at. As the case is opened,
all of the group are: about those who are not seen a coordinator is asked, and the member learns
no more than that.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.models import Case
from cases.casebook.selectors import cases_of_people, people_standing_for, people_visible_to
from cases.casebook.services import open_case
from people.accounts.alerts import raise_alert
from people.accounts.members import hold_worker
from people.accounts.models import Alert, Membership
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.selectors import count_of
from people.dates import clock
from people.registry.duplicates.candidates import Likeness, likely_same
from people.registry.duplicates.pairs import SAID_APART, UNDECIDED, keep_pairs
from people.registry.entries import NewPerson
from people.registry.index.upkeep import hold_index
from people.registry.models import Person
from people.registry.vocabularies import PairState

# At once on a page, and at once before the coordinators.
MOST = 20
MOST_NAMED = 500
# To be told that somebody was asked about tells that a name may be here. So often within a day it
# is said to those who do not see all; whoever opens cases to learn of names learns no more.
MOST_TOLD, TOLD_WITHIN = 10, timedelta(days=1)
# Somebody who is very likely the same was not said to be the same or not.
MUST_DECIDE = "must_decide"


def people_in_sight(by: Membership) -> Any:
    """Return the persons that a member sees at this moment, for whoever asks of many at once.

    Few are named one by one: that is asked and answered much faster than who they are.
    """
    ids = list(people_visible_to(by).values_list("pk", flat=True)[: MOST_NAMED + 1])
    return people_visible_to(by) if len(ids) > MOST_NAMED else Person.objects.filter(pk__in=ids)


def likely_in_sight(told: NewPerson, *, by: Membership, within: Any = None) -> list[Likeness]:
    """Return who of the persons that the member may see is likely the same, likeliest first.

    `within` are those persons, where they were asked for just now.
    """
    within = people_visible_to(by) if within is None else within
    return likely_same(told=told, organisation_id=by.organisation_id, within=within)[:MOST]


def case_in_sight(person_id: UUID, *, by: Membership) -> Case | None:
    """Return the latest case of a person that the member may see."""
    return cases_of_people([person_id], who=by).order_by("-ref").first()


@transaction.atomic
def open_case_beside(
    *, by: Membership, person: NewPerson, said: Mapping[UUID, str], **told: Any
) -> tuple[Case, bool]:
    """Open a case, keep what was said of those who look alike; tell if one was asked about.

    `said` holds DIFFERENT or UNSURE by the id of a person whom the member sees lastingly. About
    whom one must decide, and has not, raises ValidationError with the code MUST_DECIDE. Who was
    told too often that one was asked about is told no more; a coordinator is asked all the same,
    and warned.
    """
    if not hold_worker(by):
        raise PermissionDenied
    # Who opens one of the same man at the same moment waits here, and then finds this one. All
    # that takes long is done before the record is held, for which every group waits.
    hold_index(by.organisation_id)
    in_sight = likely_in_sight(person, by=by)
    group = Person.objects.filter(organisation_id=by.organisation_id)
    likely = likely_same(told=person, organisation_id=by.organisation_id, within=group)[:MOST]
    is_told = not _was_told_often(by)
    case = open_case(by=by, person=person, **told)
    # A form that is sent twice finds whom it made.
    _require_decided([each for each in in_sight if each.person.pk != case.person_id], said)
    others = _others([each for each in likely if each.person.pk != case.person_id], by, said)
    if not others:
        return case, False
    pairs = keep_pairs(person=case.person, others=others, by=by, is_told=is_told)
    is_asked = any(pair.state in UNDECIDED for pair in pairs)
    if is_asked and not is_told:
        _warn(by)
    return case, is_asked and is_told


def _require_decided(in_sight: list[Likeness], said: Mapping[UUID, str]) -> None:
    """What this raises leaves no case behind."""
    for each in in_sight:
        if each.score.must_be_decided and said.get(each.person.pk) not in SAID_APART:
            raise ValidationError(_("Say whether it is the same person."), code=MUST_DECIDE)


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


def _others(likely: list[Likeness], by: Membership, said: Mapping[UUID, str]) -> dict[Person, str]:
    """Return with whom the new person makes a pair: as was said, or to be asked."""
    # What is said here outlasts an emergency's hour: that alone is not enough.
    spoken_of = people_standing_for(by).filter(pk__in=said.keys())
    states = {person: said[person.pk] for person in spoken_of if said[person.pk] in SAID_APART}
    return {each.person: PairState.OPEN.value for each in likely} | states
