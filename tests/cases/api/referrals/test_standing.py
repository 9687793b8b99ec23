"""To partners exactly their own is told of what was asked and written, while it stands."""

import json

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext
from jsonschema import Draft202012Validator

from cases.access.models import Grant
from cases.sharing.notes.services import write_to_group
from people.accounts.roles import PARTNER_MAY
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.api.referrals.conftest import LIST, ids, notes, one
from tests.cases.api.test_schema import as_json_schema

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


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
