"""A partner's program keeps its own servers, and nobody else's."""

import json
from ipaddress import ip_address
from uuid import uuid4

import pytest

from cases.sharing.webhooks.connecting import INTERNET
from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.sharing.webhooks.switching import switch_off_of_ended_keys
from people.accounts.models import Organisation, PartnerKey
from people.dates import clock
from tests.cases.api.test_schema import problems

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
ROOT = "/api/v1/webhooks/"
NOTHING = {"results": [], "after": None}
TOLD = {"url": "https://hooks.example.org/canary-path", "events": ["case.changed"]}


@pytest.fixture(autouse=True)
def world(monkeypatch):
    """All names lead to one address of the open network; nothing is sent there."""
    found = [ip_address("8.8.8.8")]
    monkeypatch.setattr(INTERNET, "addresses_of", lambda _host, _port: found)
    return found


@pytest.fixture
def key_of(organisation, partner_organisation):
    def key_of(*scopes, partner=partner_organisation, issuer=organisation):
        told = {"organisation": partner, "issuer": issuer, "scopes": list(scopes)}
        return PartnerKey.objects.create_key(**told)[1]

    return key_of


@pytest.fixture
def ask(client, key_of):
    whole = key_of("read_webhooks", "keep_webhooks")

    def ask(method, path="", body=None, *, key=whole, **headers):
        headers = {"Authorization": f"Api-Key {key}", **headers}
        more = {} if method == "get" else {"content_type": "application/json"}
        return getattr(client, method)(f"{ROOT}{path}", body, headers=headers, **more)

    return ask


@pytest.fixture
def made(ask):
    return ask("post", "", TOLD).json()


@pytest.fixture
def missed(made):
    def missed(**fields):
        now = clock.now()
        told = {"event": "case.changed", "about": uuid4(), "made_at": now, "next_at": now}
        told |= {"state": "dead", "outcome": "refused", "status_code": 503, "attempts": 10}
        return Delivery.objects.create(endpoint_id=made["id"], **(told | fields))

    return missed


def test_server_of_an_ended_key_is_off_until_another_key_switches_it_on(ask, made, key_of):
    PartnerKey.objects.update(revoked=True)
    switch_off_of_ended_keys()
    another = key_of("read_webhooks", "keep_webhooks")
    path = f"{made['id']}/"

    assert ask("get", path).status_code == 401
    told = ask("get", path, key=another).json()
    assert (told["is_on"], told["off_because"]) == (False, "key_ended")

    told = ask("patch", path, {"is_on": True}, key=another).json()
    assert switch_off_of_ended_keys() == 0
    assert (told["is_on"], told["off_because"]) == (True, None)


def test_server_is_entered_and_its_secret_told_once(ask, organisation, partner_organisation):
    answer = ask("post", "", TOLD)

    told = answer.json()
    kept = Endpoint.objects.get()
    assert answer.status_code == 201
    assert (told["id"], told["url"], told["events"]) == (str(kept.pk), TOLD["url"], TOLD["events"])
    assert told["secret"] == kept.secret
    assert (kept.issuer, kept.partner) == (organisation, partner_organisation)
    assert kept.made_by_key is not None
    for path in ("", f"{kept.pk}/"):
        assert "secret" not in str(ask("get", path).json()).replace("former_secret", "")


def test_call_that_is_sent_twice_makes_one(ask):
    first, second = (ask("post", "", TOLD, **{"Idempotency-Key": "once"}) for _each in range(2))

    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json() == second.json()
    assert Endpoint.objects.count() == 1


@pytest.mark.parametrize(
    ("told", "places"),
    [
        ({}, ["/url", "/events"]),
        (TOLD | {"url": "http://hooks.example.org/"}, ["/url"]),
        (TOLD | {"url": "https://[::ffff:169.254.169.254]/"}, ["/url"]),
        (TOLD | {"url": "https://127.1/"}, ["/url"]),
        (TOLD | {"url": 5, "events": "case.changed"}, ["/url", "/events"]),
        (TOLD | {"is_on": True, "a/b": 1}, ["/is_on", "/a~1b"]),
        (TOLD | {"events": []}, ["/events"]),
        (TOLD | {"events": ["case.changed", "webhook.test"]}, ["/events/1"]),
    ],
)
def test_fault_is_told_with_its_place(ask, told, places):
    answer = ask("post", "", told)

    assert answer.status_code == 400
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert [error["pointer"] for error in answer.json()["errors"]] == places
    assert not Endpoint.objects.exists()


def test_name_that_leads_inside_is_refused(ask, world):
    world[:] = [ip_address("10.0.0.1")]

    answer = ask("post", "", TOLD)

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["pointer"] == "/url"


def test_part_of_it_is_changed(ask, made):
    path = f"{made['id']}/"

    assert ask("patch", path, {"events": ["note.added"]}).json()["url"] == TOLD["url"]
    assert ask("patch", path, {"url": "https://hooks.example.org"}).status_code == 200
    assert ask("patch", path, {"is_on": False}).json()["off_because"] == "by_hand"
    told = ask("patch", path, {"is_on": True}).json()

    assert told == ask("get", path).json()
    assert (told["url"], told["events"]) == ("https://hooks.example.org/", ["note.added"])
    assert (told["is_on"], told["off_because"]) == (True, None)


def test_it_is_removed(ask, made):
    assert ask("delete", f"{made['id']}/").status_code == 204
    assert ask("get", f"{made['id']}/").status_code == 404
    assert ask("get").json() == NOTHING


def test_new_secret_is_told_once(ask, made):
    told = ask("post", f"{made['id']}/secret/").json()

    kept = Endpoint.objects.get()
    assert told["secret"] == kept.secret != made["secret"]
    assert kept.former_secret == made["secret"]
    assert told["former_secret_until"] is not None


