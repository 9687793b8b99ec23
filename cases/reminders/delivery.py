"""Sending notices: each once, claimed in the database, however many senders there are."""

from datetime import timedelta
from uuid import UUID

from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import Q

from cases.casebook.models import Task
from cases.reminders.messages import message_of
from cases.reminders.models import Notice
from cases.reminders.recipients import can_be_told
from cases.reminders.services import make_notices
from people.accounts.postbox import hand_over, send_each, unclaimed
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

BATCH = 200
# A claim lapses after five minutes; after each refusal the next attempt waits twice as long, the
# last about ten hours. Then the notice stays unsent; its task is on the first page anyway.
WAITS = [timedelta(minutes=5 * 2**attempt) for attempt in range(8)]


def send_waiting_notices() -> int:
    """Send what waits and return how many mails went out."""
    waiting = Notice.objects.filter(_free()).order_by("made_at", "id")
    return send_each(list(waiting.values_list("pk", flat=True)[:BATCH]), _send)


def _free() -> Q:
    """Not sent, not dropped, and not in another sender's hands."""
    return Q(sent_at=None, dropped_at=None) & unclaimed(clock.now(), WAITS)


def _send(pk: UUID, connection: BaseEmailBackend) -> bool:
    """Take one notice in hand, read it afresh and send it, if it is ours and still wanted."""
    row = Notice.objects.filter(pk=pk)
    if not row.filter(_free()).update(claimed_at=clock.now()):
        return False
    notice = row.select_related("task__case", "member__user").get()
    if not _is_still_wanted(notice) or not hand_over(message_of(notice), connection, row=row):
        return False
    with transaction.atomic():
        row.update(sent_at=clock.now())
        record(
            Action.NOTICE_SENT,
            by=None,
            on=notice,
            organisation_id=notice.member.organisation_id,
            case=notice.task.case_id,
            member=notice.member_id,
        )
    return True


def _is_still_wanted(notice: Notice) -> bool:
    """Look again who may know: between making and sending, rights and tasks may have ended.

    When this member is not to be told any more, others are: a notice is dropped for nobody's sake
    only with its task.
    """
    open_one = Task.objects.open().filter(pk=notice.task_id)
    if can_be_told(notice.member) and open_one.visible_to(notice.member).exists():
        return True
    with transaction.atomic():
        Notice.objects.filter(pk=notice.pk).update(dropped_at=clock.now())
        make_notices(open_one.select_related("case__owner__user", "assignee__user"))
    return False
