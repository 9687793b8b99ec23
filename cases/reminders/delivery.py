"""Sending mails: each once, claimed in the database, however many senders there are.

A batch is claimed in one move and recorded with it; each mail is marked as sent as soon as the
server has it. Who dies between the two lets one mail go out twice, with the same Message-ID.
"""

import logging
import time
from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta
from smtplib import SMTPDataError, SMTPRecipientsRefused, SMTPResponseException
from uuid import UUID

from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import F, Q

from cases.casebook.models import Task
from cases.casebook.vocabularies import UNDONE
from cases.reminders.digests import make_digests
from cases.reminders.messages import message_of
from cases.reminders.models import Mailing, Notice
from cases.reminders.recipients import can_be_told
from cases.reminders.telling import make_notices
from cases.reminders.vocabularies import Failure
from people.accounts.models import Membership
from people.accounts.postbox import unclaimed
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

logger = logging.getLogger(__name__)
BATCH = 200
# A claim lapses after five minutes; after each refusal the next attempt waits twice as long, the
# last about ten hours. Then the mail is given up; its tasks are on the first page anyway.
WAITS = [timedelta(minutes=5 * 2**attempt) for attempt in range(8)]
# A slow server: what is not handed over by then is given back, long before the claim lapses.
HOLD = 120.0
# From here on a server says "never", below it "not now".
PERMANENT = 500


def send_waiting_notices() -> int:
    """Make the mails of the day, send what waits, and return how many mails went out."""
    make_digests()
    sent = 0
    while batch := _claim():
        went, is_whole = _send_batch(batch)
        sent += went
        if not is_whole:
            break
    return sent


def _free() -> Q:
    """Due, neither sent nor dropped nor given up, and not in another sender's hands."""
    now = clock.now()
    waiting = Q(sent_at=None, dropped_at=None, given_up_at=None, not_before__lte=now)
    return waiting & unclaimed(now, WAITS)


@transaction.atomic
def _claim() -> list[Mailing]:
    """Take the next batch in hand, record that, and return it."""
    now = clock.now()
    free = Mailing.objects.filter(_free()).order_by("not_before", "id")
    locked = free.select_for_update(skip_locked=True, of=("self",))
    batch = list(locked.select_related("member__user")[:BATCH])
    Mailing.objects.filter(pk__in=[row.pk for row in batch]).update(claimed_at=now)
    by_group: dict[UUID, list[UUID]] = defaultdict(list)
    for row in batch:
        by_group[row.member.organisation_id].append(row.pk)
    for organisation_id, ids in by_group.items():
        record(Action.NOTICES_QUEUED, by=None, organisation_id=organisation_id, mailings=ids)
    return batch


def _send_batch(batch: list[Mailing]) -> tuple[int, bool]:
    """Hand over what is still wanted; return how many went out, and whether all were tried.

    When the server is gone or slow, the rest is given back to the next turn.
    """
    wanted = _wanted(batch)
    connection = get_connection()
    started = time.monotonic()
    tried = sent = 0
    failure = ""
    try:
        connection.open()
        for mailing in batch:
            if time.monotonic() - started > HOLD:
                failure = Failure.SLOW
                break
            tried += 1
            sent += _send(mailing, wanted[mailing.pk], connection)
    except OSError as error:
        failure = _server_fault(error)
    finally:
        connection.close()
        _give_back(batch[tried:], failure)
    if failure:
        logger.warning("The mail server does not answer, or is slow")
    return sent, not failure


def _send(mailing: Mailing, notices: list[Notice], connection: BaseEmailBackend) -> bool:
    """Give one mail to the server and mark it; OSError when the server takes no mail at all."""
    if not notices:
        Mailing.objects.filter(pk=mailing.pk).update(dropped_at=clock.now())
        return False
    try:
        connection.send_messages([message_of(mailing, notices)])
    except SMTPRecipientsRefused as error:
        is_wrong = all(code >= PERMANENT for code, _said in error.recipients.values())
        _fail(mailing, Failure.BAD_ADDRESS if is_wrong else Failure.REFUSED)
    except SMTPDataError:
        _fail(mailing, Failure.REFUSED)
    except OSError as error:
        _fail(mailing, _server_fault(error))
        raise
    else:
        Mailing.objects.filter(pk=mailing.pk).update(sent_at=clock.now(), failure="")
        return True
    return False


def _fail(mailing: Mailing, failure: Failure) -> None:
    """Count an attempt. A wrong address is given up at once, the rest after the last attempt."""
    now = clock.now()
    is_last = failure == Failure.BAD_ADDRESS or mailing.attempts + 1 >= len(WAITS)
    Mailing.objects.filter(pk=mailing.pk).update(
        attempts=F("attempts") + 1,
        failure=failure,
        failed_at=now,
        given_up_at=now if is_last else None,
    )


def _server_fault(error: OSError) -> Failure:
    if isinstance(error, TimeoutError):
        return Failure.SLOW
    return Failure.REFUSED if isinstance(error, SMTPResponseException) else Failure.NO_ANSWER


def _give_back(rest: list[Mailing], failure: str) -> None:
    """Let another turn take what was not tried; the ledger says why it waits."""
    rows = Mailing.objects.filter(pk__in=[mailing.pk for mailing in rest])
    rows.update(claimed_at=None)
    if failure:
        rows.update(failure=failure, failed_at=clock.now())


def _wanted(batch: list[Mailing]) -> dict[UUID, list[Notice]]:
    """Return by mail what its reader may still know; look again: rights and tasks may have ended.

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


def _seen(notices: Iterable[Notice]) -> set[tuple[UUID, UUID]]:
    """Return which open task which member may be told of: one query for each member."""
    by_member: dict[Membership, list[UUID]] = defaultdict(list)
    for notice in notices:
        if notice.task.state in UNDONE and can_be_told(notice.member):
            by_member[notice.member].append(notice.task_id)
    return {
        (task, member.pk)
        for member, ids in by_member.items()
        for task in Task.objects.filter(pk__in=ids).visible_to(member).values_list("pk", flat=True)
    }


@transaction.atomic
def _drop(notices: list[Notice]) -> None:
    Notice.objects.filter(pk__in=[notice.pk for notice in notices]).update(dropped_at=clock.now())
    make_notices({notice.task for notice in notices if notice.task.state in UNDONE})
