"""Partners' keys at the API's door: one answer to every key that is not right."""

from datetime import timedelta

import pytest
from django.db import connection
from django.urls import reverse

from people.accounts.models import PartnerKey
from people.accounts.partner_keys import end_partner_key, issue_partner_key
from people.dates import clock
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def make(partner_organisation, coordinator):
    def make(**told):
        usual = {"scopes": ["read_shared_cases"], "days": 30}
        return issue_partner_key(
            organisation=partner_organisation, by=coordinator, **(usual | told)
        )

    return make


@pytest.fixture
def key(make):
    return make()


def ask(client, text):
    return client.get(reverse("api-case-list"), headers={"authorization": text})


def test_right_key_opens_the_api(client, key):
    assert ask(client, f"Api-Key {key[1]}").status_code == 200


def test_key_is_kept_as_a_hash_alone(key):
    _row, text = key

    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM people_partnerkey")
        [columns] = cursor.fetchall()
    secret = text.partition(".")[2]
    assert text.partition(".")[0] in columns
    assert not any(secret in str(column) for column in columns)


def test_wrong_keys_get_one_answer(client, make, key, coordinator):
    _row, text = key
    ended, ended_text = make()
    end_partner_key(key=ended, by=coordinator)
    expired, expired_text = make()
    PartnerKey.objects.filter(pk=expired.pk).update(expiry_date=clock.now() - timedelta(seconds=1))
    _elsewhere, elsewhere_text = make(networks=["203.0.113.0/24"])
    endings = [text[:-1], f"{text}x", text.partition(".")[0], "x.y"]
    endings += [ended_text, expired_text, elsewhere_text]

    answers = {
        (answer.status_code, answer.content)
        for ending in endings
        for answer in [ask(client, f"Api-Key {ending}")]
    }

    assert {status for status, _body in answers} == {401}
    assert len(answers) == 1


@pytest.mark.parametrize("header", ["", "Api-Key", "Api-Key ", "Bearer x", "Basic eDp5"])
def test_without_a_key_the_api_is_closed(client, key, header):
    answer = ask(client, header)

    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == "Api-Key"


def test_key_ends_by_the_one_clock(client, key):
    clock.move(29)
    assert ask(client, f"Api-Key {key[1]}").status_code == 200

    clock.move(2)
    assert ask(client, f"Api-Key {key[1]}").status_code == 401


def test_key_is_bound_to_the_address_that_our_proxy_saw(client, make, settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    _key, text = make(networks=["203.0.113.0/24"])

    def from_address(forwarded):
        headers = {"authorization": f"Api-Key {text}", "x-forwarded-for": forwarded}
        return client.get(reverse("api-case-list"), headers=headers).status_code

    assert from_address("203.0.113.9") == 200
    assert from_address("198.51.100.7") == 401
    assert from_address("203.0.113.9, 198.51.100.7") == 401


def test_member_who_is_signed_in_is_not_let_into_the_api(client, caseworker):
    signed_in(client, caseworker)

    assert client.get(reverse("api-case-list")).status_code == 401
