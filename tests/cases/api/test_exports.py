"""Files by the API: asked for, followed, fetched, dropped; and what each refusal says."""

import json

import pytest
from django.test import Client

from cases.access.models import Grant
from cases.sharing.exports.asking import MOST
from cases.sharing.exports.models import SharedExport
from cases.sharing.exports.writing import write_export
from people.accounts.models import PartnerKey
from people.accounts.services import make_organisation
from people.dates import clock
from people.jobs.models import OutboxItem
from tests.cases.api.test_schema import as_json_schema, problems
from tests.cases.api.test_submissions import Caller
from tests.cases.exports.told import plain_cases, tell_case

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
HERE = "/api/v1/exports/"
SCOPES = [
    *("start_shared_exports", "fetch_shared_exports"),
    *("read_shared_cases", "read_shared_persons", "read_shared_requests"),
]


class Exporter(Caller):
    """A partner's program that asks for files."""

    def get(self, path="", *, headers=None, **query):
        return self.client.get(HERE + path, query, headers=self.headers | (headers or {}))

    def post(self, sent, path="", **headers):
        told = {"data": json.dumps(sent), "content_type": "application/json"}
        return self.client.post(HERE + path, headers={**self.headers, **headers}, **told)

    def delete(self, path):
        return self.client.delete(HERE + path, headers=self.headers)

    def made(self, **told):
        """Ask for a file, let it be written, and return its id."""
        pk = self.post({"format": "jsonl", **told}).json()["id"]
        write_export(SharedExport.objects.get(pk=pk).job_id)
        return pk


@pytest.fixture(autouse=True)
def files_dir(settings, tmp_path):
    settings.FILES_DIR = tmp_path / "files"
    settings.FILES_DIR.mkdir()
    return settings.FILES_DIR


@pytest.fixture
def caller(organisation, partner_organisation):
    return Exporter(partner_organisation, organisation, SCOPES)


@pytest.fixture
def case(share, caseworker):
    case = tell_case(caseworker)
    share(case, profile="full")
    return case


def content(answer):
    return b"".join(answer.streaming_content)


def pointers(answer):
    return {each.get("pointer") for each in answer.json()["errors"]}


def test_file_is_asked_for_followed_and_fetched(caller, case):
    asked = caller.post({"format": "jsonl", "filters": {"status": "serving"}, "fields": ["ref"]})

    assert asked.status_code == 202
    told = asked.json()
    assert (told["state"], told["progress"]) == ("waiting", {"done": 0, "total": None})
    assert (told["filters"], told["fields"]) == ({"status": "serving"}, ["ref"])
    assert (told["available_until"], told["problem"], told["detail"]) == (None, None, "")
    job = SharedExport.objects.get().job_id
    # The broker is told an id, and nothing else.
    assert OutboxItem.objects.get(task="cases.sharing.exports.write").object_id == job
    early = caller.get(f"{told['id']}/file/")
    assert (early.status_code, early["Content-Type"]) == (409, "application/problem+json")

    write_export(job)
    ready = caller.get(f"{told['id']}/").json()
    answer = caller.get(f"{told['id']}/file/", headers={"Accept": "application/x-ndjson"})

    assert (ready["state"], ready["progress"]) == ("ready", {"done": 1, "total": 1})
    assert (ready["cases"], ready["downloads_left"]) == (1, 3)
    assert ready["available_until"] > ready["asked_at"]
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/x-ndjson"
    assert answer["Content-Disposition"].startswith('attachment; filename="cases-')
    body = content(answer)
    assert json.loads(body) == {"ref": case.ref}
    assert len(body) == int(answer["Content-Length"]) == ready["size"]
    assert caller.get(f"{told['id']}/").json()["downloads_left"] == 2


@pytest.mark.parametrize(
    ("form", "media_type", "start"),
    [
        ("csv", "text/csv; charset=utf-8", b"\xef\xbb\xbf"),
        ("jsonl", "application/x-ndjson", b"{"),
        (
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            b"PK",
        ),
    ],
)
def test_each_form_has_its_type(caller, case, form, media_type, start):
    answer = caller.get(f"{caller.made(format=form)}/file/", headers={"Accept": "text/html"})

    assert answer["Content-Type"] == media_type
    assert content(answer).startswith(start)


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


