"""Whom a reminder is told: the one who works on it, a deputy, or the coordinators."""

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from cases.casebook.models import Task
from cases.casebook.vocabularies import Rule
from people.accounts.covers import deputies_of
from people.accounts.models import Membership
from people.accounts.roles import MAY, Permission

COORDINATORS_FROM = 3


def recipients_of(tasks: Iterable[Task]) -> dict[UUID, list[Membership]]:
    """Return by the id of each task who is told of it now, each once; never nobody, if anybody is.

    The deputy is told beside whoever is away. Who travels, has left or no longer sees the case is
    not told: then the deputy alone, or the case's owner, or the coordinators. A late answer that
    was late twice before goes to the coordinators, too.
    """
    tasks = list(tasks)
    coordinators = _coordinators({task.case.organisation_id for task in tasks})
    workers = {one.id for task in tasks for one in (task.assignee, task.case.owner) if one}
    deputies = deputies_of(workers)
    told: dict[UUID, list[Membership]] = {}
    for task in tasks:
        own = _of_work(task, deputies)
        if not own or (task.rule == Rule.R01 and task.occurrence >= COORDINATORS_FROM):
            own += coordinators[task.case.organisation_id]
        told[task.pk] = list(dict.fromkeys(own))
    return told


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
