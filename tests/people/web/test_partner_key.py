"""The page of one key: its budget, the key that takes its place, its end."""

import re
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from people.accounts.key_calls import open_key
from people.accounts.models import PartnerKey
from people.accounts.partner_keys import issue_partner_key
from tests.people.web.test_partners import rest
from tests.signing import signed_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def lea(coordinator):
    return signed_in(Client(), coordinator)


@pytest.fixture
def made(partner_organisation, coordinator):
    return issue_partner_key(
        organisation=partner_organisation,
        by=coordinator,
        scopes=["read_shared_cases", "write_notes"],
        networks=["192.0.2.0/24"],
        days=90,
    )


@pytest.fixture
def path(made):
    return lambda name="partner_key": reverse(name, args=[made[0].public_id])


def test_page_says_what_the_key_is(lea, path, made):
    shown = lea.get(path()).content.decode()

    for word in ("Notes: write", "192.0.2.0/24", "2000 of 2000 cases", "never", "In use"):
        assert word in shown
    assert made[1].partition(".")[2] not in shown


def test_text_of_the_new_key_is_shown_once(lea, path, made):
    shown = lea.post(path("partner_key_replace"), {"overlap_days": "7", "submission": uuid4()})

    [text] = re.findall(r"[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}", shown.content.decode())
    new = PartnerKey.objects.get(replaces=made[0])
    assert text.startswith(new.prefix)
    again = lea.get(path()).content.decode()
    assert text.partition(".")[2] not in again
    assert "replaced by" in again
    assert "Ends soon" not in again
    assert path("partner_key_replace") not in again


def test_form_sent_again_by_a_reload_makes_no_second_key(lea, path):
    told = {"overlap_days": "7", "submission": uuid4()}
    lea.post(path("partner_key_replace"), told)

    again = lea.post(path("partner_key_replace"), told)

    assert again.status_code == 422
    assert "cannot be shown again" in again.content.decode()
    assert PartnerKey.objects.count() == 2


@pytest.mark.parametrize("days", ["", "0", "31", "x"])
def test_wrong_overlap_is_told_at_its_field(lea, path, days):
    answer = lea.post(path("partner_key_replace"), {"overlap_days": days})

    assert answer.status_code == 422
    assert "Give a number of days from 1 to 30." in answer.content.decode()
    assert PartnerKey.objects.count() == 1


def test_budget_is_changed(lea, path):
    answer = lea.post(path("partner_key_budget"), {"cases_a_day": "150", "calls_a_minute": "20"})

    assert answer.headers["Location"] == path()
    key = PartnerKey.objects.get()
    assert (key.cases_a_day, key.calls_a_minute) == (150, 20)
    assert "150 of 150 cases" in lea.get(path()).content.decode()


def test_wrong_budget_is_told_at_its_field_and_keeps_what_was_typed(lea, path):
    answer = lea.post(
        path("partner_key_budget"), {"cases_a_day": "100001", "calls_a_minute": "21"}
    )

    shown = answer.content.decode()
    assert answer.status_code == 422
    assert "Give a number from 1 to 100000." in shown
    assert 'value="21"' in shown
    assert PartnerKey.objects.get().cases_a_day == 2_000


def test_changes_ask_for_the_second_factor_again(lea, path, made):
    rest(lea)

    answers = [
        lea.post(path("partner_key_replace"), {"overlap_days": "7"}),
        lea.post(path("partner_key_budget"), {"cases_a_day": "1", "calls_a_minute": "1"}),
        lea.post(path("partner_key_end")),
    ]

    assert [answer.status_code for answer in answers] == [403] * 3
    assert PartnerKey.objects.get().cases_a_day == 2_000
    assert open_key(made[1], address=None) is None
    assert lea.get(path()).status_code == 200


def test_key_of_another_group_is_not_there(path, stranger):
    client = signed_in(Client(), stranger)

    for name in ("partner_key_replace", "partner_key_budget", "partner_key_end"):
        assert client.post(path(name), {"overlap_days": "7"}).status_code == 404
    assert client.get(path()).status_code == 404


def test_key_that_was_ended_has_no_forms(lea, path):
    lea.post(path("partner_key_end"))

    shown = lea.get(path()).content.decode()

    assert "Ended" in shown
    assert path("partner_key_budget") not in shown
    assert path("partner_key_replace") not in shown
