"""What partners are asked and what they write, by the API: exactly their own, while it stands."""

import json
from uuid import uuid4

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext
from jsonschema import Draft202012Validator

from cases.access.models import Grant
from cases.casebook.models import Case, Task
from cases.casebook.services import open_case
from cases.sharing.notes.models import Note
from cases.sharing.notes.services import write_to_group, write_to_partner
from cases.sharing.referrals.models import Referral
from cases.sharing.referrals.services import move, send_referral
from people.accounts.models import PartnerKey
from people.accounts.partners import add_partner
from people.accounts.roles import PARTNER_MAY
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.entries import NewName, NewPerson
from tests.cases.api.test_schema import as_json_schema

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

LIST = "/api/v1/referrals/"


@pytest.fixture
def case_of(caseworker):
    def opened(name="Rajan Invented"):
        return open_case(by=caseworker, person=NewPerson(names=(NewName(name),)))

    return opened


@pytest.fixture
def case(case_of):
    return case_of()


@pytest.fixture
def refer(caseworker, partner_organisation):
    def sent(case, kind="legal", text="Canaryask", **more):
        told = {"partner_id": partner_organisation.id, "purpose": "casework"} | more
        return send_referral(case=case, by=caseworker, kind=kind, text=text, **told)

    return sent


@pytest.fixture
def write(caseworker, partner_organisation):
    def written(case, text="Canarynote", **more):
        told = {"partner_id": partner_organisation.id} | more
        return write_to_partner(case=case, by=caseworker, text=text, **told)

    return written


@pytest.fixture
def send(client, organisation, partner_organisation):
    """Call as the partner with every scope, or those that are named; JSON goes and comes."""

    def send(path, body=None, *, scopes=None, **headers):
        _key, text = PartnerKey.objects.create_key(
            organisation=partner_organisation,
            issuer=organisation,
            scopes=sorted(PARTNER_MAY if scopes is None else scopes),
        )
        told = {"headers": {"Authorization": f"Api-Key {text}"} | headers}
        if body is None:
            return client.get(path, **told)
        return client.post(path, json.dumps(body), content_type="application/json", **told)

    return send


@pytest.fixture
def second(organisation, coordinator):
    """Another partner of the group, and its key."""
    partner = add_partner(name="Harbour Light (invented)", kind="ngo", by=coordinator)
    key = PartnerKey.objects.create_key(
        organisation=partner, issuer=organisation, scopes=sorted(PARTNER_MAY)
    )[0]
    return partner, key


def one(referral):
    return f"{LIST}{referral.pk}/"


def notes(case):
    return f"/api/v1/cases/{case.ref}/notes/"


def ids(response):
    assert response.status_code == 200, response.content
    return [row["id"] for row in response.json()["results"]]


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


@pytest.mark.parametrize("ending", ["revoked", "withdrawn", "run out"])
def test_nothing_is_left_after_the_end(send, share, case, refer, write, ending):
    given = share(case)
    referral, note = refer(case), write(case)
    paths = [LIST, one(referral), notes(case), f"/api/v1/notes/{note.pk}/"]
    before = [send(path) for path in paths]
    assert all(b"Canary" in answer.content for answer in before)

    if ending == "revoked":
        Grant.objects.filter(pk=given.pk).update(revoked_at=clock.now())
    elif ending == "withdrawn":
        given.consent.withdrawn_at = clock.now()
        given.consent.save()
    else:
        clock.move(days=31)

    after = [send(path) for path in paths]
    assert [answer.status_code for answer in after] == [200, 404, 404, 404]
    assert not [answer for answer in after if b"Canary" in answer.content]
    posts = [(f"{one(referral)}accept/", {}), (notes(case), {"text": "Hello"})]
    assert [send(path, body).status_code for path, body in posts] == [404, 404]


def test_one_purpose_ends_without_a_gap_while_another_goes_on(
    send, share, case, refer, write, caseworker
):
    ended = share(case, purpose="legal")
    share(case)
    gone = refer(case, purpose="legal", text="Canarygone")
    stays = [refer(case, kind=kind, text="Stays") for kind in ("medical", "family", "papers")]
    write(case, "Canarygone", referral_id=gone.pk)
    write(case, "Stays")

    Grant.objects.filter(pk=ended.pk).update(revoked_at=clock.now())

    first = send(f"{LIST}?limit=2")
    second = send(f"{LIST}?limit=2&after={first.json()['after']}")
    assert ids(first) + ids(second) == [str(row.pk) for row in stays]
    assert second.json()["after"] is None
    assert [row["text"] for row in send(notes(case)).json()["results"]] == ["Stays"]
    for path in (one(gone), f"{LIST}?state=sent&kind=legal"):
        assert b"Canarygone" not in send(path).content


