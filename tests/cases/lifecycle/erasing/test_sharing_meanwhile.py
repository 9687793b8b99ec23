"""Between the asking for an erasure and its end nothing of the case is shared anew."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError

from cases.access.agreeing import agree as agree_to_share
from cases.access.many_grants import share_many, weigh_many
from cases.access.models import AskedGrant, Consent, Grant
from cases.access.services import grant, renew_grant
from cases.access.taking_back import renew_many
from cases.access.terms import terms_of
from cases.lifecycle.erasing.carrying_out import end_reading
from cases.lifecycle.erasing.models import Erasure
from cases.lifecycle.erasing.services import ask_to_erase, end_stopped, stop
from people.accounts.approvals import withdraw
from people.accounts.models import Approval
from people.dates import clock
from tests.cases.access.governments.reading import consent_to
from tests.cases.exports.told import plain_cases

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
SAID = "It is asked that this case be erased"


@pytest.fixture
def cases(organisation, caseworker, coordinator, partner_organisation, crew):
    rows = plain_cases(organisation, caseworker, 3)
    consent_to(rows, partner_organisation, coordinator)
    return rows


@pytest.fixture
def share(cases, coordinator, partner_organisation):
    def share(number=0, **told):
        consent = Consent.objects.get(case=cases[number])
        usual = {"case": cases[number], "by": coordinator, "organisation": partner_organisation}
        usual |= {"consent": consent, "profile": "minimal", "purpose": "legal"}
        return grant(**(usual | told))

    return share


@pytest.fixture
def ask(cases, coordinator):
    def ask(number=0, extent="case"):
        told = {"ref": cases[number].ref, "extent": extent, "reason": "person"}
        return ask_to_erase(by=coordinator, **told)

    return ask


@pytest.fixture
def government(partner_organisation):
    partner_organisation.kind = "partner_gov"
    partner_organisation.save(update_fields=["kind"])


def test_it_is_not_shared_and_not_renewed_but_read_until_the_erasure_begins(
    share, ask, coordinator
):
    given = share()
    ask()

    with pytest.raises(ValidationError, match=SAID):
        share(purpose="casework")
    with pytest.raises(ValidationError, match=SAID):
        renew_grant(given=given, by=coordinator, ends_on=given.ends_on + timedelta(days=9))

    assert Grant.objects.get().revoked_at is None
    assert share(1).case_id != given.case_id


def test_of_many_it_is_left_out_with_the_reason(
    share, ask, cases, coordinator, partner_organisation
):
    grants = [share(0), share(1)]
    ask()
    told = {"case_ids": [str(case.pk) for case in cases], "partner": partner_organisation}
    terms = terms_of(profile="minimal", purpose="casework")

    before = weigh_many(by=coordinator, **told)
    shared = share_many(by=coordinator, terms=terms, selection=uuid4(), **told)
    later = clock.today() + timedelta(days=200)
    renewed = renew_many(grants=[one.pk for one in grants], ends_on=later, by=coordinator)

    assert [row.ref for row in before if SAID in row.why_not] == [cases[0].ref]
    for outcome, done in ((shared, cases[1:]), (renewed, cases[1:2])):
        assert sorted(outcome.done) == [case.ref for case in done]
        assert [(ref, SAID in why) for ref, why in outcome.refused] == [(cases[0].ref, True)]


def test_with_its_person_all_cases_of_the_person_go(share, ask, cases):
    type(cases[1]).objects.filter(pk=cases[1].pk).update(person=cases[0].person_id)
    ask(0, "person")

    with pytest.raises(ValidationError, match=SAID):
        share(1)
    assert share(2)


def test_case_alone_leaves_the_others_of_the_person(share, ask, cases):
    type(cases[1]).objects.filter(pk=cases[1].pk).update(person=cases[0].person_id)
    ask(0, "case")

    assert share(1)


@pytest.mark.parametrize("how", ["stopped", "stopped elsewhere", "forgotten"])
def test_once_it_is_stopped_the_case_is_shared_again(share, ask, second, how):
    erasure = ask()
    if how == "stopped":
        stop(erasure=erasure, by=second)
    else:
        withdraw(approval=erasure.approval, by=second)
        if how == "forgotten":
            end_stopped()

    assert share()


def test_job_that_waits_lets_nothing_be_shared(share, agreed, cases):
    agreed(cases[0])

    with pytest.raises(ValidationError, match=SAID):
        share()


def test_what_was_asked_for_with_a_government_is_left_out(government, share, ask, cases, second):
    asked = share()
    assert isinstance(asked, AskedGrant)
    ask()

    agree_to_share(approval_id=asked.approval_id, number=1, by=second)

    assert not Grant.objects.exists()
    assert Approval.objects.get(pk=asked.approval_id).is_done


@pytest.mark.parametrize("kind", ["ngo", "partner_gov"])
def test_shared_and_asked_to_be_erased_at_once_neither_waits_for_ever(
    together, share, ask, partner_organisation, kind
):
    partner_organisation.kind = kind
    partner_organisation.save(update_fields=["kind"])

    for number in range(3):
        shared, erasure = together(2, lambda turn, n=number: ask(n) if turn else share(n))

        assert isinstance(erasure, Erasure), erasure
        assert isinstance(shared, Grant | AskedGrant | ValidationError), shared
    with pytest.raises(ValidationError, match=SAID):
        share(purpose="casework")


def test_what_is_shared_while_the_erasure_begins_ends_with_it(together, share, agreed, cases):
    given = share()
    erasure = agreed(cases[0])

    together(2, lambda turn: end_reading(erasure) if turn else share(purpose="casework"))

    assert not Grant.objects.filter(revoked_at=None).exists()
    given.refresh_from_db()
    assert given.revoked_at is not None
