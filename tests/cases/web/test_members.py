"""What pages of members and of cases have to do with each other: leaving, teams, deputies."""

from datetime import timedelta

import pytest

from cases.casebook.models import Case
from cases.casebook.todo import add_task
from people.accounts.covers import name_deputy
from people.accounts.models import Membership
from people.accounts.teams import change_team, make_team
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def leave(client, member, **told):
    return client.post(f"/members/{member.pk}/leave/", {"then": "leaves", **told})


@pytest.fixture
def lea(as_member, coordinator):
    return as_member(coordinator)


def test_leaving_hands_over_and_says_what_there_is(lea, caseworker, colleague, case_of) -> None:
    case = case_of(caseworker)
    page = lea.get(f"/members/{caseworker.pk}/leave/").content.decode()
    assert "<dt>Own cases</dt><dd>1</dd>" in page

    answer = leave(lea, caseworker, successor=str(colleague.pk))

    assert answer.headers["Location"] == "/members/"
    assert Case.objects.get(pk=case.pk).owner == colleague
    assert not Membership.objects.get(pk=caseworker.pk).is_active
    assert lea.get(f"/members/{caseworker.pk}/").status_code == 404


def test_handing_over_keeps_the_member(lea, caseworker, colleague, case_of) -> None:
    case = case_of(caseworker)

    leave(lea, caseworker, successor=str(colleague.pk), then="stays")

    assert Case.objects.get(pk=case.pk).owner == colleague
    assert Membership.objects.get(pk=caseworker.pk).is_active


@pytest.mark.parametrize("then", ["leaves", "stays"])
def test_without_a_successor_cases_stay(lea, caseworker, case_of, then) -> None:
    case = case_of(caseworker)

    answer = leave(lea, caseworker, successor="", then=then)

    assert answer.status_code == 422
    assert "Choose who takes over." in answer.content.decode()
    assert Case.objects.get(pk=case.pk).owner == caseworker


def test_last_keeper_is_told_why_not(lea, coordinator) -> None:
    answer = leave(lea, coordinator, successor="")

    assert answer.status_code == 422
    assert "Nobody else keeps the members" in answer.content.decode()


def test_role_without_cases_is_refused_while_there_are_some(lea, caseworker, case_of) -> None:
    case_of(caseworker)

    page = lea.post(f"/members/{caseworker.pk}/role/", {"role": "auditor"}, follow=True)

    assert "first hand over what there is" in page.content.decode()
    assert Membership.objects.get(pk=caseworker.pk).role == "caseworker"


def test_case_is_given_to_a_team_and_taken_back(
    lea, as_member, coordinator, caseworker, colleague, case_of
) -> None:
    case, tunde = case_of(caseworker, name="Leaky Canary"), as_member(colleague)
    team = make_team(name="North", by=coordinator)
    change_team(team=team, name="North", member_ids=[colleague.pk], by=coordinator)
    page = f"/cases/{case.ref}/"
    owner = {"owner": str(caseworker.pk), "seen": str(caseworker.pk)}
    assert tunde.get(page).status_code == 404

    lea.post(f"{page}owner/", {**owner, "team": str(team.pk)})
    assert "North" in tunde.get(page).content.decode()

    lea.post(f"{page}owner/", {**owner, "team": ""})
    assert tunde.get(page).status_code == 404


def test_team_of_another_group_is_no_choice(lea, coordinator, stranger, caseworker, case_of):
    case, theirs = case_of(caseworker), make_team(name="Theirs", by=stranger)
    make_team(name="North", by=coordinator)
    owner = {"owner": str(caseworker.pk), "seen": str(caseworker.pk)}

    answer = lea.post(f"/cases/{case.ref}/owner/", {**owner, "team": str(theirs.pk)})

    assert answer.status_code == 422
    assert "Theirs" not in answer.content.decode()
    assert Case.objects.get(pk=case.pk).team is None


def test_owner_is_chosen_among_who_works_on_cases(
    lea, coordinator, caseworker, auditor, case_of
) -> None:
    case = case_of(caseworker)

    answer = lea.post(
        f"/cases/{case.ref}/owner/", {"owner": str(auditor.pk), "seen": str(caseworker.pk)}
    )

    assert answer.status_code == 422
    assert Case.objects.get(pk=case.pk).owner == caseworker


def test_deputy_sees_what_is_due_and_for_whom(
    as_member, caseworker, colleague, case_of, sent_request
) -> None:
    case = case_of(caseworker)
    sent_request(case, caseworker)
    add_task(case=case, by=caseworker, text="Call back", due_on=clock.today())
    until = clock.today() + timedelta(days=90)
    name_deputy(absent=caseworker, deputy=colleague, until=until, by=caseworker)
    clock.move(31)

    page = as_member(colleague).get("/").content.decode().partition("<main")[2]

    assert "Call back" in page
    assert "Chase it" in page
    assert page.count('for <bdi dir="auto">Mina</bdi>') == 2
    own = as_member(caseworker).get("/").content.decode()
    assert 'for <bdi dir="auto">' not in own


def test_deputy_sees_nothing_once_it_is_over(as_member, caseworker, colleague, case_of) -> None:
    case = case_of(caseworker)
    add_task(case=case, by=caseworker, text="Call back", due_on=clock.today())
    name_deputy(absent=caseworker, deputy=colleague, until=clock.today(), by=caseworker)
    assert "Call back" in as_member(colleague).get("/").content.decode()

    clock.move(1)

    tunde = as_member(colleague)
    assert "Call back" not in tunde.get("/").content.decode()
    assert tunde.get(f"/cases/{case.ref}/").status_code == 404


def test_case_that_intake_opens_is_its_own(as_member, intake) -> None:
    noor = as_member(intake)

    place = noor.post("/cases/new/", {"name": "Rajan Invented"}).headers["Location"]

    assert Case.objects.get().owner == intake
    assert noor.get(place).status_code == 200


@pytest.mark.parametrize(
    ("who", "shown", "hidden"),
    [
        ("intake", {"/cases/", "/requests/"}, {"/exports/", "/members/", "/dashboard/"}),
        ("lawyer", {"/cases/", "/requests/"}, {"/exports/", "/members/", "/activity/"}),
        ("coordinator", {"/cases/", "/members/", "/activity/", "/dashboard/"}, {"/shared/"}),
        ("auditor", {"/activity/"}, {"/cases/", "/requests/", "/members/", "/cases/new/"}),
        ("admin", {"/members/", "/partners/"}, {"/cases/", "/exports/", "/cases/new/"}),
        ("reader", {"/shared/"}, {"/cases/", "/exports/", "/members/", "/cases/new/"}),
        ("traveller", set(), {"/cases/", "/requests/", "/exports/", "/cases/new/"}),
    ],
)
def test_menu_shows_the_doors_that_open(request, as_member, who, shown, hidden) -> None:
    client = as_member(request.getfixturevalue(who))

    page = client.get("/account/").content.decode()

    offered = {path for path in shown | hidden if f'href="{path}"' in page}
    assert offered == shown
    assert {client.get(path).status_code for path in shown} <= {200}
