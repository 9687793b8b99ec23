"""Pages of teams."""

import pytest

from people.accounts.teams import find_team, make_team, teams_of

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_team_is_made_filled_and_ended(as_member, coordinator, caseworker, colleague):
    lea = as_member(coordinator)

    place = lea.post("/teams/", {"name": "North"}).headers["Location"]
    lea.post(place, {"name": "East", "members": [str(caseworker.pk), str(colleague.pk)]})

    [team] = teams_of(coordinator.organisation_id)
    assert (team.name, set(team.members.all())) == ("East", {caseworker, colleague})
    listed = lea.get("/teams/").content.decode()
    assert all(name in listed for name in ("East", "Mina", "Tunde"))
    lea.post(f"{place}end/")
    assert teams_of(coordinator.organisation_id) == []


def test_wrong_name_keeps_what_was_typed(as_member, coordinator):
    make_team(name="North", by=coordinator)

    answer = as_member(coordinator).post("/teams/", {"name": "north"})

    assert answer.status_code == 422
    assert 'value="north"' in answer.content.decode()


def test_members_of_another_group_cannot_be_chosen(as_member, coordinator, stranger):
    team = make_team(name="North", by=coordinator)

    answer = as_member(coordinator).post(
        f"/teams/{team.pk}/", {"name": "North", "members": [str(stranger.pk)]}
    )

    assert answer.status_code == 422
    assert not find_team(team.pk, who=coordinator).members.exists()
