"""Which pages of members, teams, approvals and the account open for whom."""

from uuid import uuid4

import pytest
from django.test import Client

from people.accounts.teams import make_team
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

KEEPERS = ("coordinator", "admin")
ROLES = (*KEEPERS, "intake", "caseworker", "lawyer", "auditor", "reader", "traveller", "nobody")
WORK_ON_CASES = ("coordinator", "intake", "caseworker", "lawyer")


@pytest.fixture
def places(coordinator, colleague):
    return {
        "member": f"/members/{colleague.pk}/",
        "team": f"/teams/{make_team(name='North', by=coordinator).pk}/",
    }


def status(request, as_member, who, path, data=None):
    client = Client() if who == "nobody" else as_member(request.getfixturevalue(who))
    answer = client.get(path) if data is None else client.post(path, data)
    if answer.status_code == 302 and answer.headers["Location"].startswith("/account/sign-in/"):
        return "sign in"
    return answer.status_code


def expected(who, allowed, opened=200):
    special = {"nobody": "sign in", "traveller": opened if "traveller" in allowed else 404}
    return special.get(who, opened if who in allowed else 403)


@pytest.mark.asvs("v5.0.0-8.3.1")
@pytest.mark.parametrize("who", ROLES)
@pytest.mark.parametrize(
    "path",
    ["/members/", "{member}", "{member}leave/", "{member}deputy/", "/teams/", "{team}", "/group/"],
)
def test_pages_of_members_are_for_those_who_keep_them(request, as_member, places, who, path):
    assert status(request, as_member, who, path.format(**places)) == expected(who, KEEPERS)


@pytest.mark.parametrize("who", ROLES)
@pytest.mark.parametrize(
    "path",
    [
        "{member}rights/",
        "{member}role/",
        "{member}password/",
        "{member}sessions/",
        "{member}ask/factor_reset/",
        "{team}end/",
        "/members/links/00000000-0000-4000-8000-000000000000/end/",
    ],
)
def test_changes_of_members_are_for_those_who_keep_them(request, as_member, places, who, path):
    got = status(request, as_member, who, path.format(**places), {})

    if who in KEEPERS:
        # The link is nobody's: those who may are told so.
        assert got == 404 if "links/" in path else got in (200, 302)
    else:
        assert got == expected(who, KEEPERS)


@pytest.mark.parametrize("who", ROLES)
@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/account/", [role for role in ROLES if role != "nobody"]),
        ("/account/deputy/", WORK_ON_CASES),
        ("/account/travel/", [role for role in ROLES if role not in ("nobody", "traveller")]),
        ("/approvals/", [role for role in ROLES if role not in ("nobody", "traveller")]),
    ],
)
def test_pages_of_ones_own(request, as_member, who, path, allowed):
    assert status(request, as_member, who, path) == expected(who, allowed)


@pytest.mark.parametrize(
    ("who", "place"),
    [
        ("auditor", "/activity/"),
        ("admin", "/members/"),
        ("reader", "/shared/"),
        ("traveller", "/account/"),
    ],
)
def test_first_page_of_who_sees_no_cases_is_that_of_his_work(request, as_member, who, place):
    client = as_member(request.getfixturevalue(who))

    assert client.get("/").headers["Location"] == place
    assert client.get(place).status_code == 200


@pytest.mark.asvs("v5.0.0-8.2.2")
@pytest.mark.asvs("v5.0.0-8.4.1")
@pytest.mark.parametrize(
    "path", ["{member}", "{member}leave/", "{member}deputy/", "{team}", "/members/{other}/"]
)
def test_members_and_teams_of_another_group_are_not_found(as_member, places, stranger, path):
    path = path.format(**places, other=uuid4())

    page = as_member(stranger).get(path)

    assert page.status_code == 404
    assert "North" not in page.content.decode()
    assert "Tunde" not in page.content.decode()


@pytest.mark.parametrize(
    "path",
    [
        "/members/",
        "{member}rights/",
        "{member}role/",
        "{member}password/",
        "{member}sessions/",
        "{member}ask/factor_reset/",
        "{member}deputy/",
        "{member}leave/",
        "/teams/",
        "{team}",
        "{team}end/",
        "/group/",
    ],
)
def test_changes_need_a_fresh_second_factor(as_member, coordinator, places, path):
    lea = as_member(coordinator)
    clock.move(6 / (24 * 60))

    answer = lea.post(path.format(**places), {})

    assert answer.status_code == 403
    assert "Show your second factor again" in answer.content.decode()
