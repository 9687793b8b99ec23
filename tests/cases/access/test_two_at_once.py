"""Two who share, take back and withdraw at the same moment: one comes first, and nothing stays."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError

from cases.access.consents import withdraw_consent
from cases.access.disclosure import is_shared, partner_scope
from cases.access.many_grants import share_many
from cases.access.models import Consent, Grant
from cases.access.services import grant, renew_grant, revoke_grant
from cases.access.taking_back import take_back_partner
from cases.access.terms import terms_of
from cases.casebook.consult import shared_cases
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.exports.told import plain_cases

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


@pytest.fixture
def cases(organisation, caseworker, coordinator, partner_organisation):
    rows = plain_cases(organisation, caseworker, 6)
    Consent.objects.bulk_create(
        Consent(
            case=case,
            given_by="next_of_kin",
            method="oral",
            given_on=clock.today(),
            scopes=[partner_scope(partner_organisation.id)],
            recorded_by=coordinator,
        )
        for case in rows
    )
    return rows


@pytest.fixture
def share(cases, coordinator, partner_organisation):
    def share(profile="minimal"):
        return grant(
            case=cases[0],
            by=coordinator,
            organisation=partner_organisation,
            consent=Consent.objects.get(case=cases[0]),
            profile=profile,
            purpose="legal",
        )

    return share


def standing():
    return Grant.objects.filter(revoked_at=None)


def test_shared_by_many_at_once_stands_once(together, share):
    profiles = ["minimal", "coordination", "full", "minimal"]

    given = together(4, lambda number: share(profiles[number]))

    assert all(isinstance(one, Grant) for one in given), given
    assert standing().count() == 1
    revoked = AuditEntry.objects.filter(action="grant.revoked").count()
    assert (Grant.objects.count(), revoked) == (4, 3)


def test_taken_back_by_many_at_once_is_recorded_once(together, share, coordinator):
    given = share()

    done = together(4, lambda _number: revoke_grant(given=given, by=coordinator))

    assert done == [None] * 4
    assert AuditEntry.objects.filter(action="grant.revoked").count() == 1


def test_consent_withdrawn_while_it_is_shared_leaves_nothing_open(
    together, share, cases, coordinator, partner
):
    consent = Consent.objects.get(case=cases[0])

    def work(number):
        return share() if number % 2 else withdraw_consent(consent=consent, by=coordinator)

    outcomes = together(4, work)

    assert all(isinstance(one, Consent) for one in outcomes[::2]), outcomes
    assert all(isinstance(one, Grant | ValidationError) for one in outcomes[1::2]), outcomes
    assert not [case for case in shared_cases(partner) if is_shared(case, partner)]


def test_renewed_and_taken_back_at_once_is_taken_back(together, share, coordinator):
    given = share()
    later = given.ends_on + timedelta(days=30)

    def work(number):
        if number % 2:
            return revoke_grant(given=given, by=coordinator)
        return renew_grant(given=given, by=coordinator, ends_on=later)

    together(4, work)

    assert not standing().exists()


def test_many_shared_and_everything_taken_back_at_once_wait_for_each_other(
    together, cases, coordinator, partner_organisation
):
    ids = [str(case.pk) for case in cases]
    terms = terms_of(profile="minimal", purpose="legal")

    def work(number):
        if number % 2:
            return take_back_partner(partner=partner_organisation, by=coordinator)
        told = {"partner": partner_organisation, "by": coordinator, "terms": terms}
        return len(share_many(case_ids=ids, selection=uuid4(), **told).done)

    outcomes = together(4, work)

    assert all(isinstance(one, int) for one in outcomes), outcomes
    assert standing().count() in {0, len(cases)}
    assert standing().values("case", "purpose").distinct().count() == standing().count()
