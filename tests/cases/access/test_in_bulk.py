"""For long lists the same answers come out as for each case alone."""

import random
from datetime import timedelta
from itertools import count
from uuid import uuid4

import pytest
from django.db import connection
from django.db.models import Prefetch
from django.test.utils import CaptureQueriesContext

from cases.access.disclosure import (
    NEEDED,
    may_share,
    own_use,
    partner_scope,
    shared_groups,
)
from cases.access.gathering import READS
from cases.access.in_bulk import Disclosing
from cases.access.models import Consent, Grant
from cases.access.vocabularies import (
    NAMEABLE,
    FieldGroup,
    GivenBy,
    Method,
    Profile,
    Purpose,
    Scope,
)
from cases.casebook.models import Case, Claim
from cases.sharing.reading.granted import CASES
from cases.sharing.reading.pages import shared_page
from people.accounts.models import PartnerKey
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.models import Nationality, Person
from people.vault.columns import read_columns

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
SOME_STATUSES = ["serving", "pow", "detained_ru", "escaped", "safe_abroad", "killed"]
numbers = count(1)


class World:
    """Cases in which anything that disclosure looks at may be so or otherwise."""

    def __init__(self, member, partner, seed):
        self.member, self.partner = member, partner
        self.chance = random.Random(seed)

    def make(self, number):
        for _ in range(number):
            case = self._case(self._person())
            for _ in range(self.chance.choice([0, 1, 1, 2])):
                self._consent(case)
            for _ in range(self.chance.choice([0, 0, 1, 2])):
                self._claim(case)

    def _maybe(self):
        return self.chance.random() < 0.2

    def _person(self):
        pick, today = self.chance.choice, clock.today()
        birth = pick(
            [None, None, "1990", f"{today.year - 17}", f"{today.year - 18}-01-01", "2001/.."]
        )
        as_of = pick([None, FuzzyDate(f"{today.year - 5}")])
        person = Person.objects.create(
            ref=f"P-{next(numbers):06}",
            organisation=self.member.organisation,
            birth=FuzzyDate(birth) if birth else None,
            age_min=pick([None, 12, 17, 30]),
            age_as_of=as_of,
            no_contact_with_home_state=self._maybe(),
            family_not_told=self._maybe(),
            family_is_hostile=self._maybe(),
        )
        for country in self.chance.sample(["RUS", "NPL", "UZB"], pick([0, 1, 2])):
            Nationality.objects.create(person=person, country=country)
        return person

    def _case(self, person):
        return Case.objects.create(
            ref=f"C-2026-{next(numbers):05}",
            organisation=self.member.organisation,
            person=person,
            opened_on=clock.today(),
            status=self.chance.choice(SOME_STATUSES),
            nationality=self.chance.choice(["NPL", "RUS", ""]),
        )

    def _consent(self, case):
        pick, today = self.chance.choice, clock.today()
        partner = partner_scope(self.partner.id)
        consent = Consent.objects.create(
            case=case,
            given_by=pick(GivenBy.values),
            method=Method.ORAL,
            given_on=today - timedelta(days=pick([3, 9, 30])),
            scopes=self.chance.sample([*Scope.values, partner], 9),
            expires_on=pick([None, None, today, today - timedelta(days=1)]),
            recorded_by=self.member,
            withdrawn_at=pick([None, None, None, clock.now()]),
        )
        if partner in consent.scopes:
            profile = pick(Profile.values)
            named = self.chance.sample(sorted(FieldGroup.values), 4)
            Grant.objects.create(
                case=case,
                organisation=self.partner,
                profile=profile,
                groups=named if profile == Profile.NAMED else [],
                purpose=pick([Purpose.TRACING, Purpose.TRACING, Purpose.LEGAL]),
                starts_on=today - timedelta(days=pick([-1, 0, 5])),
                ends_on=today + timedelta(days=pick([1, 9])),
                consent=consent,
                given_by=self.member,
                revoked_at=pick([None, None, clock.now()]),
            )

    def grant_more(self):
        """Grant one part more at a time, so that it counts whether all grants are looked at."""
        for grant in list(Grant.objects.select_related("case", "consent")):
            for group in self.chance.sample(sorted(NAMEABLE), self.chance.choice([0, 2, 3, 5])):
                grant.id, grant._state.adding = uuid4(), True
                grant.profile, grant.groups = Profile.NAMED, [group]
                grant.save()

    def end_what_we_may_not_use(self):
        """Whoever takes back our own use ends these (`withdraw_consent`): pages rely on it."""
        for case in Case.objects.prefetch_related("consents"):
            if not own_use(case.consents.all()):
                case.grants.update(revoked_at=clock.now())

    def _claim(self, case):
        pick = self.chance.choice
        chosen = not case.claims.filter(is_chosen=True).exists() and self._maybe()
        Claim.objects.create(
            case=case,
            about=pick(["status", "status", "death"]),
            code=pick(["pow", "detained_ru", "serving"]),
            grade=pick(["F6", "B2", "A1"]),
            is_official=self._maybe(),
            is_chosen=chosen,
            made_by=self.member,
            made_at=clock.now() - timedelta(days=pick([1, 2, 3])),
            taken_back_at=None if chosen else pick([None, None, clock.now()]),
        )


