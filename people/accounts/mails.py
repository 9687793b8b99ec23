"""Mails about accounts and access: constant words and a link, no name, no group, no address.

Who writes one does so in his own transaction: it is kept with what it tells of, or not at all.
A task sends what waits; each mail is claimed in the database first, so it goes out once.
"""

from datetime import timedelta
from uuid import UUID

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from people.accounts.models import AccountMail, User
from people.accounts.postbox import hand_over, neutral_mail, send_each, unclaimed
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

Kind = AccountMail.Kind
_NOT_YOU = _("If it was not you, sign in, end all sessions and tell a coordinator of your group.")
_WORDS = {
    Kind.NEW_DEVICE: (_("Somebody signed in to your account with a new device."), _NOT_YOU),
    Kind.FACTOR_CHANGED: (_("The second factor of your account was changed."), _NOT_YOU),
    Kind.PASSWORD_CHANGED: (_("The password of your account was changed."), _NOT_YOU),
    Kind.BREAK_GLASS: (_("Emergency access was used."), _("Sign in to look at it.")),
    Kind.BULK_BROWSING: (_("Unusually much was opened."), _("Sign in to look at it.")),
    Kind.PULL_BUDGET: (_("More was asked for than is allowed."), _("Sign in to look at it.")),
    Kind.NEW_KEEPER: (_("Somebody else may keep members now."), _("Sign in to look at it.")),
    Kind.ENDPOINT_OFF: (_("Something is no longer sent."), _("Sign in to look at it.")),
    Kind.CLOCKWORK: (_("Nobody is reminded at the moment."), _("Sign in to look at it.")),
    Kind.APPROVAL: (_("Something waits for a second person."), _("Sign in to look at it.")),
}
# Where it is looked at; the first page, if nothing stands here.
_PATHS = {
    **dict.fromkeys([Kind.NEW_DEVICE, Kind.FACTOR_CHANGED, Kind.PASSWORD_CHANGED], "/account/"),
    Kind.CLOCKWORK: "/health/",
    Kind.ENDPOINT_OFF: "/partners/webhooks/",
}

BATCH = 200
# A claim lapses after a minute; after each refusal the next attempt waits twice as long, the
# last about eight hours. After three days a mail says nothing new: it stays unsent.
WAITS = [timedelta(minutes=2**attempt) for attempt in range(10)]
OLDEST = timedelta(days=3)
# Counted no farther than this.
COUNTED = 1001


def write_mail(user: User, kind: str) -> AccountMail:
    """Let a mail wait for its sender; call it inside the transaction that it tells of."""
    return AccountMail.objects.create(user=user, kind=Kind(kind), made_at=clock.now())


def message_of(mail: AccountMail) -> EmailMessage:
    return neutral_mail(
        id=mail.id,
        to=mail.user.email,
        lines=[str(line) for line in _WORDS[Kind(mail.kind)]],
        path=_PATHS.get(Kind(mail.kind), "/"),
    )


def send_waiting_mails() -> int:
    """Send what waits and return how many mails went out."""
    waiting = AccountMail.objects.filter(_free(), user__is_active=True).order_by("made_at", "id")
    return send_each(list(waiting.values_list("pk", flat=True)[:BATCH]), _send)


def count_unsent_mails(organisation_id: UUID) -> tuple[int, int]:
    """Return how many mails to members of a group wait, and how many were given up as too old."""
    rows = AccountMail.objects.filter(
        user__in=User.objects.filter(memberships__organisation=organisation_id), sent_at=None
    )
    waiting = Q(made_at__gt=clock.now() - OLDEST)
    return rows.filter(waiting)[:COUNTED].count(), rows.exclude(waiting)[:COUNTED].count()


def are_mails_stuck() -> bool:
    """Tell whether a mail of the last days was refused, or waits for too long, in any group."""
    now = clock.now()
    lately = AccountMail.objects.filter(sent_at=None, made_at__gt=now - 2 * OLDEST)
    held_up = Q(attempts__gt=0) | Q(made_at__lt=now - WAITS[3])
    return lately.filter(held_up, user__is_active=True).exists()


def _free() -> Q:
    """Not sent, not too old, and not in another sender's hands."""
    now = clock.now()
    return Q(sent_at=None, made_at__gt=now - OLDEST) & unclaimed(now, WAITS)


def _send(pk: UUID, connection: BaseEmailBackend) -> bool:
    """Take one mail in hand and send it; False when another sender was quicker."""
    row = AccountMail.objects.filter(pk=pk)
    if not row.filter(_free()).update(claimed_at=clock.now()):
        return False
    mail = row.select_related("user").get()
    if not hand_over(message_of(mail), connection, row=row):
        return False
    with transaction.atomic():
        row.update(sent_at=clock.now())
        record(Action.MAIL_SENT, by=None, on=mail, mail=str(mail.kind))
    return True
