"""Two who share, take back and withdraw at the same moment: one comes first, and nothing stays."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.access.agreeing import agree
from cases.access.asking import take_back_asked
from cases.access.consents import withdraw_consent
from cases.access.disclosure import is_shared, partner_scope
from cases.access.many_grants import share_many
from cases.access.models import AskedGrant, Consent, Grant
from cases.access.services import grant, renew_grant, revoke_grant
from cases.access.taking_back import take_back_partner
from cases.access.terms import terms_of
from cases.casebook.consult import shared_cases
from people.accounts.models import Approval
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.exports.told import plain_cases
from tests.conftest import _member as make_member

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


@pytest.fixture
def government(partner_organisation):
    partner_organisation.kind = "partner_gov"
    partner_organisation.save(update_fields=["kind"])


def test_agreed_to_by_many_at_once_is_shared_once(together, government, share, organisation):
    asked = share()
    told = {"approval_id": asked.approval_id, "number": 1}
    others = [make_member(organisation, f"second{n}", "coordinator") for n in range(4)]

    outcomes = together(4, lambda number: agree(**told, by=others[number]))

    refused = [one for one in outcomes if isinstance(one, ValidationError)]
    assert (len(refused), standing().count(), Grant.objects.count()) == (3, 1, 1), outcomes


@pytest.mark.parametrize("how", ["partner", "grant", "asked"])
def test_agreed_to_and_taken_back_at_once_is_taken_back(
    together, government, share, coordinator, organisation, partner_organisation, partner, how
):
    second = make_member(organisation, "second", "coordinator")
    first = share()
    agree(approval_id=first.approval_id, number=1, by=second)
    before, asked = Grant.objects.get(), share("full")

    def work(number):
        if number % 2 == 0:
            return agree(approval_id=asked.approval_id, number=1, by=second)
        if how == "partner":
            return take_back_partner(partner=partner_organisation, by=coordinator)
        if how == "grant":
            return revoke_grant(given=before, by=coordinator)
        return take_back_asked(by=coordinator, pk=asked.pk)

    agreed, taken = together(2, work)

    assert isinstance(agreed, Approval | ValidationError), agreed
    assert not isinstance(taken, Exception), taken
    is_shared_now = standing().filter(profile="full").exists()
    if how == "asked":
        assert is_shared_now == (taken == 0)
        assert standing().count() == 1
    else:
        assert not standing().exists()
    assert not AskedGrant.objects.filter(approval__ended_at=None).exists()


def test_record_is_written_once_all_cases_are_held(
    government, share, coordinator, organisation, partner_organisation
):
    """Else who holds a case and writes the record would wait for these, and these for that one."""
    if connection.vendor != "postgresql":
        pytest.skip("SQLite holds all or nothing")
    second = make_member(organisation, "second", "coordinator")
    first = share()

    with CaptureQueriesContext(connection) as agreeing:
        agree(approval_id=first.approval_id, number=1, by=second)
    share("full")
    with CaptureQueriesContext(connection) as taking_back:
        revoke_grant(given=Grant.objects.get(), by=coordinator)

    for asked in (agreeing, taking_back):
        told = [one["sql"] for one in asked.captured_queries]
        held = [n for n, sql in enumerate(told) if "FOR NO KEY UPDATE" in sql and "_case" in sql]
        recorded = [n for n, sql in enumerate(told) if "people_audithead" in sql]
        assert held
        assert max(held) < min(recorded)


def test_asked_for_by_many_at_once_is_asked_for_once(together, government, share, cases):
    outcomes = together(4, lambda _number: share())

    assert sum(isinstance(one, AskedGrant) for one in outcomes) == 1, outcomes
    assert sum(isinstance(one, ValidationError) for one in outcomes) == 3, outcomes
    assert AskedGrant.objects.count() == 1
