"""The page about the partner API says what the description says, to anybody."""

import pytest

from cases.web.partner_docs import Words, describe
from people.accounts.roles import PARTNER_MAY

PAGE = "/api/docs/"


@pytest.fixture(scope="module")
def calls():
    described = describe().groups.values()
    return {call.name: call for group in described for call in group}


@pytest.mark.django_db(databases=["default", "keys"])
def test_stranger_reads_it_and_no_table_is_asked(client, django_assert_num_queries):
    describe()

    with django_assert_num_queries(0):
        answer = client.get(PAGE)

    assert answer.status_code == 200
    assert "sessionid" not in answer.cookies
    assert b"/api/v1/cases/{ref}/" in answer.content


def test_each_call_names_the_scopes_that_a_key_needs(calls):
    assert calls["cases_list"].scopes == ["read_shared_cases"]
    assert calls["notes_write"].scopes == ["write_notes"]
    assert {name for name, call in calls.items() if not call.scopes} == {
        "codes_list",
        "codes_read",
        "index",
    }
    assert {scope for call in calls.values() for scope in call.scopes} == set(PARTNER_MAY)


def test_call_tells_what_it_takes_and_answers(calls):
    call = calls["submissions_create"]

    assert (call.method, call.path) == ("POST", "/api/v1/submissions/")
    assert '"external_ref": "FAM-2026/117"' in call.body
    assert (call.takes.words, call.takes.shape) == ("NewSubmission", "NewSubmission")
    assert ("201", "Submission") in [(each.status, each.kind.shape) for each in call.answers]
    ordering = next(each for each in calls["cases_list"].told if each.name == "ordering")
    assert ordering.codes == ("opened_on", "-opened_on")


def test_shape_tells_what_may_be_missing_and_what_may_be_null():
    shapes = {shape.name: shape for shape in describe().shapes}
    case = {member.name: member for member in shapes["SharedCase"].members}
    situation = {member.name: member for member in shapes["Situation"].members}
    recruitment = {member.name: member for member in shapes["Recruitment"].members}

    assert not case["person"].is_needed
    assert situation["workflow"].is_needed
    assert (case["requests"].kind.words, case["requests"].kind.shape) == (
        "list of Request",
        "Request",
    )
    assert situation["workflow"].kind.words == "WorkflowEnum or null"
    assert recruitment["promised_term_months"].kind.words == "integer or null"
    # What stands behind the words is a list of codes, which has a place of its own.
    assert "yes" in shapes["KnownAnswer"].codes
    assert shapes["KnownAnswer"].about.text == ""


def test_words_tell_code_from_text():
    assert Words("`errors` says where.").parts == [("errors", True), (" says where.", False)]
