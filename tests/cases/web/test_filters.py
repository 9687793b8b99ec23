"""The less usual filters of the lists: what their pages say, and where they go along."""

import re
from datetime import timedelta

import pytest
from django.test import Client

from cases.api.filters import SharedCaseFilter
from cases.casebook.models import Case, SavedView
from cases.exports.models import Export
from people.accounts.models import Membership, Organisation, Team
from people.dates import clock
from tests.cases.web.test_pages import queries

MANY = (
    "stage=finished&nationality=NPL&channel=online_ad&lacks=birth&closed_from=2026-01-01"
    "&closed_until=9999-12-31&status_from=0001-01-01&status_until=9999-12-31"
    "&closed_reason=returned"
)


@pytest.fixture
def lea(as_member, coordinator) -> Client:
    return as_member(coordinator)


@pytest.fixture
def team(organisation, caseworker) -> Team:
    made = Team.objects.create(organisation=organisation, name="Night desk")
    made.members.add(caseworker)
    return made


def text_of(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def refs_of(page: str) -> list[str]:
    return re.findall(r'name="case" value="(C-\d{4}-\d{5}):', page)


def told(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.partition('class="found">')[2]).split())


def finished(case: Case, **facts: object) -> Case:
    facts = {"workflow": "closed", "closed_reason": "returned", "nationality": "NPL", **facts}
    Case.objects.filter(pk=case.pk).update(**facts)
    return case


def test_many_filters_at_once_are_said_and_find_the_case(lea, coordinator, case_of) -> None:
    wanted = finished(case_of(coordinator, channels=["online_ad", "friend"]))
    finished(case_of(coordinator, channels=["friend"]))
    case_of(coordinator, channels=["online_ad"])

    page = text_of(lea, f"/cases/?{MANY}")

    assert refs_of(page) == [wanted.ref]
    assert told(page).startswith("1 case Cases: Closed or handed over")
    assert "Recruited through: Advertisement online" in told(page)
    assert "Closed because: Home" in told(page)
    assert "Closed from: 1 Jan 2026" in told(page)
    assert '<details class="more" open>' in page


def test_fold_of_filters_is_shut_until_one_is_used(lea) -> None:
    for address in ("/cases/", "/cases/?stage=open&sort=newest", "/requests/", "/requests/board/"):
        assert '<details class="more">' in text_of(lea, address)
    for address in ("/cases/?lacks=consent", "/requests/?reached=granted"):
        assert '<details class="more" open>' in text_of(lea, address)


def test_team_is_chosen_by_its_name(lea, coordinator, case_of, team) -> None:
    given, other = case_of(coordinator), case_of(coordinator)
    Case.objects.filter(pk=given.pk).update(team=team)

    page = text_of(lea, f"/cases/?team={team.pk}")

    assert refs_of(page) == [given.ref]
    assert "Team: Night desk" in told(page)
    assert refs_of(text_of(lea, "/cases/?team=nobody")) == [other.ref]


def test_team_of_another_group_or_none_shows_nothing_and_says_so(
    lea, coordinator, case_of
) -> None:
    case_of(coordinator)
    elsewhere = Organisation.objects.create(name="Another invented group")
    strange = Team.objects.create(organisation=elsewhere, name="Canary desk")

    for team in (strange.pk, coordinator.pk):
        for address in (f"/cases/?team={team}", f"/requests/?team={team}"):
            page = text_of(lea, address)
            assert refs_of(page) == []
            assert "Team: a team that is not there" in told(page)
            assert "Canary" not in page


def test_export_asked_for_an_ended_team_lets_nothing_else_out(
    lea, coordinator, case_of, team
) -> None:
    given = case_of(coordinator)
    case_of(coordinator)
    Case.objects.filter(pk=given.pk).update(team=team)
    address = f"/exports/new/?team={team.pk}"
    assert "Export 1 case" in text_of(lea, address)

    team.delete()

    assert "Export 0 cases" in text_of(lea, address)


@pytest.mark.parametrize("what", ["opened", "status", "closed"])
def test_period_backwards_is_said_at_its_end(lea, coordinator, case_of, what) -> None:
    case_of(coordinator)
    query = f"{what}_from=2026-05-02&{what}_until=2026-05-01"

    page = text_of(lea, f"/cases/?{query}")

    assert refs_of(page) == []
    assert f'href="#id_{what}_until"' in page
    assert "This day is before the first one." in page
    assert '<details class="more" open>' in page
    refused = lea.post(f"/exports/new/?{query}", {"purpose": "casework", "columns": ["ref"]})
    assert refused.status_code == 422
    assert not Export.objects.exists()


