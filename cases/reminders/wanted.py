"""What of a mail is still wanted when it goes out: rights and tasks may have ended since."""

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from django.db import transaction

from cases.casebook.models import Task
from cases.casebook.vocabularies import UNDONE
from cases.reminders.models import Mailing, Notice
from cases.reminders.recipients import can_be_told
from cases.reminders.telling import make_notices
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.dates import clock

Seen = set[tuple[UUID, UUID]]


def still_wanted(batch: list[Mailing]) -> dict[UUID, list[Notice]]:
    """Return by mail what its reader may know now.

    When a reader is not to be told any more, others are: a notice is dropped for nobody's sake
    only with its task.
    """
    notices = list(
        Notice.objects.filter(mailing__in=[mailing.pk for mailing in batch], dropped_at=None)
        .select_related("task__case__owner__user", "task__assignee__user", "member__user")
        .order_by("task__due_on", "task__case__ref")
    )
    seen = _seen(notices)
    wanted: dict[UUID, list[Notice]] = defaultdict(list)
    unwanted = []
    for notice in notices:
        if (notice.task_id, notice.member_id) in seen and notice.mailing_id:
            wanted[notice.mailing_id].append(notice)
        else:
            unwanted.append(notice)
    if unwanted:
        _drop(unwanted)
    return wanted


def _seen(notices: Iterable[Notice]) -> Seen:
    """Return which open task may be told to which member.

    Owners see their cases and coordinators all of their group: only for others one looks it up.
    """
    seen: Seen = set()
    asked: dict[Membership, list[UUID]] = defaultdict(list)
    for notice in notices:
        task, member = notice.task, notice.member
        if task.state not in UNDONE or not can_be_told(member):
            continue
        if _sees_anyway(member, task):
            seen.add((task.pk, member.pk))
        else:
            asked[member].append(task.pk)
    for member, ids in asked.items():
        found = Task.objects.filter(pk__in=ids).visible_to(member)
        seen |= {(pk, member.pk) for pk in found.values_list("pk", flat=True)}
    return seen


def _sees_anyway(member: Membership, task: Task) -> bool:
    case = task.case
    is_of_group = case.organisation_id == member.organisation_id
    return is_of_group and (case.owner_id == member.pk or member.may(Permission.SEE_ALL_CASES))


@transaction.atomic
def _drop(notices: list[Notice]) -> None:
    ids = [notice.pk for notice in notices]
    Notice.objects.filter(pk__in=ids).update(dropped_at=clock.now())
    make_notices({notice.task for notice in notices if notice.task.state in UNDONE})
