"""The change feed as a partner's program calls it."""

import pytest

from cases.access.models import Grant
from cases.casebook.models import Case
from cases.sharing.changes.keeping import keep
from people.dates import clock
from tests.cases.exports.told import plain_cases, tell_case

pytestmark = pytest.mark.django_db
FEED = "/api/v1/changes/"


@pytest.fixture
def call(call):
    call.key.scopes = [*call.key.scopes, "read_changes"]
    call.key.save(update_fields=["scopes"])
    return call


def heard(response):
    assert response.status_code == 200, response.content
    return [(each["kind"], each["ref"]) for each in response.json()["results"]]


def test_program_follows_a_case_from_its_sharing_to_its_end(call, share, caseworker):
    case = tell_case(caseworker)
    start = call(FEED).json()
    assert (start["results"], start["has_more"]) == ([], False)

    share(case)
    keep()
    first = call(FEED, since=start["next"])
    assert heard(first) == [("changed", case.ref)]

    Case.objects.filter(pk=case.pk).update(status="missing")
    keep()
    second = call(FEED, since=first.json()["next"])
    assert heard(second) == [("changed", case.ref)]
    assert second.json()["results"][0]["id"] == first.json()["results"][0]["id"] != str(case.pk)

    Grant.objects.update(revoked_at=clock.now())
    keep()
    third = call(FEED, since=second.json()["next"])
    assert heard(third) == [("gone", case.ref)]
    assert heard(call(FEED, since=third.json()["next"])) == []
    assert call(f"/api/v1/cases/{case.ref}/").status_code == 404


def test_pages_go_on_until_there_is_no_more(call, share, organisation, caseworker):
    cases = plain_cases(organisation, caseworker, 7)
    for case in cases:
        share(case)
    keep()
    told, answer = [], {"next": "", "has_more": True}

    while answer["has_more"]:
        since = {"since": answer["next"]} if answer["next"] else {}
        response = call(FEED, limit=3, **since)
        told += [ref for _kind, ref in heard(response)]
        answer = response.json()

    assert sorted(told) == [case.ref for case in cases]


def test_poll_of_nothing_new_has_the_same_mark(call):
    since = call(FEED).json()["next"]
    tag = call(FEED, since=since).headers["ETag"]

    assert call(FEED, since=since).headers["ETag"] == tag


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ({"since": "x"}, "since"),
        ({"since": ""}, "since"),
        ({"limit": 0}, "limit"),
        ({"limit": 201}, "limit"),
        ({"status": "missing"}, "status"),
        ({"ordering": "at"}, "ordering"),
    ],
)
def test_wrong_parameter_is_refused_at_its_place(call, said, place):
    response = call(FEED, **said)

    assert response.status_code == 400
    assert [error["parameter"] for error in response.json()["errors"]] == [place]


def test_key_without_the_scope_is_refused(call):
    call.key.scopes = ["read_shared_cases"]
    call.key.save(update_fields=["scopes"])

    assert call(FEED).status_code == 403
