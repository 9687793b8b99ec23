"""Invented cases, as many as are wanted, spread over what a dashboard counts as real ones are."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db import transaction

from bench.figures.shares import (
    CHANNELS,
    KINDS,
    NATIONALITIES,
    PATHWAYS,
    REASONS,
    RISKS,
    STATES,
    STATUSES,
    WORKFLOWS,
    Shares,
)
from cases.access.models import Consent
from cases.access.vocabularies import GivenBy, Method
from cases.casebook.models import NO_DEADLINE, Case
from cases.casebook.vocabularies import FINISHED, Side
from cases.repatriation.models import Addressee, Request
from cases.repatriation.vocabularies import COURSE, WAITING, State
from people.accounts.models import Membership, Organisation, Team, User
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.models import Person
from people.registry.services import next_references
from people.vault.keyring import keyring

BATCH = 2_000
MONTHS_IN_DAYS = 36 * 30
# The first works in no team and has a share of the cases as a caseworker has; of others the
# first team has one case of five.
MEMBERS, TEAMS = 40, 6
OWNERS = [2.5, *[1.0] * (MEMBERS - 1)]
TEAM_SIZES = [20, 22, 18, 15, 12, 8]


@dataclass
class Group:
    coordinator: Membership
    members: list[Membership]
    teams: list[Team]
    addressee: Addressee


def group() -> Group:
    """Make a group with a coordinator, members and teams."""
    made = Organisation.objects.create(name="Measured group")
    lea = _member(made, "lea", "coordinator")
    roles = ("caseworker", "caseworker", "caseworker", "lawyer")
    members = [_member(made, f"m{n}", roles[n % len(roles)]) for n in range(MEMBERS)]
    teams = []
    for number in range(TEAMS):
        team = Team.objects.create(organisation=made, name=f"Team {number}")
        # Member 0 is in none; member 1 is in the first alone.
        team.members.set(members[1 + number : 1 + number + 6] if number else [members[1]])
        teams.append(team)
    to = Addressee.objects.create(
        organisation=made, kind="embassy_home_in_ru", name="Measured embassy"
    )
    return Group(lea, members, teams, to)


def fill(
    into: Group, start: int, number: int, progress: Callable[[int, int], None] | None = None
) -> None:
    """Add cases `start` to `start + number`; the same numbers give the same cases."""
    chance = random.Random(20260131 + start)
    for first in range(start, start + number, BATCH):
        _batch(into, chance, first, min(BATCH, start + number - first))
        if progress:
            progress(min(first + BATCH, start + number) - start, number)


def _member(group: Organisation, name: str, role: str) -> Membership:
    user = User(email=f"{name}@example.org", display_name=f"{name.title()} Measured")
    user.set_unusable_password()
    user.save()
    return Membership.objects.create(user=user, organisation=group, role=role)


def _batch(into: Group, chance: random.Random, start: int, number: int) -> None:
    today = clock.today()
    with keyring(), transaction.atomic():
        references = next_references("P", 6, number)
        persons = [_person(into, chance, ref) for ref in references]
        Person.objects.bulk_create(persons)
        cases = [
            _case(into, chance, today, f"C-2026-{start + place:07}", person)
            for place, person in enumerate(persons)
        ]
        Case.objects.bulk_create(cases)
        agreed = [case for case in cases if chance.random() < 0.4]
        Consent.objects.bulk_create(_consent(into, chance, case) for case in agreed)
        asked = [case for case in cases if chance.random() < 0.8]
        Request.objects.bulk_create(_request(into, chance, today, case) for case in asked)


def _person(into: Group, chance: random.Random, ref: str) -> Person:
    born = FuzzyDate(f"{chance.randint(1970, 2006)}") if chance.random() < 0.6 else None
    group_id = into.coordinator.organisation_id
    return Person(ref=ref, organisation_id=group_id, birth=born, languages=None)


def _case(into: Group, chance: random.Random, today: date, ref: str, person: Person) -> Case:
    opened = today - timedelta(days=int(MONTHS_IN_DAYS * chance.random() ** 1.3))
    workflow = WORKFLOWS.pick(chance)
    ended = workflow in FINISHED
    return Case(
        ref=ref,
        organisation_id=person.organisation_id,
        person=person,
        owner=_owner(into, chance),
        team=_team(into, chance),
        opened_on=opened,
        stage_since=_between(chance, opened, today),
        status_since=_between(chance, opened, today),
        answer_due_on=_day(chance, today, 1 / 3, -400, 60),
        contact_due_on=_day(chance, today, 0 if ended else 1 / 2, -200, 30),
        workflow=workflow,
        closed_reason=REASONS.pick(chance) if ended else "",
        risk=RISKS.pick(chance),
        nationality=NATIONALITIES.pick(chance),
        pathway=PATHWAYS.pick(chance),
        status=STATUSES.pick(chance),
        side=Side.UKR if chance.random() < 0.01 else Side.RUS,
        channels=CHANNELS.sample(chance, chance.choices((0, 1, 2), (3, 5, 2))[0]),
        means=None,
        inducements=None,
        indicators=None,
    )


_OWNERS = Shares({place: share for place, share in enumerate(OWNERS)})
_TEAMS = Shares({place: share for place, share in enumerate(TEAM_SIZES)})


def _owner(into: Group, chance: random.Random) -> Membership | None:
    return None if chance.random() < 0.03 else into.members[_OWNERS.pick(chance)]


def _team(into: Group, chance: random.Random) -> Team | None:
    return None if chance.random() < 0.05 else into.teams[_TEAMS.pick(chance)]


def _consent(into: Group, chance: random.Random, case: Case) -> Consent:
    gone = clock.now() if chance.random() < 0.05 else None
    return Consent(
        case=case,
        given_by=GivenBy.NEXT_OF_KIN,
        method=Method.ORAL,
        given_on=case.opened_on,
        withdrawn_at=gone,
        recorded_by=into.coordinator,
    )


def _request(into: Group, chance: random.Random, today: date, case: Case) -> Request:
    state = State(STATES.pick(chance))
    days = _course(chance, case.opened_on, today, state)
    sent = days["first_sent_on"]
    waits = state in WAITING
    return Request(
        case=case,
        kind=KINDS.pick(chance),
        addressee=into.addressee,
        state=state,
        held_state=State.SENT if state == State.SUSPENDED else "",
        since=max((day for day in days.values() if day), default=case.opened_on),
        sent_on=sent,
        due_on=sent + timedelta(days=30) if waits and sent else None,
        opened_at=clock.now(),
        **days,
    )


# How far a request in a state came: so many steps of its course.
_CAME: dict[str, int] = {
    **{State.DRAFT: 0, State.READY: 0, State.SENT: 1, State.ACKNOWLEDGED: 2},
    **{State.INFO_REQUESTED: 2, State.ANSWERED: 3, State.REFUSED: 3, State.APPEALED: 3},
    **{State.GRANTED: 4, State.FULFILLED: 5, State.CLOSED: 5, State.WITHDRAWN: 1},
    State.SUSPENDED: 1,
}


def _course(chance: random.Random, opened: date, today: date, state: State) -> dict[str, Any]:
    days: dict[str, Any] = dict.fromkeys(COURSE.values())
    day = opened
    for name in list(days)[: _CAME[state]]:
        # Many letters are answered in a month, few in a year.
        day = min(day + timedelta(days=int(chance.lognormvariate(3, 0.9))), today)
        days[name] = day
    return days


def _between(chance: random.Random, first: date, last: date) -> date:
    return first + timedelta(days=chance.randint(0, (last - first).days))


def _day(chance: random.Random, today: date, share: float, first: int, last: int) -> date:
    if chance.random() >= share:
        return NO_DEADLINE
    return today + timedelta(days=chance.randint(first, last))
