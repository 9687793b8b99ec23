"""Handing cases in by the API: one, many, followed, withdrawn, and nothing learnt by it."""

import json

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from cases.casebook.services import open_case
from cases.sharing.submissions.deciding import decline, join, take_up
from cases.sharing.submissions.models import Submission
from people.accounts.services import make_organisation
from people.registry.entries import NewName, NewPerson
from tests.cases.api.calling import HERE, Caller
from tests.cases.api.test_schema import as_json_schema, problems
from tests.cases.sharing.submissions.conftest import FULL

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def caller(organisation, partner_organisation):
    return Caller(partner_organisation, organisation)


@pytest.fixture
def second(organisation):
    there = make_organisation(name="Long Road (invented)")
    there.introduced_by = organisation
    there.save(update_fields=["introduced_by"])
    return Caller(there, organisation)


def sent(**changed):
    return {**FULL, **changed}


def pointers(answer):
    return {each.get("pointer") for each in answer.json()["errors"]}


def test_one_is_handed_in_and_followed(caller):
    answer = caller.post(sent())

    assert answer.status_code == 201
    told = answer.json()
    assert told.keys() == {"id", "external_ref", "state", "received_at", "decided_at"}
    assert (told["external_ref"], told["state"], told["decided_at"]) == (
        FULL["external_ref"],
        "received",
        None,
    )
    assert caller.get(f"{told['id']}/").json() == told
    assert caller.get(external_ref=FULL["external_ref"]).json() == {
        "results": [told],
        "after": None,
    }


def test_the_same_once_more_is_answered_to_the_byte(caller):
    assert caller.post(sent()).content == caller.post(sent()).content
    assert Submission.objects.count() == 1


def test_another_under_the_same_reference(caller):
    caller.post(sent())
    answer = caller.post(sent(label="Somebody else"))

    assert answer.status_code == 409
    assert "another reference" in answer.json()["detail"]


def test_what_is_wrong_is_pointed_at(caller):
    wrong = sent(
        names=[{"full": "Gopal"}, {"full": "12345"}],
        birth="soon",
        place="Canary village",
        contacts=[{"kind": "address", "value": "1 Canary Road"}],
    )
    answer = caller.post(wrong)

    assert answer.status_code == 400
    assert answer["Content-Type"] == "application/problem+json"
    assert pointers(answer) == {"/names/1/full", "/birth", "/place", "/contacts/0/kind"}
    assert "Canary" not in answer.content.decode()


@pytest.mark.parametrize("body", ["[]", '"text"', "null", "7", "{", "[" * 5000, '{"a": NaN}'])
def test_what_is_no_submission(caller, body):
    answer = caller.client.post(
        HERE, data=body, content_type="application/json", headers=caller.headers
    )

    assert answer.status_code == 400
    assert answer["Content-Type"] == "application/problem+json"


def test_many_are_answered_each_in_its_place(caller):
    many = [
        sent(external_ref="one"),
        sent(external_ref="two", sex="male"),
        sent(external_ref="one", label="Somebody else"),
        sent(external_ref="four"),
    ]
    answer = caller.post({"submissions": many}, "bulk/")

    assert answer.status_code == 200
    results = answer.json()["results"]
    refs = [each["submission"] and each["submission"]["external_ref"] for each in results]
    assert refs == ["one", None, None, "four"]
    statuses = [each["problem"] and each["problem"]["status"] for each in results]
    assert statuses == [None, 400, 409, None]
    assert results[1]["problem"]["errors"][0]["pointer"] == "/sex"


@pytest.mark.parametrize(
    "body", [{}, [], {"submissions": []}, {"submissions": [{}] * 501}, {"submissions": [], "a": 1}]
)
def test_what_is_no_list(caller, body):
    answer = caller.post(body, "bulk/")

    assert answer.status_code == 400
    assert pointers(answer) == {"/submissions"}


def test_a_call_that_is_sent_twice_happens_once(caller):
    key = {"Idempotency-Key": "abc"}
    first = caller.post({"submissions": [sent(external_ref="one")]}, "bulk/", **key)
    again = caller.post({"submissions": [sent(external_ref="one")]}, "bulk/", **key)

    assert first.content == again.content
    assert caller.post(sent(external_ref="two"), **key).status_code == 400
    assert Submission.objects.count() == 1


def test_withdrawn_and_sent_anew(caller):
    told = caller.post(sent()).json()

    withdrawn = caller.post({}, f"{told['id']}/withdraw/")
    assert (withdrawn.status_code, withdrawn.json()["state"]) == (200, "withdrawn")
    anew = caller.post(sent(label="Corrected")).json()
    assert anew["id"] != told["id"]
    found = caller.get(external_ref=FULL["external_ref"]).json()["results"]
    assert [each["state"] for each in found] == ["withdrawn", "received"]


