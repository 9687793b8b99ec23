"""Somebody leaves a group, or works on no more cases: all that is his or hers goes to another.

Rows are taken in one order, as everywhere: the group, its members, the cases. Whoever gives a
case or a task takes the member's row first, so nothing is given to somebody who is just leaving.
"""

from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.access.models import Assignment
from cases.casebook.models import Case, Task
from people.accounts import members
from people.accounts.departures import end_membership, end_teams_and_covers
from people.accounts.models import Membership
from people.accounts.roles import MAY, Permission
from people.audit.actions import Action
from people.audit.services import record


@dataclass(frozen=True)
class Ties:
    """What binds a member to cases: owned ones, closed too, given ones, tasks to be done."""

    cases: int
    assignments: int
    tasks: int

    def __bool__(self) -> bool:
        return bool(self.cases or self.assignments or self.tasks)


def ties_of(member: Membership) -> Ties:
    return Ties(
        cases=Case.objects.filter(owner=member).count(),
        assignments=Assignment.objects.filter(member=member).count(),
        tasks=Task.objects.open().filter(assignee=member).count(),
    )


@transaction.atomic
def hand_over_and_leave(
    *,
    member: Membership,
    successor: Membership | None,
    by: Membership,
    end_keys: bool = True,
) -> Ties:
    """Give all that a member has to another and end the membership, in one step or not at all.

    Without ties no successor is needed. `end_keys` ends the partners' keys that the member made.
    """
    held = _hold(member, successor, by)
    ties = _hand_over(held, successor, by)
    end_membership(
        member=held,
        by=by,
        end_keys=end_keys,
        cases=ties.cases,
        assignments=ties.assignments,
        tasks=ties.tasks,
    )
    return ties


@transaction.atomic
def hand_over(*, member: Membership, successor: Membership, by: Membership) -> Ties:
    """Give all that a member has to another; the member goes on working in the group.

    Teams and covers, by which he or she would go on seeing cases, end: `end_teams_and_covers`.
    """
    held = _hold(member, successor, by)
    ties = _hand_over(held, successor, by)
    end_teams_and_covers(member=held, by=by)
    return ties


@transaction.atomic
def change_role(*, member: Membership, role: str, by: Membership) -> Membership:
    """Give a member another role. One that sees no cases is for who has none any more.

    Teams and covers end with it: a later role must not bring them back unasked.
    """
    changed = members.change_role(member=member, role=role, by=by)
    if Permission.VIEW_CASES not in MAY[role] and ties_of(changed):
        raise ValidationError(
            {"role": _("In this role one sees no cases: first hand over what there is.")}
        )
    if Permission.VIEW_CASES not in MAY[role]:
        end_teams_and_covers(member=changed, by=by)
    return changed


def _hold(member: Membership, successor: Membership | None, by: Membership) -> Membership:
    """Lock the group and both members, and check that the one can follow the other."""
    members.require_keeping(by, member)
    held = members.hold_for_change(member, *([successor] if successor else []))
    leaver, follower = held[member.id], held.get(successor.id) if successor else None
    if successor is None:
        if ties_of(leaver):
            raise ValidationError({"successor": _("Choose who takes over.")})
        return leaver
    if follower is None or not _can_follow(follower, leaver):
        raise ValidationError(
            {"successor": _("Only another active member who works on cases can take over.")}
        )
    return leaver


def _can_follow(follower: Membership, leaver: Membership) -> bool:
    same_group = follower.organisation_id == leaver.organisation_id
    return follower.id != leaver.id and same_group and follower.may(Permission.VIEW_CASES)


def _hand_over(member: Membership, successor: Membership | None, by: Membership) -> Ties:
    """Move everything, then record it: no row is waited for once the record is held."""
    ties = ties_of(member)
    if successor is None:
        return ties
    owned = list(
        Case.objects.filter(owner=member)
        .select_for_update(no_key=True)
        .order_by("pk")
        .only("pk", "organisation_id")
    )
    Case.objects.filter(owner=member).update(owner=successor)
    tasks = Task.objects.open().filter(assignee=member)
    given = set(Assignment.objects.filter(member=member).values_list("case_id", flat=True))
    given |= _out_of_sight(set(tasks.values_list("case_id", flat=True)), successor)
    Assignment.objects.bulk_create(
        [Assignment(case_id=pk, member=successor) for pk in sorted(given)], ignore_conflicts=True
    )
    Assignment.objects.filter(member=member).delete()
    tasks.update(assignee=successor)
    for case in owned:
        record(Action.CASE_ASSIGNED, by=by, on=case, member=successor.id)
    for pk in sorted(given):
        record(Action.CASE_ASSIGNED, by=by, on=Case(pk=pk), member=successor.id)
    return ties


def _out_of_sight(case_ids: set[UUID], successor: Membership) -> set[UUID]:
    """Return the cases of tasks that the successor does not see lastingly, such as a team's."""
    seen = Case.objects.filter(pk__in=case_ids).standing_for(successor)
    return case_ids - set(seen.values_list("pk", flat=True))
