"""What partners are asked and what they write, by the API: read, answered, followed."""

import json
from uuid import uuid4

import pytest

from cases.casebook.models import Case, Task
from cases.sharing.notes.models import Note
from cases.sharing.referrals.models import Referral
from cases.sharing.referrals.services import move
from people.accounts.models import PartnerKey
from people.accounts.roles import PARTNER_MAY
from tests.cases.api.referrals.conftest import LIST, ids, notes, one

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_list_and_one_tell_what_was_asked_and_nobody_of_the_group(send, share, case, refer):
    share(case)
    referral = refer(case)

    (row,) = send(LIST).json()["results"]

    assert row == {
        "id": str(referral.pk),
        "case": case.ref,
        "kind": "legal",
        "htcds_reason": "AdditionalServicesRequired",
        "purpose": "casework",
        "state": "sent",
        "text": "Canaryask",
        "sent_at": row["sent_at"],
        "changed_at": row["sent_at"],
    }
    whole = send(one(referral)).json()
    assert {name: whole[name] for name in row} == row
    assert [(step["from"], step["to"], step["by"]) for step in whole["steps"]] == [
        (None, "sent", "group")
    ]
    assert "Mina" not in json.dumps(whole)


def test_partner_accepts_and_says_that_it_is_done(send, share, case, refer):
    share(case)
    referral = refer(case)

    accepted = send(f"{one(referral)}accept/", {"text": "We will"})
    done = send(f"{one(referral)}done/", {"text": "He has a lawyer"})

    assert (accepted.status_code, accepted.json()["state"]) == (200, "accepted")
    assert (done.status_code, done.json()["state"]) == (200, "done")
    steps = send(one(referral)).json()["steps"]
    assert [(step["to"], step["by"], step["text"]) for step in steps] == [
        ("sent", "group", ""),
        ("accepted", "partner", "We will"),
        ("done", "partner", "He has a lawyer"),
    ]


@pytest.mark.parametrize(
    ("to", "body", "pointer"),
    [
        ("refuse", {}, "/reason"),
        ("refuse", {"reason": "laundry"}, "/reason"),
        ("refuse", {"reason": "other"}, "/text"),
        ("accept", {"text": "x" * 2001}, "/text"),
        ("accept", {"text": ["x"]}, "/text"),
    ],
)
def test_what_is_wrong_is_said_where_it_stands(send, share, case, refer, to, body, pointer):
    share(case)
    referral = refer(case)

    answer = send(f"{one(referral)}{to}/", body)

    assert answer.status_code == 400
    assert answer["Content-Type"] == "application/problem+json"
    assert [place["pointer"] for place in answer.json()["errors"]] == [pointer]
    assert Referral.objects.get().state == "sent"


def test_what_moved_on_or_never_could_is_a_conflict(send, share, case, refer, caseworker):
    share(case)
    referral = refer(case)
    assert send(f"{one(referral)}done/", {"text": "At once"}).status_code == 409

    move(referral=referral, to="revoked", by=caseworker, text="Not needed")
    late = send(f"{one(referral)}accept/", {})

    assert late.status_code == 409
    assert "Taken back" in late.json()["detail"]


def test_call_that_is_repeated_happens_once(send, share, case, refer, organisation, client):
    share(case)
    referral = refer(case)
    _key, text = PartnerKey.objects.create_key(
        organisation_id=referral.partner_id, issuer=organisation, scopes=sorted(PARTNER_MAY)
    )
    headers = {"Authorization": f"Api-Key {text}", "Idempotency-Key": "once-1"}

    def post(path, body):
        told = {"content_type": "application/json", "headers": headers}
        return client.post(path, json.dumps(body), **told)

    first, again = (post(f"{one(referral)}accept/", {"text": "Yes"}) for _time in range(2))
    assert (first.status_code, again.status_code) == (200, 200)
    assert first.json() == again.json()
    headers["Idempotency-Key"] = "once-2"
    written = [post(notes(case), {"text": "Hello"}).json() for _time in range(2)]
    assert written[0] == written[1]
    assert Note.objects.count() == 1


def test_filters_and_order(send, share, case, case_of, refer, partner):
    other = case_of("Somebody Else")
    for each in (case, other):
        share(each)
    rows = [refer(case), refer(case, kind="medical"), refer(other)]
    move(referral=rows[1], to="refused", by=partner, reason="reach")
    first, refused, last = (str(row.pk) for row in rows)

    assert ids(send(LIST)) == [first, refused, last]
    assert ids(send(f"{LIST}?ordering=-sent_at")) == [last, refused, first]
    assert ids(send(f"{LIST}?state=open")) == [first, last]
    assert ids(send(f"{LIST}?state=refused")) == ids(send(f"{LIST}?state=ended")) == [refused]
    assert ids(send(f"{LIST}?kind=legal&ref={other.ref}")) == [last]
    (row,) = send(f"{LIST}?fields=id,state&ref={other.ref}").json()["results"]
    assert row == {"id": last, "state": "sent"}


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("state=laundry", "state"),
        ("kind=laundry", "kind"),
        ("ref=laundry", "ref"),
        ("ref=17", "ref"),
        ("state=", "state"),
        ("partner=x", "partner"),
        ("after=strange", "after"),
        ("limit=0", "limit"),
        ("ordering=text", "ordering"),
        ("fields=partner", "fields"),
    ],
)
def test_wrong_parameter_is_named(send, query, name):
    answer = send(f"{LIST}?{query}")

    assert answer.status_code == 400
    assert [place["parameter"] for place in answer.json()["errors"]] == [name]


def test_notes_go_both_ways_newest_first_page_by_page(send, share, case, write, caseworker):
    share(case)
    write(case, "One")
    made = send(notes(case), {"text": "Two\u202e\x07"})
    assert made.status_code == 201
    assert Task.objects.get(rule="P02").assignee == caseworker

    first = send(f"{notes(case)}?limit=1").json()
    rest = send(f"{notes(case)}?limit=1&after={first['after']}").json()

    told = [(row["text"], row["by"]) for row in (*first["results"], *rest["results"])]
    assert told == [("Two", "partner"), ("One", "group")]
    assert rest["after"] is None
    assert first["results"][0]["id"] == made.json()["id"]
    wrong = send(f"{notes(case)}?after=strange")
    assert [place["parameter"] for place in wrong.json()["errors"]] == ["after"]


@pytest.mark.parametrize("text", ["", " \u200b ", "x" * 4001, None])
def test_note_without_words_is_refused_at_its_text(send, share, case, text):
    share(case)

    answer = send(notes(case), {"text": text})

    assert answer.status_code == 400
    assert [place["pointer"] for place in answer.json()["errors"]] == ["/text"]


def test_handover_by_the_api_hands_the_case_over(send, share, case, refer):
    share(case)

    answer = send(f"{one(refer(case, kind='handover'))}accept/", {})

    assert answer.status_code == 200
    assert Case.objects.get(pk=case.pk).workflow == "transferred"


@pytest.mark.parametrize("path", [f"{LIST}{uuid4()}/", f"/api/v1/notes/{uuid4()}/"])
def test_what_is_not_there_is_not_found(send, path):
    assert send(path).status_code == 404
