"""Where the API begins, and addresses without their last slash."""

import json

import pytest
from django.test import Client

from cases.sharing.submissions.models import Submission
from people.accounts.models import PartnerKey
from people.accounts.roles import PARTNER_MAY
from tests.cases.api.test_schema import problems

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
ROOT = "/api/v1/"
SUBMISSIONS = f"{ROOT}submissions/"


@pytest.fixture
def told(call):
    """Return what a key with these scopes finds at the beginning."""

    def told(*scopes):
        PartnerKey.objects.filter(pk=call.key.pk).update(scopes=list(scopes))
        answer = call(ROOT)
        assert answer.status_code == 200, answer.content
        return {row["name"]: row for row in answer.json()["results"]}

    return told


def test_index_names_every_address_that_names_no_single_thing(told):
    names = told(*PARTNER_MAY)

    assert names.keys() == {
        *("cases", "persons", "requests", "events", "changes", "referrals", "codes", "statistics"),
        *("submissions", "submissions/bulk", "exports", "webhooks", "schema"),
    }
    assert names["cases"]["url"] == f"http://testserver{ROOT}cases/"


def test_index_says_what_the_key_may_call(told):
    methods = {name: row["methods"] for name, row in told("submit_cases").items()}

    assert methods["submissions"] == ["POST"]
    assert methods["submissions/bulk"] == ["POST"]
    assert methods["cases"] == []
    assert methods["codes"] == methods["schema"] == ["GET"]
    assert told("submit_cases", "read_submissions")["submissions"]["methods"] == ["GET", "POST"]


def test_each_address_answers_as_the_index_says(told, call):
    for row in told("read_shared_cases", "read_webhooks").values():
        status = call(row["url"]).status_code
        assert (status == 200) is ("GET" in row["methods"]), (row, status)


def test_index_is_as_described(told, call):
    told(*PARTNER_MAY)
    described = json.loads(call(f"{ROOT}schema/").content)

    assert problems(described, ROOT, call(ROOT).json()) == []


@pytest.mark.parametrize("path", [ROOT, "/api/v1"])
def test_without_a_key_it_is_a_problem(path):
    answer = Client().get(path)

    assert answer.status_code == 401
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["WWW-Authenticate"] == "Api-Key"


@pytest.mark.parametrize("said", ["", "Bearer abc.def", "Api-Key abc.def"])
def test_who_has_no_right_key_reads_how_one_is_sent_or_that_it_opens_nothing(said):
    answer = Client().get(ROOT, headers={"Authorization": said} if said else {})

    told = answer.json()["detail"]
    assert answer.status_code == 401
    assert told.startswith("This key opens nothing" if "Api-Key" in said else "Send your key")


@pytest.mark.parametrize("path", ["cases/", "codes/status/", ""])
def test_last_slash_may_be_missing(call, path):
    short = call(f"{ROOT}{path}".removesuffix("/"))

    assert short.status_code == 200
    assert short.json() == call(f"{ROOT}{path}").json()


def test_what_is_sent_without_the_last_slash_is_not_lost(
    client, organisation, partner_organisation
):
    _key, text = PartnerKey.objects.create_key(
        organisation=partner_organisation, issuer=organisation, scopes=["submit_cases"]
    )
    headers = {"Authorization": f"Api-Key {text}", "Idempotency-Key": "once"}
    body = {"external_ref": "FAM-1", "names": [{"full": "Gopal Invented"}]}

    first, second = (
        client.post(path, body, content_type="application/json", headers=headers)
        for path in (SUBMISSIONS.removesuffix("/"), SUBMISSIONS)
    )

    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json() == second.json()
    assert Submission.objects.count() == 1


@pytest.mark.parametrize("path", ["/api/v1/nonsense", "/api/v1/cases/C-2026-99999", "/api/v1x"])
def test_what_is_not_there_is_not_there_without_a_slash_either(call, path):
    answer = call(path)

    assert answer.status_code == 404
    assert answer.json()["title"] == "Not Found"


def test_pages_are_still_led_to_their_address(client):
    assert client.get("/api/docs").status_code == 301
