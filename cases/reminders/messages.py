"""The words of reminder mails: references, rules and a link. No name, no country, no group."""

from collections.abc import Sequence

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cases.reminders.models import Mailing, Notice
from cases.reminders.specs import words
from cases.reminders.vocabularies import MailKind
from people.accounts.postbox import neutral_mail

# As many lines as one reads; the rest stands on the first page.
MOST = 100


def message_of(mailing: Mailing, notices: Sequence[Notice]) -> EmailMessage:
    """Return the mail about what is still wanted of it, in its reader's language."""
    user = mailing.member.user
    with translation.override(user.language or settings.LANGUAGE_CODE):
        is_digest = mailing.kind == MailKind.DIGEST
        return neutral_mail(
            id=mailing.id,
            to=user.email,
            lines=_digest(notices) if is_digest else _single(notices[0]),
            path="/" if is_digest else f"/cases/{notices[0].task.case.ref}/",
        )


def _single(notice: Notice) -> list[str]:
    task = notice.task
    return [_("Case %(ref)s") % {"ref": task.case.ref}, str(words(task.rule))]


def _digest(notices: Sequence[Notice]) -> list[str]:
    lines = [f"{notice.task.case.ref}: {words(notice.task.rule)}" for notice in notices[:MOST]]
    more = len(notices) - len(lines)
    if more:
        told = ngettext("And %(n)d more.", "And %(n)d more.", more)
        lines.append(told % {"n": more})
    return lines
