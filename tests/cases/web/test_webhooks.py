"""The pages of partners' servers: what they show once, what they keep, what they do."""

import re
from datetime import timedelta
from ipaddress import ip_address
from uuid import uuid4

import pytest
from django.urls import reverse

from cases.sharing.webhooks.connecting import INTERNET
from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.sharing.webhooks.switching import switch_off_of_ended_keys
from people.accounts import sessions
from people.accounts.partner_keys import end_partner_key
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
URL = "https://hooks.example.org/canary-path"
SECRET = re.compile(r"whsec_[A-Za-z0-9+/=]{40,}")


@pytest.fixture(autouse=True)
def world(monkeypatch):
    """All names lead to one address of the open network; nothing is sent there."""
    found = [ip_address("8.8.8.8")]
    monkeypatch.setattr(INTERNET, "addresses_of", lambda _host, _port: found)
    return found


@pytest.fixture
def lea(as_member, coordinator):
    return as_member(coordinator)


@pytest.fixture
def page(partner_organisation):
    return reverse("webhooks", args=[partner_organisation.id])


@pytest.fixture
def enter(lea, page):
    def enter(**told):
        fields = {"url": URL, "events": ["case.changed"], "submission": str(uuid4())}
        return lea.post(page, fields | told)

    return enter


@pytest.fixture
def endpoint(enter):
    enter()
    return Endpoint.objects.get()


@pytest.fixture
def missed(endpoint):
    def missed(**fields):
        now = clock.now()
        told = {"event": "case.changed", "about": uuid4(), "made_at": now, "next_at": now}
        told |= {"state": "dead", "outcome": "refused", "status_code": 503, "attempts": 10}
        return Delivery.objects.create(endpoint=endpoint, **(told | fields))

    return missed


def address(name, endpoint, *more):
    return reverse(name, args=[endpoint.pk, *more])


def test_server_is_entered_and_its_secret_shown_once(lea, enter, page):
    answer = enter()

    endpoint = Endpoint.objects.get()
    text = answer.content.decode()
    assert SECRET.findall(text) == [endpoint.secret]
    for shown in (page, address("webhook", endpoint), reverse("webhook_list")):
        told = lea.get(shown).content.decode()
        assert URL in told
        assert not SECRET.search(told)


def test_form_that_is_sent_twice_makes_one(enter):
    enter(submission="00000000-0000-4000-8000-000000000001")

    again = enter(submission="00000000-0000-4000-8000-000000000001")

    assert again.status_code == 422
    assert "sent before" in again.content.decode()
    assert Endpoint.objects.count() == 1


@pytest.mark.parametrize(
    ("told", "word"),
    [
        ({"url": "http://hooks.example.org/"}, "https://"),
        ({"url": "https://10.0.0.1/x"}, "whole world can reach"),
        ({"url": ""}, "Give the address"),
        ({"events": []}, "Choose what"),
        ({"url": "https://hooks.example.org/" + "a" * 1000}, "1000"),
    ],
)
def test_fault_is_told_at_its_field_and_what_was_typed_stays(enter, told, word):
    answer = enter(**told)

    text = answer.content.decode()
    assert answer.status_code == 422
    assert word in text
    assert told.get("url", URL)[:40] in text
    assert not Endpoint.objects.exists()


def test_name_that_leads_inside_is_told_at_the_field(enter, world):
    world[:] = [ip_address("169.254.169.254")]

    answer = enter()

    assert answer.status_code == 422
    assert "This name leads to no address" in answer.content.decode()


def test_address_and_events_are_changed(lea, endpoint):
    told = {"url": f"{URL}/b", "events": ["note.added"], "version": endpoint.version}

    answer = lea.post(address("webhook", endpoint), told)

    assert answer.status_code == 302
    endpoint.refresh_from_db()
    assert (endpoint.url, endpoint.events) == (f"{URL}/b", ["note.added"])


def test_two_who_change_it_overwrite_nothing_unseen(lea, endpoint):
    first = {"url": f"{URL}/b", "events": ["note.added"], "version": 1}
    lea.post(address("webhook", endpoint), first)

    second = lea.post(address("webhook", endpoint), first | {"url": f"{URL}/c"})

    text = second.content.decode()
    assert second.status_code == 422
    assert f"{URL}/b" in text
    assert f'value="{URL}/c"' in text
    version = re.search(r'name="version" value="(\d+)"', text)
    assert Endpoint.objects.get().url == f"{URL}/b"
    lea.post(address("webhook", endpoint), first | {"url": f"{URL}/c", "version": version[1]})
    assert Endpoint.objects.get().url == f"{URL}/c"


def test_new_secret_is_shown_once_with_until_when_the_former_counts(lea, endpoint):
    answer = lea.post(address("webhook_secret", endpoint))

    text = answer.content.decode()
    (shown,) = SECRET.findall(text)
    assert shown != endpoint.secret
    assert "the former one counts too" in text
    endpoint.refresh_from_db()
    assert endpoint.secret == shown


