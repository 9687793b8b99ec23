"""What is announced is written down for each endpoint that wants it, with the change itself."""

from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction

from cases.sharing.webhooks.announcing import announce
from cases.sharing.webhooks.models import Delivery
from cases.sharing.webhooks.vocabularies import HookEvent
from people.dates import clock

ABOUT = uuid4()


@pytest.fixture
def tell(organisation, partner_organisation):
    def tell(event=HookEvent.CASE_CHANGED, **told):
        ids = {"partner": partner_organisation.id, "issuer": organisation.id, "about": ABOUT}
        announce(event, **(ids | told))

    return tell


def test_each_endpoint_that_wants_it_is_told(put_endpoint, tell):
    wanting = [put_endpoint(), put_endpoint(events=["case.changed"])]
    put_endpoint(events=["note.added"])

    tell()

    rows = Delivery.objects.all()
    assert {row.endpoint_id for row in rows} == {one.id for one in wanting}
    assert {(row.event, row.about, row.state) for row in rows} == {
        ("case.changed", ABOUT, "waiting")
    }


def test_other_partner_and_other_group_are_not_told(put_endpoint, tell, third, organisation):
    put_endpoint(partner=third)
    put_endpoint(issuer=third)

    tell()

    assert not Delivery.objects.exists()


def test_announcement_is_taken_back_with_the_change(put_endpoint, tell):
    put_endpoint()

    with transaction.atomic():
        tell()
        transaction.set_rollback(True)

    assert not Delivery.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_announcement_outside_a_transaction_is_refused(put_endpoint, tell):
    put_endpoint()

    with pytest.raises(transaction.TransactionManagementError):
        tell()


def test_endpoint_that_is_off_keeps_what_it_misses(put_endpoint, tell):
    put_endpoint(disabled_at=clock.now(), disabled_because="by_hand")

    tell(HookEvent.CASE_WITHDRAWN)

    missed = Delivery.objects.get()
    assert (missed.state, missed.outcome) == ("dead", "disabled")
    assert missed.ended_at is not None


def test_queries_do_not_grow_with_the_endpoints(put_endpoint, tell, django_assert_num_queries):
    put_endpoint()
    put_endpoint()
    put_endpoint()

    with django_assert_num_queries(2):
        tell()


def test_endpoint_is_made_by_a_member_or_by_a_key(put_endpoint, partner):
    put_endpoint(made_by_key=partner)

    with pytest.raises(IntegrityError), transaction.atomic():
        put_endpoint(made_by=None)
