"""Files by the API: asked for, seen in the list; and what each refusal says."""

import json

import pytest

from cases.sharing.exports.asking import MOST
from cases.sharing.exports.models import SharedExport
from people.accounts.models import PartnerKey
from people.accounts.services import make_organisation
from people.dates import clock
from tests.cases.api.exports.conftest import SCOPES, Exporter
from tests.cases.api.test_schema import as_json_schema, problems
from tests.cases.exports.told import plain_cases

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def pointers(answer):
    return {each.get("pointer") for each in answer.json()["errors"]}


@pytest.mark.parametrize(
    ("sent", "places"),
    [
        ({}, {"/format"}),
        ({"format": "pdf"}, {"/format"}),
        ({"format": "csv", "filter": {}}, {"/filter"}),
        ({"format": "csv", "filters": {"owner": "me"}}, {"/filters/owner"}),
        ({"format": "csv", "filters": {"status": "nonsense"}}, {"/filters/status"}),
        ({"format": "csv", "filters": {"nationality": "Nepal"}}, {"/filters/nationality"}),
        ({"format": "csv", "filters": {"opened_from": "May"}}, {"/filters/opened_from"}),
        ({"format": "csv", "filters": {"opened_from": "20260101"}}, {"/filters/opened_from"}),
        ({"format": "csv", "filters": {"opened_until": "2026-W01-1"}}, {"/filters/opened_until"}),
        ({"format": "csv", "fields": []}, {"/fields"}),
        ({"format": "csv", "fields": ["owner"]}, {"/fields/0"}),
        ({"format": "csv", "filters": "all"}, {"/filters"}),
    ],
)
def test_wrong_wish_is_refused_at_its_place(caller, sent, places):
    answer = caller.post(sent)

    assert answer.status_code == 400
    assert pointers(answer) == places
    assert not SharedExport.objects.exists()


@pytest.mark.parametrize("sent", [[], "csv", 7, None])
def test_what_is_no_object_is_refused(caller, sent):
    assert caller.post(sent).status_code == 400


@pytest.mark.parametrize(
    ("scope", "statuses"),
    [
        ("start_shared_exports", [202, 200, 200, 403, 204]),
        ("fetch_shared_exports", [403, 200, 200, 200, 403]),
        ("read_shared_cases", [403, 403, 403, 403, 403]),
    ],
)
def test_each_scope_opens_its_calls_alone(
    caller, case, organisation, partner_organisation, scope, statuses
):
    pk = caller.made(fields=["ref"])
    other = Exporter(partner_organisation, organisation, [scope])

    answers = [
        other.post({"format": "csv"}),
        other.get(),
        other.get(f"{pk}/"),
        other.get(f"{pk}/file/"),
        other.delete(f"{pk}/"),
    ]

    assert [answer.status_code for answer in answers] == statuses


def test_strange_partner_finds_none(caller, case, organisation):
    there = make_organisation(name="Long Road (invented)")
    there.introduced_by = organisation
    there.save(update_fields=["introduced_by"])
    strange = Exporter(there, organisation, SCOPES)
    pk = caller.made()

    answers = [strange.get(f"{pk}/"), strange.get(f"{pk}/file/"), strange.delete(f"{pk}/")]

    assert [answer.status_code for answer in answers] == [404] * 3
    assert strange.get().json() == {"results": [], "after": None}
    assert caller.get(f"{pk}/file/").status_code == 200


def test_list_has_the_newest_first_page_by_page(caller, case):
    first = caller.made()
    clock.move(0.001)
    second = caller.post({"format": "csv"}).json()["id"]

    page = caller.get(limit=1).json()
    rest = caller.get(limit=1, after=page["after"]).json()

    assert [row["id"] for row in page["results"] + rest["results"]] == [second, first]
    assert rest["after"] is None
    assert caller.get(after="nonsense").status_code == 400


def test_same_call_twice_makes_one(caller, case):
    sent = {"format": "csv", "fields": ["ref"]}

    answers = [caller.post(sent, **{"Idempotency-Key": "my-first-file"}) for _each in range(2)]

    assert [answer.status_code for answer in answers] == [202, 202]
    assert answers[0].json() == answers[1].json()
    assert SharedExport.objects.count() == 1


def test_one_too_many_is_a_conflict(caller, case):
    for _each in range(MOST):
        assert caller.post({"format": "csv"}).status_code == 202

    answer = caller.post({"format": "csv"})

    assert answer.status_code == 409
    assert "Delete one" in answer.json()["detail"]


def test_more_cases_than_a_day_gives_is_told_as_a_problem(caller, share, organisation, caseworker):
    for case in plain_cases(organisation, caseworker, 2):
        share(case)
    PartnerKey.objects.update(cases_a_day=1)

    told = caller.get(f"{caller.made()}/").json()

    assert (told["state"], told["problem"]) == ("failed", "too_many")
    assert "Filter" in told["detail"]


def test_answers_are_as_the_description_says(caller, case, call):
    schema = json.loads(call("/api/v1/schema/").content)
    pk = caller.made(filters={"opened_from": "2020-01-01", "status": "serving"})

    assert problems(schema, "/api/v1/exports/", caller.get().json()) == []
    assert problems(schema, "/api/v1/exports/{id}/", caller.get(f"{pk}/").json()) == []
    assert as_json_schema(schema["components"]["schemas"]["NewExport"])["required"] == ["format"]
    fetched = schema["paths"]["/api/v1/exports/{id}/file/"]["get"]["responses"]
    assert {"409", "410"} <= fetched.keys()
    assert set(fetched["200"]["content"]) == {
        "text/csv",
        "application/x-ndjson",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
