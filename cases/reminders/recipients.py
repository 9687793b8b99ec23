"""Whom a reminder is told: the one who works on it, a deputy, or the coordinators."""

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from django.db.models import Q

from cases.access.models import Assignment
from cases.casebook.models import Case, Task
from cases.reminders.specs import COORDINATORS_FROM, SPECS, To
from people.accounts.covers import deputies_of
from people.accounts.models import Membership
from people.accounts.roles import MAY, Permission, Role

_LAWYERS_TOO = (To.LAWYER, To.OWNER_AND_LAWYER)


def recipients_of(tasks: Iterable[Task]) -> dict[UUID, list[Membership]]:
    """Return by the id of each task who is told of it now, each once; never nobody, if anybody is.

    The deputy is told beside whoever is away. Who travels, has left or no longer sees the case is
    not told: then the deputy alone, or the case's owner, or the coordinators. What comes again and
    again goes to the coordinators, too, from the third time on.
    """
    tasks = list(tasks)
    coordinators = _coordinators({task.case.organisation_id for task in tasks})
    workers = {one.id for task in tasks for one in (task.assignee, task.case.owner) if one}
    deputies = deputies_of(workers)
    lawyers = lawyers_of({task.case for task in tasks if _to(task) in _LAWYERS_TOO})
    told: dict[UUID, list[Membership]] = {}
    for task in tasks:
        own = _own(task, deputies, lawyers[task.case_id])
        if not own or _is_for_coordinators(task):
            own += coordinators[task.case.organisation_id]
        told[task.pk] = list(dict.fromkeys(own))
    return told


def _to(task: Task) -> To:
    """What somebody wrote by hand is whoever's it was given to."""
    return SPECS[task.rule].to if task.rule else To.OWNER


def _is_for_coordinators(task: Task) -> bool:
    return bool(task.rule and SPECS[task.rule].escalates and task.occurrence >= COORDINATORS_FROM)


def _own(
    task: Task, deputies: dict[UUID, Membership], lawyers: list[Membership]
) -> list[Membership]:
    """Those whose matter it is, before any coordinator comes in their place."""
    to = _to(task)
    if to == To.COORDINATORS:
        return []
    if to == To.LAWYER and lawyers:
        return list(lawyers)
    return _of_work(task, deputies) + (lawyers if to in _LAWYERS_TOO else [])


def can_be_told(member: Membership) -> bool:
    """Tell whether a link to the case leads a member anywhere."""
    return member.may(Permission.VIEW_CASES)


def _of_work(task: Task, deputies: dict[UUID, Membership]) -> list[Membership]:
    """The assignee, the deputy, or both; the owner's side when on the first side nobody is."""
    for worker in (task.assignee, task.case.owner):
        if worker is None:
            continue
        pair = [worker, deputies.get(worker.id)]
        able = [one for one in pair if one and can_be_told(one) and _sees(task, one, deputies)]
        if able:
            return able
    return []


def _sees(task: Task, member: Membership, deputies: dict[UUID, Membership]) -> bool:
    """Owners see their cases, and so do their deputies: only others are looked up."""
    owner_id = task.case.owner_id
    if owner_id and member in (task.case.owner, deputies.get(owner_id)):
        return True
    return Task.objects.filter(pk=task.pk).visible_to(member).exists()


def _coordinators(organisations: set[UUID]) -> dict[UUID, list[Membership]]:
    """Return those who see all cases of each group, the eldest membership first."""
    roles = [role for role, allowed in MAY.items() if Permission.SEE_ALL_CASES in allowed]
    members = Membership.objects.at_work().filter(
        organisation__in=organisations, role__in=roles, user__travelling_since=None
    )
    by_organisation: dict[UUID, list[Membership]] = defaultdict(list)
    for member in members.select_related("user").order_by("id"):
        by_organisation[member.organisation_id].append(member)
    return by_organisation


def lawyers_of(cases: Iterable[Case]) -> dict[UUID, list[Membership]]:
    """Return by case the lawyers who work on it: given to them, to their team, or their own."""
    by_case: dict[UUID, list[Membership]] = defaultdict(list)
    by_id = {case.pk: case for case in cases}
    if not by_id:
        return by_case
    teams = {case.team_id for case in by_id.values() if case.team_id}
    lawyers = Membership.objects.at_work().filter(role=Role.LAWYER).select_related("user")
    concerned = Q(assignments__case__in=by_id) | Q(teams__in=teams) | Q(cases__in=by_id)
    at_hand = {row.pk: row for row in lawyers.filter(concerned).order_by("id") if can_be_told(row)}
    given = set(
        Assignment.objects.filter(case__in=by_id, member__in=at_hand).values_list(
            "case_id", "member_id"
        )
    )
    members = Membership.teams.through.objects.filter(team__in=teams, membership__in=at_hand)
    in_team = set(members.values_list("team_id", "membership_id"))
    for case in by_id.values():
        for pk, lawyer in at_hand.items():
            works = (case.pk, pk) in given or (case.team_id, pk) in in_team or case.owner_id == pk
            if works and lawyer.organisation_id == case.organisation_id:
                by_case[case.pk].append(lawyer)
    return by_case