def test_nothing_of_another_partner_or_case_is_told(
    send, share, case, case_of, refer, write, second
):
    partner, key = second
    other = case_of("Somebody Else")
    share(case)
    share(case, to=partner)
    asked = refer(case, partner_id=partner.id, text="Canaryask")
    ours = write(case, "Canarynote", partner_id=partner.id)
    theirs = write_to_group(case=case, by=key, text="Canarynote")

    paths = [LIST, one(asked), notes(case), notes(other)]
    paths += [f"/api/v1/notes/{note.pk}/" for note in (ours, theirs)]
    seen = [send(path) for path in paths]

    assert [answer.status_code for answer in seen] == [200, 404, 200, 404, 404, 404]
    assert not [answer for answer in seen if b"Canary" in answer.content]
    assert send(f"{one(asked)}accept/", {}).status_code == 404
    about = send(notes(case), {"text": "About", "referral": str(asked.pk)})
    assert (about.status_code, about.json()["errors"][0]["pointer"]) == (400, "/referral")


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


@pytest.mark.parametrize(
    ("path", "body", "scope"),
    [
        ("list", None, "read_referrals"),
        ("one", None, "read_referrals"),
        ("accept", {}, "answer_referrals"),
        ("notes", None, "read_notes"),
        ("note", None, "read_notes"),
        ("notes", {"text": "Hello"}, "write_notes"),
    ],
)
def test_each_call_needs_its_scope_and_no_other(
    send, share, case, refer, write, path, body, scope
):
    share(case)
    referral, note = refer(case), write(case)
    paths = {
        "list": LIST,
        "one": one(referral),
        "accept": f"{one(referral)}accept/",
        "notes": notes(case),
        "note": f"/api/v1/notes/{note.pk}/",
    }

    assert send(paths[path], body, scopes=set(PARTNER_MAY) - {scope}).status_code == 403
    assert send(paths[path], body, scopes={scope}).status_code in (200, 201)


def test_looks_are_recorded_in_the_group_whose_cases_they_are(send, share, case, refer, write):
    share(case)
    referral, note = refer(case), write(case)

    for path in (LIST, one(referral), notes(case), f"/api/v1/notes/{note.pk}/"):
        send(path)

    looks = AuditEntry.objects.filter(action__in=["referral.listed", "note.listed"])
    assert list(looks.order_by("sequence").values_list("action", "organisation_id")) == [
        (action, case.organisation_id)
        for action in ("referral.listed", "referral.listed", "note.listed", "note.listed")
    ]


def test_of_a_page_those_are_recorded_that_were_told(send, share, case_of, refer):
    for number in range(3):
        share(case := case_of(f"Man {number}"))
        refer(case)

    told = [row["id"] for row in send(f"{LIST}?limit=1").json()["results"]]

    (look,) = AuditEntry.objects.filter(action="referral.listed")
    assert json.loads(look.detail)["referrals"] == told


def test_list_costs_the_same_for_one_and_for_many(send, share, case_of, refer, write):
    def more(number):
        case = case_of(f"Man {number}")
        share(case)
        refer(case)
        write(case)
        return case

    def cost(path):
        with (
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            assert send(path).status_code == 200
        return len(data) + len(keys)

    case = more(0)
    before = [cost(LIST), cost(notes(case))]
    for number in range(1, 4):
        write(more(number))
        write(case)

    assert [cost(LIST), cost(notes(case))] == before


def test_answers_are_as_described(send, share, case, refer, write, call, caseworker):
    schema = json.loads(call("/api/v1/schema/").content)
    share(case)
    refused, referral = refer(case, kind="medical"), refer(case)
    send(f"{one(refused)}refuse/", {"reason": "reach", "text": "Too far"})
    note = write(case, referral_id=referral.pk)

    for path, answer in (
        ("/api/v1/referrals/", send(LIST)),
        ("/api/v1/referrals/{id}/", send(one(refused))),
        ("/api/v1/cases/{ref}/notes/", send(notes(case))),
        ("/api/v1/notes/{id}/", send(f"/api/v1/notes/{note.pk}/")),
        ("/api/v1/referrals/{id}/accept/", send(f"{one(referral)}accept/", {})),
        ("/api/v1/cases/{ref}/notes/", send(notes(case), {"text": "Hello"})),
    ):
        method = answer.request["REQUEST_METHOD"].lower()
        responses = schema["paths"][path][method]["responses"]
        told = responses[str(answer.status_code)]["content"]["application/json"]["schema"]
        whole = as_json_schema({"components": schema["components"], **told})
        wrong = list(Draft202012Validator(whole).iter_errors(answer.json()))
        assert [error.message for error in wrong] == []


def test_handover_by_the_api_hands_the_case_over(send, share, case, refer):
    share(case)

    answer = send(f"{one(refer(case, kind='handover'))}accept/", {})

    assert answer.status_code == 200
    assert Case.objects.get(pk=case.pk).workflow == "transferred"


@pytest.mark.parametrize("path", [f"{LIST}{uuid4()}/", f"/api/v1/notes/{uuid4()}/"])
def test_what_is_not_there_is_not_found(send, path):
    assert send(path).status_code == 404
