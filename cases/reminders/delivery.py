"""Sending notices: each once, claimed in the database, however many senders there are."""

import logging
from datetime import datetime, timedelta
from smtplib import SMTPDataError, SMTPRecipientsRefused
from uuid import UUID

from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import F, Q

from cases.casebook.models import Task
from cases.reminders.messages import message_of
from cases.reminders.models import Notice
from cases.reminders.recipients import can_be_told
from cases.reminders.services import make_notices
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

logger = logging.getLogger(__name__)

BATCH = 200
# A claim lapses after five minutes; after each refusal the next attempt waits twice as long, the
# last about ten hours. Then the notice stays unsent; its task is on the first page anyway.
WAITS = [timedelta(minutes=5 * 2**attempt) for attempt in range(8)]


def send_waiting_notices() -> int:
    """Send what waits, over one connection, and return how many mails went out."""
    waiting = Notice.objects.filter(_free(clock.now())).order_by("made_at", "id")
    ids = list(waiting.values_list("pk", flat=True)[:BATCH])
    if not ids:
        return 0
    connection = get_connection()
    sent = 0
    try:
        connection.open()
        for pk in ids:
            notice = _claim(pk)
            if notice and _is_still_wanted(notice):
                sent += _send(notice, connection)
    except OSError:
        # What was not tried yet waits for the next turn.
        logger.warning("The mail server does not answer")
    finally:
        connection.close()
    return sent


def _free(now: datetime) -> Q:
    """Not sent, not dropped, and not in another sender's hands."""
    lapsed = Q()
    for attempt, wait in enumerate(WAITS):
        lapsed |= Q(attempts=attempt, claimed_at__lte=now - wait)
    return Q(sent_at=None, dropped_at=None) & (Q(claimed_at=None) | lapsed)


def _claim(pk: UUID) -> Notice | None:
    """Take a notice in hand and read it afresh; None when another sender was quicker."""
    now = clock.now()
    if not Notice.objects.filter(_free(now), pk=pk).update(claimed_at=now):
        return None
    return Notice.objects.select_related("task__case", "member__user").get(pk=pk)


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


def _send(notice: Notice, connection: BaseEmailBackend) -> int:
    """Send one mail. A refusal counts as an attempt; one of this mail alone stops no other."""
    try:
        connection.send_messages([message_of(notice)])
    except OSError as error:
        Notice.objects.filter(pk=notice.pk).update(attempts=F("attempts") + 1)
        if isinstance(error, SMTPRecipientsRefused | SMTPDataError):
            return 0
        raise
    with transaction.atomic():
        Notice.objects.filter(pk=notice.pk).update(sent_at=clock.now())
        record(
            Action.NOTICE_SENT,
            by=None,
            on=notice,
            organisation_id=notice.member.organisation_id,
            case=notice.task.case_id,
            member=notice.member_id,
        )
    return 1
