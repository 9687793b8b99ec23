"""Sending mails that the database knows: neutral ones, over one connection, each claimed first."""

import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from email.utils import parseaddr
from smtplib import SMTPDataError, SMTPRecipientsRefused
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db.models import F, Q, QuerySet
from django.utils.translation import gettext_lazy as _

logger = logging.getLogger(__name__)

# The same for all: a mailbox seen over a shoulder tells nothing.
SUBJECT = _("Something is waiting for you")


def neutral_mail(*, id: UUID, to: str, lines: Iterable[str], path: str) -> EmailMessage:
    """Return a mail of a few constant lines and a link to a page of ours.

    Its id is the row's, so that a mail sent again is known as the same.
    """
    host = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].partition("@")[2]
    told = "\n".join(lines)
    return EmailMessage(
        subject=str(SUBJECT),
        body=f"{told}\n\n{settings.HOMEWARD_BASE_URL.rstrip('/')}{path}\n",
        to=[to],
        headers={"Message-ID": f"<{id}@{host}>", "Auto-Submitted": "auto-generated"},
    )


def unclaimed(now: datetime, waits: Sequence[timedelta]) -> Q:
    """Return what no sender holds: never claimed, or its claim lapsed.

    After the n-th refusal a claim lapses after `waits[n]`; when they are used up, it never does.
    """
    free = Q(claimed_at=None)
    for attempt, wait in enumerate(waits):
        free |= Q(attempts=attempt, claimed_at__lte=now - wait)
    return free


def send_each(ids: Sequence[UUID], send: Callable[[UUID, BaseEmailBackend], bool]) -> int:
    """Send one after the other over one connection, and return how many mails went out."""
    if not ids:
        return 0
    connection = get_connection()
    sent = 0
    try:
        connection.open()
        for pk in ids:
            sent += send(pk, connection)
    except OSError:
        # What was not tried yet waits for the next turn.
        logger.warning("The mail server does not answer")
    finally:
        connection.close()
    return sent


def hand_over(mail: EmailMessage, connection: BaseEmailBackend, *, row: QuerySet[Any]) -> bool:
    """Give one mail to the server; a refusal counts as an attempt of its row.

    One of this mail alone stops no other: False. One of all mails raises OSError.
    """
    try:
        connection.send_messages([mail])
    except OSError as error:
        row.update(attempts=F("attempts") + 1)
        if isinstance(error, SMTPRecipientsRefused | SMTPDataError):
            return False
        raise
    return True
