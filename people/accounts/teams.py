"""Teams: members who see the cases that are given to the team."""

from collections.abc import Iterable
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.accounts.members import hold_members
from people.accounts.models import Membership, Team
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.vault.querysets import load_keys


def teams_of(organisation_id: UUID) -> list[Team]:
    """Return a group's teams by name, their members at hand."""
    rows = list(
        Team.objects.filter(organisation_id=organisation_id).prefetch_related("members__user")
    )
    load_keys(rows, *(member.user_id for team in rows for member in team.members.all()))
    return sorted(rows, key=lambda team: team.name.casefold())


def find_team(pk: UUID, *, who: Membership) -> Team:
    """Return a team of one's own group; Team.DoesNotExist otherwise."""
    team = Team.objects.prefetch_related("members__user").get(
        pk=pk, organisation_id=who.organisation_id
    )
    load_keys([team], *(member.user_id for member in team.members.all()))
    return team


def teams_to_choose(member: Membership) -> list[tuple[str, str]]:
    """Return ids and names of the teams whose cases a member sees: all, or those he is in."""
    rows = Team.objects.filter(organisation_id=member.organisation_id)
    if not member.may(Permission.SEE_ALL_CASES):
        rows = rows.filter(members=member)
    teams = load_keys(list(rows))
    return sorted(
        ((str(team.pk), team.name) for team in teams), key=lambda pair: pair[1].casefold()
    )


def team_ids_of(member: Membership) -> list[UUID]:
    """Return the teams that a member is in."""
    return list(Team.objects.filter(members=member).order_by("pk").values_list("pk", flat=True))


def name_of_team(pk: UUID, *, who: Membership) -> str:
    """Return how a team of one's own group is called; Team.DoesNotExist otherwise."""
    team = Team.objects.get(pk=pk, organisation_id=who.organisation_id)
    load_keys([team])
    return str(team.name)


@transaction.atomic
def make_team(*, name: str, by: Membership) -> Team:
    require(by, Permission.KEEP_MEMBERS)
    team = Team(name=_checked(name, by), organisation_id=by.organisation_id)
    team.save()
    record(Action.TEAM_MADE, by=by, on=team)
    return team


@transaction.atomic
def change_team(*, team: Team, name: str, member_ids: Iterable[UUID], by: Membership) -> Team:
    """Name a team and say who is in it: active members of the group alone."""
    _require_own(team, by)
    wanted = set(member_ids)
    held = hold_members(wanted).values()
    here = [one for one in held if one.is_active and one.organisation_id == team.organisation_id]
    if len(here) != len(wanted):
        raise ValidationError({"members": _("Only active members of this group can be in it.")})
    # Under the row's lock: of two changes at once the later one counts, whole.
    team = Team.objects.select_for_update(no_key=True).get(pk=team.pk)
    team.name = _checked(name, by, besides=team.pk)
    team.save(update_fields=["name"])
    before = set(team.members.values_list("pk", flat=True))
    team.members.set(here)
    record(
        Action.TEAM_CHANGED,
        by=by,
        on=team,
        added=sorted(wanted - before),
        removed=sorted(before - wanted),
    )
    return team


@transaction.atomic
def end_team(*, team: Team, by: Membership) -> None:
    """End a team; its cases stay with their owners, without a team."""
    _require_own(team, by)
    record(Action.TEAM_ENDED, by=by, on=team)
    team.delete()


def _require_own(team: Team, by: Membership) -> None:
    require(by, Permission.KEEP_MEMBERS)
    if team.organisation_id != by.organisation_id:
        raise PermissionDenied


def _checked(name: str, by: Membership, besides: UUID | None = None) -> str:
    """Return the tidy name of a team; no two teams of a group bear the same."""
    name = name.strip()
    if not name:
        raise ValidationError({"name": _("Write a name.")})
    others = [team for team in teams_of(by.organisation_id) if team.pk != besides]
    if any(team.name.casefold() == name.casefold() for team in others):
        raise ValidationError({"name": _("There is a team of this name already.")})
    return name