def batch():
    columns = read_columns(Case.objects.order_by("ref"), *READS)
    return dict(zip(READS, columns, strict=True))


def one_by_one(recipient, purpose):
    cases = Case.objects.order_by("ref").prefetch_related(
        "person__nationalities", "claims", "grants", Prefetch("consents", Consent.objects.all())
    )
    return [
        {group: may_share(case, group, recipient, purpose) for group in FieldGroup}
        for case in cases
    ]


@pytest.mark.parametrize("seed", [1, 2])
def test_answers_are_those_for_each_case_alone(coordinator, partner_organisation, seed):
    World(coordinator, partner_organisation, seed).make(70)
    recipients = [*Scope.values, partner_scope(partner_organisation.id), "nobody"]
    seen = set()

    for recipient in recipients:
        told = Disclosing(recipient, Purpose.TRACING, FieldGroup).of(batch())
        for alone, answer in zip(one_by_one(recipient, Purpose.TRACING), told, strict=True):
            assert answer.groups == {group for group in FieldGroup if alone[group]}
            refused = {group: verdict for group, verdict in alone.items() if not verdict}
            assert answer.refusals == refused
            seen.add((recipient, bool(answer.groups)))

    open_to_some = {recipient for recipient, is_open in seen if is_open}
    assert open_to_some == set(recipients) - {"nobody"}


@pytest.mark.parametrize(
    ("size", "kind"), [(1, "ngo"), (2, "partner_gov"), (7, "media"), (200, "partner_gov")]
)
def test_partner_is_told_on_pages_what_each_case_alone_allows(
    coordinator, partner_organisation, size, kind
):
    partner_organisation.kind = kind
    partner_organisation.save(update_fields=["kind"])
    world = World(coordinator, partner_organisation, 3)
    # Little of anything goes to the media.
    world.make(200 if kind == "media" else 70)
    world.grant_more()
    world.end_what_we_may_not_use()
    key, _text = PartnerKey.objects.create_key(
        organisation=partner_organisation,
        issuer=coordinator.organisation,
        scopes=["read_shared_cases", "read_shared_persons", "read_shared_requests"],
    )
    readable = {FieldGroup.REFERENCE, *NEEDED} - {FieldGroup.EVENTS}
    scope = partner_scope(partner_organisation.id)
    alone = {
        case.ref: {
            group
            for group in readable
            if any(may_share(case, group, scope, purpose) for purpose in Purpose.values)
        }
        for case in Case.objects.all()
    }

    told, after = {}, ""
    while after is not None:
        page = shared_page(by=key, source=CASES, size=size, after=after)
        assert len(page.groups) <= size
        told |= dict(zip(page.read["ref"], page.groups, strict=True))
        after = page.after or None

    assert told
    assert told == {ref: groups for ref, groups in alone.items() if groups}
    assert {shared_groups(case, key) for case in Case.objects.all()} == set(
        map(frozenset, alone.values())
    )


def test_queries_do_not_grow_with_the_cases(coordinator, partner_organisation):
    world = World(coordinator, partner_organisation, 7)
    counts = []

    for number in (5, 40):
        world.make(number)
        for recipient in (Scope.MEDIA_NAMED, Scope.RUSSIAN_STATE):
            disclosing = Disclosing(recipient, Purpose.TRACING, FieldGroup)
            rows = batch()
            with CaptureQueriesContext(connection) as asked:
                disclosing.of(rows)
            counts.append(len(asked))

    assert counts[:2] == counts[2:]
    assert max(counts) <= 4


def test_contact_is_no_recipient_of_a_list():
    with pytest.raises(ValueError, match="one case"):
        Disclosing("contact:x", Purpose.TRACING, FieldGroup)


def test_like_cases_are_asked_about_once(coordinator, monkeypatch):
    person = Person.objects.create(ref="P-1", organisation=coordinator.organisation)
    for number in range(30):
        Case.objects.create(
            ref=f"C-{number}",
            organisation=coordinator.organisation,
            person=person,
            opened_on=clock.today(),
        )
    asked = []
    real = may_share
    monkeypatch.setattr(
        "cases.access.in_bulk.may_share", lambda *told: asked.append(told) or real(*told)
    )

    Disclosing(Scope.OWN_ORG, Purpose.CASEWORK, [FieldGroup.PERSON]).of(batch())

    assert len(asked) == 1
