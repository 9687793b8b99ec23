"""Sending mails: each once, claimed in the database, however many senders there are.

A batch is claimed in one move and recorded with it; each mail is marked as sent as soon as the
server has it. Who dies between the two lets one mail go out twice, with the same Message-ID.
A clock that is put forward makes claims lapse whose senders live: they leave the rest to others.
"""

import logging
import time
from collections import defaultdict
from datetime import datetime, timedelta
from smtplib import (
    SMTPDataError,
    SMTPNotSupportedError,
    SMTPRecipientsRefused,
    SMTPResponseException,
)
from uuid import UUID

from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import F, Q

from cases.reminders.digests import make_digests
from cases.reminders.messages import message_of
from cases.reminders.models import Mailing, Notice
from cases.reminders.vocabularies import Failure
from cases.reminders.wanted import still_wanted
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
HELD = timedelta(seconds=HOLD)
# By these a server says that there is no such mailbox; what begins with 5.7 is about our right
# to send through it, and no fault of the address.
NO_MAILBOX = (550, 551, 553)
POLICY = b"5.7"
# So often a mailbox is tried that the server does not know, while it takes no other mail either.
TRIES_OF_UNKNOWN = 3


def send_waiting_notices() -> int:
    """Make the mails of the day, send what waits, and return how many mails went out.

    When the server is gone or slow, what was not tried waits for the next turn.
    """
    make_digests()
    if not Mailing.objects.filter(_free()).exists():
        return 0
    connection = get_connection()
    failure, sent = "", 0
    try:
        connection.open()
        while not failure and (batch := _claim()):
            went, failure = _send_batch(batch, connection)
            sent += went
    except OSError as error:
        failure = _server_fault(error)
    finally:
        connection.close()
    if failure:
        logger.warning("The mail server does not answer, or is slow")
        Mailing.objects.filter(_free()).update(failure=failure, failed_at=clock.now())
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
    return _in_order(batch, now)


def _in_order(batch: list[Mailing], now: datetime) -> list[Mailing]:
    """Put the lapsed ones last and the other way round.

    Is their sender alive after all, the one mail that is in its hands right now comes at the end.
    """
    fresh = [mailing for mailing in batch if mailing.claimed_at is None]
    lapsed = [mailing for mailing in reversed(batch) if mailing.claimed_at]
    for mailing in batch:
        mailing.is_taken_over, mailing.claimed_at = mailing.claimed_at is not None, now
    return fresh + lapsed


def _send_batch(batch: list[Mailing], connection: BaseEmailBackend) -> tuple[int, str]:
    """Hand over what is still wanted; return how many went out, and what ended it before its end.

    What was not tried is given back.
    """
    claimed_at, started = batch[0].claimed_at or clock.now(), time.monotonic()
    wanted = still_wanted(batch)
    tried, failure = 0, ""
    outcomes: dict[UUID, Failure | None] = {}
    try:
        for mailing in batch:
            if time.monotonic() - started > HOLD or clock.now() - claimed_at > HELD:
                failure = Failure.SLOW
                break
            tried += 1
            if mailing.is_taken_over and not _is_ours(mailing):
                continue
            if notices := wanted.get(mailing.pk):
                outcomes[mailing.pk] = _hand_over(mailing, notices, connection)
            else:
                Mailing.objects.filter(pk=mailing.pk).update(dropped_at=clock.now())
    except OSError as error:
        failure = _server_fault(error)
        _count(batch[tried - 1], failure)
    finally:
        rest = Mailing.objects.filter(pk__in=[mailing.pk for mailing in batch[tried:]])
        rest.filter(claimed_at=claimed_at).update(claimed_at=None)
    sent = sum(outcome is None for outcome in outcomes.values())
    _give_up_unknown(
        [pk for pk, outcome in outcomes.items() if outcome == Failure.BAD_ADDRESS], sent
    )
    return sent, failure


def _is_ours(mailing: Mailing) -> bool:
    """Ask once more, where another sender may have been slow and not dead."""
    held = Mailing.objects.filter(pk=mailing.pk, sent_at=None, claimed_at=mailing.claimed_at)
    return held.exists()


def _hand_over(
    mailing: Mailing, notices: list[Notice], connection: BaseEmailBackend
) -> Failure | None:
    """Give one mail to the server and mark it; OSError when the server takes no mail at all."""
    try:
        connection.send_messages([message_of(mailing, notices)])
    except SMTPRecipientsRefused as error:
        failure = Failure.REFUSED
        if any(_is_unknown(code, said) for code, said in error.recipients.values()):
            failure = Failure.BAD_ADDRESS
        _count(mailing, failure)
        return failure
    except SMTPDataError:
        _count(mailing, Failure.REFUSED)
        return Failure.REFUSED
    except (SMTPNotSupportedError, UnicodeError):
        # An address that this server, or no server, can write out; it stops no other.
        _count(mailing, Failure.BAD_ADDRESS)
        return Failure.BAD_ADDRESS
    Mailing.objects.filter(pk=mailing.pk).update(sent_at=clock.now(), failure="")
    return None


def _count(mailing: Mailing, failure: str) -> None:
    """Count an attempt that failed; after the last one the mail is given up."""
    now = clock.now()
    is_last = mailing.attempts + 1 >= len(WAITS)
    Mailing.objects.filter(pk=mailing.pk).update(
        attempts=F("attempts") + 1,
        failure=failure,
        failed_at=now,
        given_up_at=now if is_last else None,
    )


def _give_up_unknown(ids: list[UUID], sent: int) -> None:
    """Give up mailboxes that the server does not know, if it took others in the same turn.

    A server that refuses all may be set up wrongly: then a mailbox is tried some times more.
    """
    rows = Mailing.objects.filter(pk__in=ids)
    if not sent:
        rows = rows.filter(attempts__gte=TRIES_OF_UNKNOWN)
    rows.update(given_up_at=clock.now())


def _is_unknown(code: int, said: bytes) -> bool:
    return code in NO_MAILBOX and not said.startswith(POLICY)


def _server_fault(error: OSError) -> Failure:
    if isinstance(error, TimeoutError):
        return Failure.SLOW
    return Failure.REFUSED if isinstance(error, SMTPResponseException) else Failure.NO_ANSWER
