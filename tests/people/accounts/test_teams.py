"""Teams of a group."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from people.accounts.models import Team
from people.accounts.teams import (
    change_team,
    end_team,
    find_team,
    make_team,
    name_of_team,
    teams_of,
)
from people.audit.models import AuditEntry

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_team_is_made_changed_and_ended(coordinator, caseworker, colleague):
    team = make_team(name=" North ", by=coordinator)
    change_team(team=team, name="East", member_ids=[caseworker.id, colleague.id], by=coordinator)
    change_team(team=team, name="East", member_ids=[colleague.id], by=coordinator)

    team = find_team(team.pk, who=coordinator)
    assert (team.name, list(team.members.all())) == ("East", [colleague])
    end_team(team=team, by=coordinator)
    assert teams_of(coordinator.organisation_id) == []
    actions = AuditEntry.objects.filter(action__startswith="team.").order_by("sequence")
    assert [entry.action for entry in actions] == [
        "team.made",
        "team.changed",
        "team.changed",
        "team.ended",
    ]
    assert actions[2].detail == f'{{"added":[],"removed":["{caseworker.id}"]}}'


def test_name_is_written_once_in_a_group(coordinator, stranger):
    make_team(name="North", by=coordinator)
    make_team(name="North", by=stranger)

    for name in ("north ", " "):
        with pytest.raises(ValidationError) as refused:
            make_team(name=name, by=coordinator)
        assert refused.value.message_dict.keys() == {"name"}


@pytest.mark.parametrize("who", ["caseworker", "lawyer", "auditor", "stranger"])
def test_only_keepers_of_the_group_touch_a_team(request, coordinator, colleague, who):
    team, by = make_team(name="North", by=coordinator), request.getfixturevalue(who)

    with pytest.raises(PermissionDenied):
        change_team(team=team, name="Mine", member_ids=[by.id], by=by)
    with pytest.raises(PermissionDenied):
        end_team(team=team, by=by)

    assert [team.name for team in teams_of(coordinator.organisation_id)] == ["North"]


@pytest.mark.parametrize("who", ["stranger", "left"])
def test_only_active_members_of_the_group_are_in_it(request, coordinator, colleague, who):
    outsider = colleague if who == "left" else request.getfixturevalue(who)
    colleague.is_active = False
    colleague.save()
    team = make_team(name="North", by=coordinator)

    with pytest.raises(ValidationError) as refused:
        change_team(team=team, name="North", member_ids=[outsider.id], by=coordinator)

    assert refused.value.message_dict.keys() == {"members"}
    assert not team.members.exists()


def test_team_of_another_group_is_not_found(coordinator, stranger):
    team = make_team(name="North", by=coordinator)

    with pytest.raises(Team.DoesNotExist):
        find_team(team.pk, who=stranger)


def test_name_of_a_team_is_for_its_group(coordinator, stranger):
    team = make_team(name="North", by=coordinator)

    assert name_of_team(team.pk, who=coordinator) == "North"
    with pytest.raises(Team.DoesNotExist):
        name_of_team(team.pk, who=stranger)
