"""Partners' keys at the API's door: one answer to every key that is not right."""

from datetime import timedelta

import pytest
from django.urls import reverse

from people.accounts.models import PartnerKey
from people.accounts.services import issue_partner_key
from people.dates import clock
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def key(other_organisation, coordinator):
    return issue_partner_key(organisation=other_organisation, by=coordinator, days=30)


def ask(client, text):
    return client.get(reverse("api-case-list"), headers={"authorization": text})


def test_right_key_opens_the_api(client, key):
    assert ask(client, f"Api-Key {key[1]}").status_code == 200


def test_key_is_kept_as_a_hash_alone(key):
    _row, text = key

    assert text not in str(PartnerKey.objects.values().get())


def test_wrong_keys_get_one_answer(client, key):
    row, text = key
    revoked, revoked_text = issue_partner_key(organisation=row.organisation, by=None)
    PartnerKey.objects.filter(pk=revoked.pk).update(revoked=True)
    ended, ended_text = issue_partner_key(organisation=row.organisation, by=None)
    PartnerKey.objects.filter(pk=ended.pk).update(expiry_date=clock.now() - timedelta(seconds=1))
    endings = [text[:-1], f"{text}x", text.partition(".")[0], "x.y", revoked_text, ended_text]

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


def test_member_who_is_signed_in_is_not_let_into_the_api(client, caseworker):
    signed_in(client, caseworker)

    assert client.get(reverse("api-case-list")).status_code == 401
