"""`visible_to` against the rule as one would say it, in worlds made at random."""

import random
from datetime import timedelta
from typing import Any

import pytest

from cases.casebook.models import Case
from people.accounts.models import Cover, Membership, Organisation, PartnerKey, Team
from people.accounts.roles import PARTNER_MAY, Role
from people.dates import clock
from tests.cases.access.conftest import _make, _user

pytestmark = [
    pytest.mark.django_db(databases=["default", "keys"]),
    pytest.mark.asvs("v5.0.0-8.2.2"),
]
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class Chance:
    """A small world in which everything that can be near somebody is, now and then."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.groups = [_make("people.Organisation") for _ in range(3)]
        self.members = [self._member(number) for number in range(12)]
        self.teams = [self._team() for _ in range(4)]
        self.covers = [self._cover(absent) for absent in self.random.sample(self.members, 5)]
        self.keys = [self._key() for _ in range(4)]
        self.cases = [self._case(number) for number in range(16)]
        pick = self.random.choice
        self.assigned = {(pick(self.cases), pick(self.members)) for _ in range(8)}
        for case, member in self.assigned:
            _make("cases.Assignment", case=case, member=member)
        self.glasses = [self._glass() for _ in range(8)]
        self.grants = [self._grant() for _ in range(16)]

    def lookers(self) -> list[Any]:
        return [*self.members, *self.keys]

    def _maybe(self, things: list[Any]) -> Any:
        return self.random.choice([None, *things])

    def _member(self, number: int) -> Membership:
        user = _user(f"member-{number}")
        if self.random.random() < 0.1:
            user.travelling_since = clock.now()
            user.save()
        return _make(
            "people.Membership",
            user=user,
            organisation=self.random.choice(self.groups),
            role=self.random.choice(Role.values),
            is_active=self.random.random() < 0.9,
            trained_on=self.random.choice([None, clock.today(), clock.today()]),
        )

    def _team(self) -> Team:
        team = _make("people.Team", organisation=self.random.choice(self.groups))
        team.members.set(self.random.sample(self.members, 3))
        return team

    def _cover(self, absent: Membership) -> Cover:
        deputy = self.random.choice([one for one in self.members if one != absent])
        until = clock.today() + self.random.choice([-DAY, 0 * DAY, DAY])
        return _make("people.Cover", absent=absent, deputy=deputy, until=until)

    def _key(self) -> PartnerKey:
        return PartnerKey.objects.create_key(
            organisation=self.random.choice(self.groups),
            issuer=self._maybe(self.groups),
            scopes=self.random.choice([[], sorted(PARTNER_MAY)]),
        )[0]

    def _case(self, number: int) -> Case:
        organisation = self.random.choice(self.groups)
        person = _make("people.Person", ref=f"P-{number:06}", organisation=organisation)
        return _make(
            "cases.Case",
            ref=f"C-2024-{number:05}",
            organisation=organisation,
            person=person,
            owner=self._maybe(self.members),
            team=self._maybe(self.teams),
        )

    def _glass(self) -> Any:
        closes_at = clock.now() + self.random.choice([-HOUR, HOUR])
        case, member = self.random.choice(self.cases), self.random.choice(self.members)
        return _make("cases.BreakGlass", case=case, member=member, closes_at=closes_at)

    def _grant(self) -> Any:
        case, today = self.random.choice(self.cases), clock.today()
        start, end = self.random.choice([(-5, -1), (-5, 0), (0, 0), (0, 5), (1, 5)])
        withdrawn = self.random.choice([None, None, clock.now()])
        consent = _make(
            "cases.Consent", case=case, recorded_by=self.members[0], withdrawn_at=withdrawn
        )
        return _make(
            "cases.Grant",
            case=case,
            organisation=self.random.choice(self.groups),
            consent=consent,
            given_by=self.members[0],
            starts_on=today + start * DAY,
            ends_on=today + end * DAY,
            revoked_at=self.random.choice([None, None, clock.now()]),
        )


def sees(world: Chance, who: Any, case: Case) -> bool:
    """The rule, row by row, without a query."""
    if isinstance(who, PartnerKey):
        may_read = bool(who.scopes) and who.issuer_id == case.organisation_id
        return may_read and granted(world, who.organisation, case)
    if not who.is_active or who.user.is_travelling:
        return False
    if who.role == Role.PARTNER_READER:
        return granted(world, who.organisation, case)
    if who.role in (Role.AUDITOR, Role.ADMIN) or case.organisation_id != who.organisation_id:
        return False
    return (
        who.role == Role.COORDINATOR
        or case.owner == who
        or (case, who) in world.assigned
        or (case.team is not None and who in case.team.members.all())
        or any(
            cover.absent == case.owner and cover.deputy == who and cover.until >= clock.today()
            for cover in world.covers
        )
        or (
            (who.trained_on is not None and who.role != Role.INTAKE)
            and any(
                glass.case == case and glass.member == who and glass.closes_at > clock.now()
                for glass in world.glasses
            )
        )
    )


def granted(world: Chance, organisation: Organisation, case: Case) -> bool:
    today = clock.today()
    return any(
        grant.case == case
        and grant.organisation == organisation
        and grant.starts_on <= today <= grant.ends_on
        and grant.revoked_at is None
        and grant.consent.withdrawn_at is None
        for grant in world.grants
    )


@pytest.mark.parametrize("row_by_row", [False, True])
@pytest.mark.parametrize("seed", range(8))
def test_case_is_visible_exactly_where_the_rule_says_so(seed: int, row_by_row: bool) -> None:
    world = Chance(seed)
    expected = {
        (who.actor_id, case.ref)
        for who in world.lookers()
        for case in world.cases
        if sees(world, who, case)
    }

    found = [
        (who.actor_id, case.ref)
        for who in world.lookers()
        for case in Case.objects.visible_to(who, row_by_row=row_by_row)
    ]

    assert sorted(found, key=str) == sorted(expected, key=str)
    assert expected


def test_seeing_cases_takes_one_query(world, django_assert_num_queries) -> None:
    for who in world.who.values():
        with django_assert_num_queries(0 if Case.objects.visible_to(who).query.is_empty() else 1):
            list(Case.objects.visible_to(who))


def test_what_an_emergency_opened_is_visible_but_not_lasting(world) -> None:
    who, opened = world.who["caseworker"], world.cases["opened"]

    lasting = Case.objects.standing_for(who)

    assert opened in Case.objects.visible_to(who)
    assert set(Case.objects.visible_to(who)) - set(lasting) == {opened}


@pytest.mark.parametrize("name", ["reader", "traveller", "auditor", "left"])
def test_who_sees_nothing_of_the_group_has_nothing_lasting(world, name) -> None:
    assert not Case.objects.standing_for(world.who[name]).exists()
