"""At every address of the API: one answer to every key that is not right, and no more than a
key may be given.
"""

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.urls import get_resolver, reverse

from cases.casebook.services import open_case
from cases.sharing.sandbox import filling
from cases.sharing.sandbox.invented import everybody
from cases.sharing.sandbox.services import make_test_key
from people.accounts import throttle
from people.accounts.models import Alert, PartnerKey
from people.accounts.partner_keys import end_partner_key, issue_partner_key
from people.accounts.pull_budget import change_budget
from people.accounts.roles import PARTNER_MAY
from people.dates import clock
from people.registry.entries import NewName, NewPerson

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
LIST = "api-case-list"
ARGUMENTS = {"ref": "C-2026-00001", "pk": str(uuid4()), "name": "state"}
ADDRESSES = sorted(
    name for name in get_resolver().reverse_dict if isinstance(name, str) and name[:4] == "api-"
)


@pytest.fixture
def make(partner_organisation, coordinator):
    def make(**told):
        usual = {"scopes": PARTNER_MAY, "days": 30}
        return issue_partner_key(
            organisation=partner_organisation, by=coordinator, **(usual | told)
        )

    return make


@pytest.fixture
def shared(coordinator, share):
    """Three cases, told of to the partner."""
    told = [NewPerson(names=(NewName(f"Invented {number}"),)) for number in range(3)]
    cases = [open_case(by=coordinator, person=one) for one in told]
    for case in cases:
        share(case)
    return cases


def path_of(name):
    [(_words, keys), *_others] = get_resolver().reverse_dict.getlist(name)[0][0]
    given = dict(ARGUMENTS, ref="P-000001") if "person" in name else ARGUMENTS
    return reverse(name, kwargs={key: given.get(key, str(uuid4())) for key in keys})


def ask(client, text, name=LIST, method="get", **headers):
    headers = {"authorization": f"Api-Key {text}"} | headers
    return getattr(client, method)(path_of(name), headers=headers)


@pytest.fixture
def wrongs(make, coordinator, partner_organisation):
    ended, ended_text = make()
    end_partner_key(key=ended, by=coordinator)
    expired, expired_text = make()
    PartnerKey.objects.filter(pk=expired.pk).update(expiry_date=clock.now() - timedelta(seconds=1))
    test = make_test_key(partner=partner_organisation, by=coordinator)[1]
    return {
        "forged": f"{make()[1]}x",
        "unknown": "abcdefgh.0123456789",
        "ended": ended_text,
        "expired": expired_text,
        "elsewhere": make(networks=["203.0.113.0/24"])[1],
        "test key without its word": test.removeprefix("test_"),
        "real key with the word": f"test_{make()[1]}",
    }


@pytest.mark.asvs("v5.0.0-16.3.1")
@pytest.mark.parametrize("name", ADDRESSES)
def test_wrong_keys_get_one_answer_and_no_log_holds_their_text(client, wrongs, caplog, name):
    answers = [
        ask(client, text, name, method)
        for text in wrongs.values()
        for method in ("get", "post", "delete")
    ]

    assert {answer.status_code for answer in answers} == {401}
    assert len({answer.content for answer in answers}) == 1
    assert {answer.headers.get("RateLimit") for answer in answers} == {None}
    for text in wrongs.values():
        prefix, _dot, secret = text.removeprefix("test_").partition(".")
        assert prefix not in caplog.text
        assert secret not in caplog.text


def test_each_case_that_is_told_counts_each_time(client, make, shared):
    _key, text = make(cases_a_day=10)

    remaining = [
        re.search(r'"cases";r=(\d+);t=\d+', ask(client, text).headers["RateLimit"])[1]
        for _time in range(3)
    ]

    assert remaining == ["7", "4", "1"]
    assert (
        '"cases";q=10;w=86400' in ask(client, text, "api-code-lists").headers["RateLimit-Policy"]
    )


def test_what_the_caller_has_already_counts_nothing(client, make, shared):
    _key, text = make(cases_a_day=3)
    tag = ask(client, text).headers["ETag"]

    again = ask(client, text, **{"if-none-match": tag})

    assert again.status_code == 304


def test_answer_of_more_than_is_left_is_refused_and_holds_no_case(
    client, make, shared, coordinator
):
    key, text = make(cases_a_day=2)

    answer = ask(client, text)

    assert answer.status_code == 429
    assert 0 < int(answer.headers["Retry-After"]) <= 90_000
    assert '"cases";r=2;' in answer.headers["RateLimit"]
    assert not any(case.ref in answer.content.decode() for case in shared)
    assert "ETag" not in answer.headers
    alert = Alert.objects.get()
    assert (alert.kind, alert.partner_key) == ("pull_budget", key)
    assert alert.organisation_id == coordinator.organisation_id

    change_budget(key=key, by=coordinator, cases_a_day=3, calls_a_minute=600)
    assert ask(client, text).status_code == 200


@pytest.mark.parametrize("name", ["api-code-lists", "api-schema"])
def test_call_too_many_within_a_minute_is_refused(client, make, monkeypatch, name):
    """How calls are counted in the cache is tried in tests/people/accounts."""
    counted = iter([(1, 60), (2, 59), (3, 58)])
    monkeypatch.setattr(throttle, "count_call", lambda _key, _limit: next(counted))
    _key, text = make(calls_a_minute=2)

    answers = [ask(client, text, name) for _time in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[2].headers["Retry-After"] == "58"
    assert '"calls";r=0;t=58' in answers[2].headers["RateLimit"]


def test_test_key_lists_the_invented_cases_alone(
    client, shared, partner_organisation, coordinator, monkeypatch
):
    some = list(everybody())[:4]
    monkeypatch.setattr(filling, "everybody", lambda: some)
    key, text = make_test_key(partner=partner_organisation, by=coordinator)
    assert ask(client, text).json()["results"] == []
    filling.fill(key.public_id)

    told = ask(client, text).json()["results"]

    assert len(told) == 4
    names = {name["full"] for case in told for name in case.get("person", {}).get("names", [])}
    assert names
    assert names <= {word for one in some for word in (one.latin, one.native)}