def test_file_that_was_dropped_is_not_there(caller, case, files_dir):
    pk = caller.made()

    assert caller.delete(f"{pk}/").status_code == 204

    assert caller.get(f"{pk}/").status_code == 404
    assert caller.get(f"{pk}/file/").status_code == 404
    assert caller.delete(f"{pk}/").status_code == 404
    assert list(files_dir.iterdir()) == []


def test_file_is_gone_once_a_case_in_it_is_taken_back(caller, case):
    pk = caller.made()
    Grant.objects.update(revoked_at=clock.now())

    answer = caller.get(f"{pk}/file/")

    assert answer.status_code == 410
    assert answer["Content-Type"] == "application/problem+json"
    assert "ask anew" in answer.json()["detail"]
    told = caller.get(f"{pk}/").json()
    assert (told["state"], told["problem"]) == ("overtaken", "not_shared")
    assert told["detail"] == answer.json()["detail"]


def test_file_is_gone_when_its_time_is_over(caller, case):
    pk = caller.made()
    clock.move(1.01)

    assert caller.get(f"{pk}/file/").status_code == 410
    assert caller.get(f"{pk}/").json()["state"] == "gone"


def test_key_that_was_revoked_gets_nothing(caller, case):
    pk = caller.made()
    PartnerKey.objects.update(revoked=True)

    assert caller.get(f"{pk}/file/").status_code == 401


def test_each_download_draws_on_the_budget_of_the_key(caller, case):
    pk = caller.made()
    PartnerKey.objects.update(cases_a_day=1)

    first, second = caller.get(f"{pk}/file/"), caller.get(f"{pk}/file/")

    assert '"cases";r=0' in first["RateLimit"]
    assert second.status_code == 429
    assert int(second["Retry-After"]) > 0
    assert '"cases";r=0' in second["RateLimit"]
    # Asking how far it is tells of no case.
    assert caller.get(f"{pk}/").status_code == 200
    assert caller.get(f"{pk}/").json()["downloads_left"] == 2


def test_more_cases_than_a_day_gives_is_told_as_a_problem(caller, share, organisation, caseworker):
    for case in plain_cases(organisation, caseworker, 2):
        share(case)
    PartnerKey.objects.update(cases_a_day=1)

    told = caller.get(f"{caller.made()}/").json()

    assert (told["state"], told["problem"]) == ("failed", "too_many")
    assert "Filter" in told["detail"]


def test_who_has_the_file_already_is_sent_nothing_and_pays_nothing(caller, case):
    pk = caller.made()
    tag = caller.get(f"{pk}/file/")["ETag"]

    again = caller.get(f"{pk}/file/", headers={"If-None-Match": tag})
    Grant.objects.update(revoked_at=clock.now())

    assert (again.status_code, again["ETag"]) == (304, tag)
    assert caller.get(f"{pk}/").json()["downloads_left"] == 2
    assert caller.get(f"{pk}/file/", headers={"If-None-Match": tag}).status_code == 410


def test_other_file_than_is_wanted_is_a_problem_and_no_download(caller, case):
    pk = caller.made()

    other = caller.get(f"{pk}/file/", headers={"If-Match": '"of another file"'})

    assert (other.status_code, other["Content-Type"]) == (412, "application/problem+json")
    assert case.ref.encode() not in other.content
    assert caller.get(f"{pk}/").json()["downloads_left"] == 3
    assert PartnerKey.objects.get().cases_told == 0
    tag = caller.get(f"{pk}/file/")["ETag"]
    assert caller.get(f"{pk}/file/", headers={"If-Match": tag}).status_code == 200


def test_look_at_the_headers_is_no_download(caller, case):
    pk = caller.made()

    answer = Client().head(f"{HERE}{pk}/file/", headers=caller.headers)

    assert answer.status_code == 405
    assert caller.get(f"{pk}/").json()["downloads_left"] == 3


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