@pytest.mark.parametrize(
    ("address", "field"),
    [
        ("/cases/?channel=telepathy", "channel"),
        ("/cases/?lacks=luck", "lacks"),
        ("/cases/?closed_reason=bored", "closed_reason"),
        ("/cases/?team=everybody", "team"),
        ("/cases/?closed_from=99999-01-01", "closed_from"),
        ("/cases/?status_until=31.31.2026", "status_until"),
        ("/requests/?reached=draft", "reached"),
        ("/requests/?nationality=Narnia", "nationality"),
        ("/requests/?pathway=moon", "pathway"),
        ("/requests/?team=%00", "team"),
        ("/requests/?granted_before=soon", "granted_before"),
        ("/requests/?sent_from=2026-05-02&sent_until=2026-05-01", "sent_until"),
        ("/requests/board/?sent_from=2026-05-02&sent_until=2026-05-01", "sent_until"),
    ],
)
def test_what_cannot_be_asked_is_said_at_its_field(lea, coordinator, case_of, address, field):
    case_of(coordinator)

    page = text_of(lea, address)

    assert f'href="#id_{field}"' in page
    assert refs_of(page) == []


def test_view_and_change_to_many_keep_all_filters(lea, coordinator, case_of) -> None:
    case = finished(case_of(coordinator, channels=["online_ad"]))

    page = text_of(lea, f"/cases/?{MANY}")
    back = re.findall(r'name="back" value="([^"]*)"', page)[0].replace("&amp;", "&")
    lea.post(f"/cases/views/new/?{back}", {"name": "All of it"})

    asked = dict(pair.split("=") for pair in MANY.split("&"))
    assert dict(pair.split("=") for pair in back.split("&")) == asked
    assert SavedView.objects.count() == 1
    again = text_of(lea, f"/cases/?{back}")
    assert refs_of(again) == [case.ref]
    assert 'aria-current="page"><bdi dir="auto">All of it' in again


def test_export_takes_the_filters_along(lea, coordinator, case_of, team) -> None:
    finished(case_of(coordinator, channels=["online_ad"]), team=team)
    case_of(coordinator)
    query = f"{MANY}&team={team.pk}"

    page = text_of(lea, f"/exports/new/?{query}")
    asked = {"purpose": "casework", "columns": ["ref"], "protection": "open"}
    done = lea.post(f"/exports/new/?{query}", asked)

    assert "Export 1 case" in page
    assert done.status_code == 302
    assert Export.objects.get().filters == dict(pair.split("=") for pair in query.split("&"))


def test_caseworker_sees_only_the_own_of_a_team(mina, colleague, case_of, team, coordinator):
    given, hidden = case_of(coordinator), case_of(coordinator)
    Case.objects.filter(pk=given.pk).update(team=team)

    assert refs_of(text_of(mina, f"/cases/?team={team.pk}")) == [given.ref]
    assert hidden.ref not in text_of(mina, "/cases/?team=nobody")


def test_caseworker_reads_no_names_of_teams_of_others(mina, lea, team, organisation) -> None:
    Team.objects.create(organisation=organisation, name="Prison desk")

    for address in ("/cases/", "/requests/"):
        assert "Night desk" in text_of(mina, address)
        assert "Prison desk" not in text_of(mina, address)
        assert "Prison desk" in text_of(lea, address)


def test_partner_learns_nothing_new_by_asking() -> None:
    known = {"stage", "nationality", "status", "pathway", "opened_from", "opened_until"}
    assert {*SharedCaseFilter.base_filters} == known


def test_api_answers_a_period_backwards_as_ever() -> None:
    found = SharedCaseFilter(
        {"opened_from": "2026-05-02", "opened_until": "2026-05-01"}, Case.objects.none()
    )

    assert found.is_valid()


def test_queries_do_not_grow_with_teams_and_cases(lea, coordinator, case_of, team) -> None:
    address = f"/cases/?{MANY}&team={team.pk}"
    finished(case_of(coordinator, channels=["online_ad"]), team=team)
    text_of(lea, address)
    one = queries(lea, address)
    for number in range(6):
        finished(case_of(coordinator, channels=["online_ad"]), team=team)
        Team.objects.create(organisation=team.organisation, name=f"Invented {number}")

    assert queries(lea, address) == one


def test_closed_days_are_those_of_closed_cases(lea, coordinator, case_of) -> None:
    day = clock.today() - timedelta(days=3)
    closed = finished(case_of(coordinator), stage_since=day)
    still = case_of(coordinator)
    Case.objects.filter(pk=still.pk).update(stage_since=day)

    assert refs_of(text_of(lea, f"/cases/?closed_from={day}&closed_until={day}")) == [closed.ref]
    assert refs_of(text_of(lea, f"/cases/?stage=open&closed_from={day}")) == []


def test_members_of_other_groups_are_not_named(lea) -> None:
    assert Membership.objects.exists()
    Team.objects.create(
        organisation=Organisation.objects.create(name="Elsewhere"), name="Canary desk"
    )

    assert "Canary" not in text_of(lea, "/cases/")