def test_what_was_not_delivered_is_sent_once_more(lea, endpoint, missed):
    one, other = missed(), missed()
    text = lea.get(address("webhook", endpoint)).content.decode()
    assert "The receiver refused it (status 503)" in text
    assert "Send all once more" in text

    lea.post(address("webhook_again_one", endpoint, one.pk))
    assert [Delivery.objects.get(pk=row.pk).state for row in (one, other)] == ["waiting", "dead"]
    lea.post(address("webhook_again", endpoint))
    assert Delivery.objects.filter(state="waiting").count() == 2


def test_delivery_of_another_server_is_not_found(lea, enter, endpoint, missed):
    row = missed()
    enter()
    other = Endpoint.objects.exclude(pk=endpoint.pk).get()

    assert lea.post(address("webhook_again_one", other, row.pk)).status_code == 404


def test_test_is_asked_for(lea, endpoint):
    answer = lea.post(address("webhook_test", endpoint), follow=True)

    assert "A test is on its way" in answer.content.decode()
    assert Delivery.objects.get().event == "webhook.test"


def test_server_is_switched_off_and_on(lea, endpoint):
    lea.post(address("webhook_off", endpoint))
    text = lea.get(address("webhook", endpoint)).content.decode()
    assert "Switched off by somebody" in text
    assert address("webhook_test", endpoint) not in text
    refused = lea.post(address("webhook_test", endpoint), follow=True)
    assert "Switch it on first" in refused.content.decode()

    lea.post(address("webhook_on", endpoint))

    endpoint.refresh_from_db()
    assert endpoint.is_on


def test_server_is_removed(lea, endpoint, missed, page):
    missed()

    answer = lea.post(address("webhook_remove", endpoint))

    assert answer.headers["Location"] == page
    assert lea.get(address("webhook", endpoint)).status_code == 404


@pytest.mark.parametrize("move", ["webhook_secret", "webhook_remove"])
def test_what_hurts_most_asks_for_the_second_factor(lea, endpoint, move):
    session = lea.session
    session[sessions.FACTOR] = (clock.now() - timedelta(minutes=6)).isoformat()
    session.save()

    answer = lea.post(address(move, endpoint))

    assert answer.status_code == 403
    kept = Endpoint.objects.get()
    assert kept.secret == endpoint.secret


def test_server_of_another_group_is_not_found(as_member, endpoint, stranger):
    ilya = as_member(stranger)

    assert ilya.get(address("webhook", endpoint)).status_code == 404
    for move in ("on", "off", "test", "again", "secret", "remove"):
        assert ilya.post(address(f"webhook_{move}", endpoint)).status_code == 404


def test_page_says_by_which_key_it_was_entered_and_that_the_key_is_over(lea, endpoint, partner):
    endpoint.made_by, endpoint.made_by_key = None, partner
    endpoint.save()
    told = lea.get(address("webhook", endpoint)).content.decode()
    assert f"the partner, by its key {partner.prefix}" in told

    partner.revoked = True
    partner.save()

    told = lea.get(address("webhook", endpoint)).content.decode()
    assert f"a key that is over, {partner.prefix}" in told


def test_page_says_why_a_server_of_an_ended_key_is_off_and_what_to_do(
    lea, endpoint, partner, coordinator
):
    Endpoint.objects.filter(pk=endpoint.pk).update(made_by=None, made_by_key=partner)
    key_page = lea.get(reverse("partner_key", args=[partner.public_id])).content.decode()
    assert "Servers whose address it gave are told nothing from then on" in key_page
    assert "Ask the partner" not in lea.get(address("webhook", endpoint)).content.decode()

    end_partner_key(key=partner, by=coordinator)
    switch_off_of_ended_keys()

    off = lea.get(address("webhook", endpoint)).content.decode()
    assert "Switched off because the key that gave its address was ended" in off
    assert "Ask the partner, by a way that you know" in off
    lea.post(address("webhook_on", endpoint))
    assert "Ask the partner" not in lea.get(address("webhook", endpoint)).content.decode()


def test_no_page_names_anything_in_its_title(lea, endpoint, page, partner_organisation):
    for shown in (page, address("webhook", endpoint), reverse("webhook_list")):
        (title,) = re.findall(r"<title>(.*?)</title>", lea.get(shown).content.decode(), re.DOTALL)
        assert partner_organisation.name not in title
        assert "example.org" not in title


def test_queries_do_not_grow_with_what_was_missed(
    lea, endpoint, missed, django_assert_max_num_queries
):
    for _each in range(3):
        missed()
    lea.get(address("webhook", endpoint))
    with django_assert_max_num_queries(100) as few:
        lea.get(address("webhook", endpoint))
    for _each in range(80):
        missed()

    with django_assert_max_num_queries(len(few)):
        text = lea.get(address("webhook", endpoint)).content.decode()

    assert "The newest 50 stand here." in text