def test_test_is_sent_and_seen(ask, made):
    answer = ask("post", f"{made['id']}/test/")

    assert (answer.status_code, answer.json()["event"]) == (202, "webhook.test")
    listed = ask("get", f"{made['id']}/deliveries/").json()
    assert listed == {"results": [answer.json()], "after": None}
    assert ask("get", f"{made['id']}/").json()["waiting"] == 1


def test_what_was_not_delivered_is_sent_once_more(ask, made, missed):
    one, _other = missed(), missed()

    told = ask("post", f"{made['id']}/deliveries/{one.pk}/replay/")
    assert (told.status_code, told.json()["state"]) == (202, "waiting")
    assert ask("post", f"{made['id']}/replay/").json() == {"count": 1}
    assert ask("get", f"{made['id']}/deliveries/", {"state": "dead"}).json()["results"] == []


def test_nothing_is_sent_while_it_is_off(ask, made, missed):
    ask("patch", f"{made['id']}/", {"is_on": False})

    for path in ("test/", "replay/", f"deliveries/{missed().pk}/replay/"):
        answer = ask("post", f"{made['id']}/{path}")
        assert answer.status_code == 409
        assert "Switch it on" in answer.json()["detail"]


def test_pages_lose_and_repeat_no_delivery(ask, made, missed):
    moment = clock.now()
    rows = {str(missed(made_at=moment).pk) for _each in range(7)}

    seen, after = [], ""
    while True:
        told = ask(
            "get", f"{made['id']}/deliveries/", {"limit": 3} | ({"after": after} if after else {})
        ).json()
        seen += [each["id"] for each in told["results"]]
        if not (after := told["after"]):
            break

    assert len(seen) == 7
    assert set(seen) == rows


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ({"state": "asleep"}, "state"),
        ({"limit": "0"}, "limit"),
        ({"after": "x"}, "after"),
        ({"event": "case.changed"}, "event"),
    ],
)
def test_wrong_parameter_is_refused(ask, made, query, name):
    answer = ask("get", f"{made['id']}/deliveries/", query)

    assert answer.status_code == 400
    assert [error["parameter"] for error in answer.json()["errors"]] == [name]


def test_scope_to_read_changes_nothing(ask, key_of, made, missed):
    key, path = key_of("read_webhooks"), f"{made['id']}/"

    assert ask("get", key=key).status_code == 200
    for method, where, body in [
        ("post", "", TOLD),
        ("patch", path, {"is_on": False}),
        ("delete", path, None),
        ("post", f"{path}secret/", None),
        ("post", f"{path}test/", None),
        ("post", f"{path}replay/", None),
        ("post", f"{path}deliveries/{missed().pk}/replay/", None),
    ]:
        assert ask(method, where, body, key=key).status_code == 403
    assert Endpoint.objects.get().is_on


def test_other_scopes_read_nothing(ask, key_of, made):
    for scope in ("keep_webhooks", "read_shared_cases"):
        assert ask("get", key=key_of(scope)).status_code == 403


def test_servers_of_others_are_not_there(ask, key_of, made, missed, organisation, third):
    other = Organisation.objects.create(name="Other (invented)", introduced_by=organisation)
    for key in (
        key_of("read_webhooks", "keep_webhooks", partner=other),
        key_of("read_webhooks", "keep_webhooks", issuer=third),
    ):
        path = f"{made['id']}/"
        assert ask("get", key=key).json() == NOTHING
        for method, where in [
            ("get", path),
            ("patch", path),
            ("delete", path),
            ("post", f"{path}secret/"),
            ("post", f"{path}test/"),
            ("post", f"{path}replay/"),
            ("get", f"{path}deliveries/"),
            ("post", f"{path}deliveries/{missed().pk}/replay/"),
        ]:
            body = {"is_on": False} if method == "patch" else None
            assert ask(method, where, body, key=key).status_code == 404, (method, where)
    assert Endpoint.objects.get().is_on


def test_answers_are_as_described(ask, client, key_of, made, missed):
    missed()
    missed(state="waiting", outcome="", status_code=None, attempts=0)
    headers = {"Authorization": f"Api-Key {key_of('read_webhooks')}"}
    described = json.loads(client.get("/api/v1/schema/", headers=headers).content)
    one = f"{ROOT}{{id}}/"

    assert "change" in described["webhooks"]
    for path, answer in [
        (ROOT, ask("get")),
        (one, ask("get", f"{made['id']}/")),
        (f"{one}deliveries/", ask("get", f"{made['id']}/deliveries/")),
    ]:
        assert problems(described, path, answer.json()) == []


@pytest.mark.parametrize("is_on", ["true", 1, None])
def test_only_yes_or_no_switches(ask, made, is_on):
    answer = ask("patch", f"{made['id']}/", {"is_on": is_on})

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["pointer"] == "/is_on"


@pytest.mark.parametrize("body", ["[]", "null", '"x"', "5", "{", '"\\ud800"', "{" * 10_000])
def test_what_is_no_server_at_all_is_refused(ask, made, body):
    for method, path in (("post", ""), ("patch", f"{made['id']}/")):
        assert ask(method, path, body).status_code == 400
    assert Endpoint.objects.count() == 1


def test_queries_do_not_grow_with_servers(ask, made, django_assert_max_num_queries):
    ask("get")
    with django_assert_max_num_queries(50) as few:
        ask("get")
    queries = len(few)
    for _each in range(3):
        ask("post", "", TOLD)

    with django_assert_max_num_queries(queries):
        assert len(ask("get").json()["results"]) == 4
