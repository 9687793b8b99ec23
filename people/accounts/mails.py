"""Mails about accounts and access: constant words and a link, no name, no group, no address.

Who writes one does so in his own transaction: it is kept with what it tells of, or not at all.
A task sends what waits; each mail is claimed in the database first, so it goes out once.
"""

import logging
from datetime import datetime, timedelta
from email.utils import parseaddr
from smtplib import SMTPDataError, SMTPRecipientsRefused
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from people.accounts.models import AccountMail, User
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

logger = logging.getLogger(__name__)

Kind = AccountMail.Kind
# The same for all: a mailbox seen over a shoulder tells nothing.
SUBJECT = _("Something is waiting for you")
_NOT_YOU = _("If it was not you, sign in, end all sessions and tell a coordinator of your group.")
_WORDS = {
    Kind.NEW_DEVICE: (_("Somebody signed in to your account with a new device."), _NOT_YOU),
    Kind.FACTOR_CHANGED: (_("The second factor of your account was changed."), _NOT_YOU),
    Kind.PASSWORD_CHANGED: (_("The password of your account was changed."), _NOT_YOU),
    Kind.BREAK_GLASS: (_("Emergency access was used."), _("Sign in to look at it.")),
    Kind.BULK_BROWSING: (_("Unusually much was opened."), _("Sign in to look at it.")),
    Kind.APPROVAL: (_("Something waits for a second person."), _("Sign in to look at it.")),
}
_ACCOUNT = {Kind.NEW_DEVICE, Kind.FACTOR_CHANGED, Kind.PASSWORD_CHANGED}

BATCH = 200
# A claim lapses after a minute; after each refusal the next attempt waits twice as long, the
# last about eight hours. After three days a mail says nothing new: it stays unsent.
WAITS = [timedelta(minutes=2**attempt) for attempt in range(10)]
OLDEST = timedelta(days=3)


def write_mail(user: User, kind: str) -> AccountMail:
    """Let a mail wait for its sender; call it inside the transaction that it tells of."""
    return AccountMail.objects.create(user=user, kind=Kind(kind), made_at=clock.now())


def message_of(mail: AccountMail) -> EmailMessage:
    """Return the mail; its id is the row's, so that a mail sent again is known as the same."""
    told, then = _WORDS[Kind(mail.kind)]
    page = "/account/" if mail.kind in _ACCOUNT else "/"
    host = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].partition("@")[2]
    return EmailMessage(
        subject=str(SUBJECT),
        body=f"{told}\n{then}\n\n{settings.HOMEWARD_BASE_URL.rstrip('/')}{page}\n",
        to=[mail.user.email],
        headers={"Message-ID": f"<{mail.id}@{host}>", "Auto-Submitted": "auto-generated"},
    )


def send_waiting_mails() -> int:
    """Send what waits, over one connection, and return how many mails went out."""
    free = AccountMail.objects.filter(_free(clock.now()), user__is_active=True)
    ids = list(free.order_by("made_at", "id").values_list("pk", flat=True)[:BATCH])
    if not ids:
        return 0
    connection = get_connection()
    sent = 0
    try:
        connection.open()
        for pk in ids:
            mail = _claim(pk)
            sent += _send(mail, connection) if mail else 0
    except OSError:
        # What was not tried yet waits for the next turn.
        logger.warning("The mail server does not answer")
    finally:
        connection.close()
    return sent


def _free(now: datetime) -> Q:
    """Not sent, not too old, and not in another sender's hands."""
    lapsed = Q(claimed_at=None)
    for attempt, wait in enumerate(WAITS):
        lapsed |= Q(attempts=attempt, claimed_at__lte=now - wait)
    return lapsed & Q(sent_at=None, made_at__gt=now - OLDEST)


def _claim(pk: UUID) -> AccountMail | None:
    """Take a mail in hand; None when another sender was quicker."""
    now = clock.now()
    if not AccountMail.objects.filter(_free(now), pk=pk).update(claimed_at=now):
        return None
    return AccountMail.objects.select_related("user").get(pk=pk)


def _send(mail: AccountMail, connection: BaseEmailBackend) -> int:
    """Send one mail. A refusal counts as an attempt; one of this mail alone stops no other."""
    try:
        connection.send_messages([message_of(mail)])
    except OSError as error:
        AccountMail.objects.filter(pk=mail.pk).update(attempts=F("attempts") + 1)
        if isinstance(error, SMTPRecipientsRefused | SMTPDataError):
            return 0
        raise
    with transaction.atomic():
        AccountMail.objects.filter(pk=mail.pk).update(sent_at=clock.now())
        record(Action.MAIL_SENT, by=None, on=mail, mail=str(mail.kind))
    return 1
