"""What stands around every answer: marks of what is known, budgets, problems."""

import pytest

from people.accounts.models import Alert, PartnerKey
from tests.cases.api.asked import places
from tests.cases.exports.told import plain_cases, tell_case

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
CASES = "/api/v1/cases/"


@pytest.fixture
def ask(client, call):
    """Call with headers of one's own."""
    _key, text = PartnerKey.objects.create_key(
        organisation=call.key.organisation,
        issuer=call.key.issuer,
        scopes=["read_shared_cases"],
    )

    def ask(path, **headers):
        return client.get(path, headers={"Authorization": f"Api-Key {text}", **headers})

    ask.key = _key
    return ask


def test_answer_that_is_known_is_not_given_again(ask, share, caseworker):
    case = tell_case(caseworker)
    share(case)
    first = ask(CASES)
    tag = first.headers["ETag"]

    again = ask(CASES, **{"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["ETag"] == tag

    share(tell_case(caseworker, 2))
    changed = ask(CASES, **{"If-None-Match": tag})
    assert changed.status_code == 200
    assert changed.headers["ETag"] != tag


def test_page_that_others_follow_is_known_again_too(ask, share, organisation, caseworker):
    for case in plain_cases(organisation, caseworker, 3):
        share(case)
    first = ask(f"{CASES}?limit=2")
    assert first.json()["after"]

    again = ask(f"{CASES}?limit=2", **{"If-None-Match": first.headers["ETag"]})

    assert again.status_code == 304


def test_equal_answers_of_two_cases_are_not_known_by_each_others_mark(ask, share, caseworker):
    """What a mark tells costs nothing: who has paid for one case must not know others by it."""
    first, second = tell_case(caseworker), tell_case(caseworker, 2)
    for case in (first, second):
        share(case)
    paths = [f"{CASES}{case.ref}/?fields=situation" for case in (first, second)]

    paid, other = map(ask, paths)
    again = ask(paths[1], **{"If-None-Match": paid.headers["ETag"]})

    assert paid.content == other.content
    assert paid.headers["ETag"] != other.headers["ETag"]
    assert again.status_code == 200


def test_known_answer_costs_nothing_of_the_budget(ask, share, caseworker):
    share(tell_case(caseworker))
    first = ask(CASES)

    again = ask(CASES, **{"If-None-Match": first.headers["ETag"]})

    assert first.headers["RateLimit"].startswith('"cases";r=1999;')
    assert again.headers["RateLimit"].startswith('"cases";r=1999;')
    assert first.headers["RateLimit-Policy"] == '"cases";q=2000;w=86400, "calls";q=600;w=60'


@pytest.mark.parametrize("other", ['"of another answer"', "W/{tag}", "not a mark", ""])
def test_answer_that_is_not_wanted_is_a_problem_and_costs_nothing(ask, share, caseworker, other):
    case = tell_case(caseworker)
    share(case)
    first = ask(CASES)
    tag = first.headers["ETag"]

    refused = ask(CASES, **{"If-Match": other.format(tag=tag), "If-None-Match": tag})

    assert refused.status_code == 412
    assert refused.headers["Content-Type"] == "application/problem+json"
    assert refused.json() == {
        "type": "about:blank",
        "title": "Precondition Failed",
        "status": 412,
        "detail": "None of the marks in If-Match is that of this answer now.",
    }
    assert "ETag" not in refused.headers
    assert refused.headers["RateLimit"].startswith('"cases";r=1999;')
    ask.key.refresh_from_db()
    assert ask.key.cases_told == 1


@pytest.mark.parametrize("wanted", ["{tag}", '"of another answer", {tag}', "*"])
def test_answer_that_is_wanted_is_given(ask, share, caseworker, wanted):
    share(tell_case(caseworker))
    first = ask(CASES)

    again = ask(CASES, **{"If-Match": wanted.format(tag=first.headers["ETag"])})

    assert (again.status_code, again.content) == (200, first.content)


@pytest.mark.parametrize("header", ["If-Unmodified-Since", "If-Modified-Since"])
@pytest.mark.parametrize("day", ["Mon, 01 Jan 2001 00:00:00 GMT", "yesterday"])
def test_days_of_change_are_not_told_and_not_asked_about(ask, share, caseworker, header, day):
    share(tell_case(caseworker))

    assert ask(CASES, **{header: day}).status_code == 200


def test_case_over_the_budget_is_not_told_and_the_coordinators_are(
    ask, share, organisation, caseworker
):
    cases = plain_cases(organisation, caseworker, 5)
    for case in cases:
        share(case)
    PartnerKey.objects.filter(pk=ask.key.pk).update(cases_a_day=7)
    assert ask(CASES).status_code == 200

    refused = ask(CASES)

    assert refused.status_code == 429
    assert refused.headers["Content-Type"] == "application/problem+json"
    assert int(refused.headers["Retry-After"]) > 0
    assert refused.json()["status"] == 429
    assert "ETag" not in refused.headers
    assert not any(case.ref.encode() in refused.content for case in cases)
    assert Alert.objects.filter(kind=Alert.Kind.PULL_BUDGET).count() == 1
    # Two are left: one is told, and another.
    assert [ask(f"{CASES}{cases[0].ref}/").status_code for _call in range(3)] == [200, 200, 429]


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        (CASES, {"Accept": "text/html"}, 406),
        ("/api/v1/nothing/", {}, 404),
        (f"{CASES}C-2024-00001/", {}, 404),
        (f"{CASES}?limit=x", {}, 400),
    ],
)
def test_every_refusal_is_a_problem(ask, path, headers, status):
    answer = ask(path, **headers)

    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert (answer.json()["status"], answer.json()["type"]) == (status, "about:blank")


def test_places_at_fault_are_all_told_at_once(ask):
    answer = ask(f"{CASES}?status=nonsense&pathway=nonsense&colour=red")

    assert places(answer) == [("parameter", "colour")]
    answer = ask(f"{CASES}?status=nonsense&pathway=nonsense")
    assert sorted(places(answer)) == [("parameter", "pathway"), ("parameter", "status")]
