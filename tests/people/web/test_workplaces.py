"""Working in one of several groups at a time."""

from re import findall
from uuid import uuid4

import pytest
from django.test import Client

from cases.casebook.models import Case
from people.accounts.models import Membership
from people.audit.models import AuditEntry
from people.dates import clock
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def away(caseworker, stranger):
    """Mina also keeps the members of the other group."""
    return Membership.objects.create(
        user=caseworker.user, organisation=stranger.organisation, role="admin"
    )


def form_of(answer):
    found = r'name="(csrfmiddlewaretoken|submission)" value="([^"]+)"'
    return dict(findall(found, answer.content.decode()))


def choose(client, member):
    return client.post(f"/account/groups/{member.pk}/")


def test_both_groups_are_listed_and_the_one_at_work_stands_on_top(client, caseworker, away):
    signed_in(client, caseworker)

    page = client.get("/account/").content.decode()

    assert "Way Home (invented)" in page.partition("<main")[0]
    assert "Open Gate (invented)" not in page.partition("<main")[0]
    assert "Open Gate (invented)" in page
    assert f"/account/groups/{away.pk}/" in page


def test_one_group_is_not_named_on_every_page(client, caseworker):
    signed_in(client, caseworker)

    assert "Way Home" not in client.get("/cases/").content.decode()


def test_going_on_elsewhere_takes_another_session_and_is_recorded(client, caseworker, away):
    signed_in(client, caseworker)
    key = client.session.session_key

    assert choose(client, away).headers["Location"] == "/"

    assert client.session.session_key != key
    assert client.get("/members/").status_code == 200
    assert client.get("/cases/").status_code == 403
    entry = AuditEntry.objects.get(action="account.workplace")
    assert (entry.actor_id, entry.organisation_id) == (away.id, away.organisation_id)


@pytest.mark.asvs("v5.0.0-8.4.1")
def test_place_of_somebody_else_cannot_be_chosen(client, caseworker, stranger, colleague):
    signed_in(client, caseworker)

    for other in (stranger, colleague):
        assert choose(client, other).status_code == 404
    assert client.get("/cases/").status_code == 200


def test_what_is_sent_to_a_place_that_ended_does_not_land_in_the_other(client, caseworker, away):
    Membership.objects.filter(pk=away.pk).update(role="caseworker")
    signed_in(client, caseworker)

    Membership.objects.filter(pk=caseworker.pk).update(is_active=False)
    answer = client.post("/cases/new/", {"submission": str(uuid4()), "name": "Ramesh Invented"})

    assert answer.headers["Location"].startswith("/account/sign-in/")
    assert not Case.objects.exists()


def test_form_that_stood_open_in_one_group_opens_no_case_in_the_other(caseworker, away):
    Membership.objects.filter(pk=away.pk).update(role="caseworker")
    client = signed_in(Client(enforce_csrf_checks=True), caseworker)
    form = form_of(client.get("/cases/new/"))
    account = form_of(client.get("/account/"))

    token = {"csrfmiddlewaretoken": account["csrfmiddlewaretoken"]}
    assert client.post(f"/account/groups/{away.pk}/", token).status_code == 302
    answer = client.post("/cases/new/", form | {"name": "Ramesh Invented"})

    assert answer.status_code == 403
    assert not Case.objects.exists()


def test_session_that_rested_too_long_for_the_other_group_ends(client, caseworker, away):
    caseworker.may_reveal = True
    caseworker.save()
    signed_in(client, away)
    clock.move(days=20 / 1440)

    assert choose(client, caseworker).headers["Location"] == "/account/sign-in/"

    assert client.get("/account/").status_code == 302
