"""Files by the API: followed, fetched as long as they may be, dropped."""

import json

import pytest
from django.test import Client

from cases.access.models import Grant
from cases.sharing.exports.models import SharedExport
from cases.sharing.exports.writing import write_export
from people.accounts.models import PartnerKey
from people.dates import clock
from people.jobs.models import OutboxItem
from tests.cases.api.exports.conftest import HERE

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def content(answer):
    return b"".join(answer.streaming_content)


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