def test_what_was_decided_is_not_withdrawn(caller, intake):
    pk = caller.post(sent()).json()["id"]
    decline(submission_id=pk, by=intake, reason="too_little")

    assert caller.post({}, f"{pk}/withdraw/").status_code == 409
    told = caller.get(f"{pk}/").json()
    assert told["state"] == "declined"
    assert "too_little" not in json.dumps(told)


def test_pages_and_states(caller, intake):
    many = [sent(external_ref=f"n-{place}") for place in range(7)]
    caller.post({"submissions": many}, "bulk/")
    first = Submission.objects.order_by("received_at", "pk").first()
    decline(submission_id=first.pk, by=intake, reason="other")

    seen, after = [], ""
    while after is not None:
        told = caller.get(limit=2, **({"after": after} if after else {})).json()
        seen += [each["id"] for each in told["results"]]
        after = told["after"]
    assert len(seen) == len(set(seen)) == 7
    assert [each["id"] for each in caller.get(state="declined").json()["results"]] == [
        str(first.pk)
    ]


@pytest.mark.parametrize(
    "query",
    [{"state": "known"}, {"after": "x"}, {"limit": "0"}, {"person": "1"}, {"ordering": "state"}],
)
def test_no_other_question_is_answered(caller, query):
    answer = caller.get(**query)

    assert answer.status_code == 400
    assert [error["parameter"] for error in answer.json()["errors"]] == list(query)


def test_a_partner_finds_nothing_of_anothers(caller, second):
    told = caller.post(sent()).json()

    assert second.get(f"{told['id']}/").status_code == 404
    assert second.post({}, f"{told['id']}/withdraw/").status_code == 404
    assert second.get(external_ref=FULL["external_ref"]).json()["results"] == []
    assert second.post(sent(label="Another")).status_code == 201


@pytest.mark.parametrize(
    ("scopes", "reads", "writes"),
    [(["read_submissions"], 200, 403), (["submit_cases"], 403, 201), (["read_notes"], 403, 403)],
)
def test_each_scope_opens_its_half(partner_organisation, organisation, scopes, reads, writes):
    caller = Caller(partner_organisation, organisation, scopes)

    assert caller.get().status_code == reads
    assert caller.post(sent()).status_code == writes


def test_known_or_unknown_opened_or_joined_all_is_the_same(caller, second, coordinator):
    """Bodies, headers and statements; only ids and times differ."""
    known = NewPerson(names=(NewName("Canary-Lapwing Thapa"),), nationalities=("NPL",))
    case = open_case(by=coordinator, person=known)
    caller.post(sent(external_ref="warm", names=[{"full": "Warm Up"}]))
    second.post(sent(external_ref="warm", names=[{"full": "Warm Up"}]))

    first, queries_first = _counted(lambda: caller.post(sent()))
    names = [{"full": "Canary-Nobody Zubair"}]
    stranger = sent(names=names, contacts=[], identifiers=[])
    other, queries_other = _counted(lambda: second.post(stranger))

    assert queries_first == queries_other
    assert _bare(first) == _bare(other)
    assert len(first.content) == len(other.content)
    join(submission_id=first.json()["id"], case_ref=case.ref, by=coordinator)
    take_up(submission_id=other.json()["id"], by=coordinator, said={})
    one, another = (
        who.get(f"{made.json()['id']}/") for who, made in ((caller, first), (second, other))
    )
    assert _bare(one) == _bare(another)
    assert one.json()["state"] == "taken_up"


def _counted(call):
    with (
        CaptureQueriesContext(connections["default"]) as data,
        CaptureQueriesContext(connections["keys"]) as keys,
    ):
        answer = call()
    return answer, (len(data), len(keys))


def _bare(answer):
    told = dict(answer.json())
    times = {name: bool(told.pop(name)) for name in ("id", "received_at", "decided_at")}
    return answer.status_code, told, times, sorted(answer.headers)


def test_answers_are_as_described(caller, call):
    schema = json.loads(call("/api/v1/schema/").content)
    made = caller.post(sent()).json()
    bulk = caller.post({"submissions": [sent(external_ref="b"), {"sex": "x"}]}, "bulk/").json()

    assert problems(schema, "/api/v1/submissions/", caller.get().json()) == []
    assert problems(schema, "/api/v1/submissions/{id}/", made) == []
    described = schema["paths"]["/api/v1/submissions/bulk/"]["post"]
    answer = described["responses"]["200"]["content"]["application/json"]["schema"]
    whole = as_json_schema({"components": schema["components"], **answer})
    assert whole["$ref"]
    assert bulk["results"][0]["problem"] is None
    header = [each["name"] for each in described["parameters"]]
    assert header == ["Idempotency-Key"]
