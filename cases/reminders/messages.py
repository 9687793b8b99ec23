"""The mail of a notice: a reference, a rule and a link. No name, no country, no group."""

from email.utils import parseaddr

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.vocabularies import Rule
from cases.reminders.models import Notice

SUBJECT = gettext_lazy("Something is waiting for you")
_WORDS = {
    Rule.R01: gettext_lazy("An answer is late."),
    Rule.R02: gettext_lazy("There was no contact for too long."),
}


def message_of(notice: Notice) -> EmailMessage:
    """Return the mail; its id is the notice's, so that a mail sent again is known as the same."""
    case, rule = notice.task.case, Rule(notice.task.rule)
    link = f"{settings.HOMEWARD_BASE_URL.rstrip('/')}/cases/{case.ref}/"
    told = _("Case %(ref)s") % {"ref": case.ref}
    host = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].partition("@")[2]
    return EmailMessage(
        subject=str(SUBJECT),
        body=f"{told}\n{_WORDS[rule]}\n\n{link}\n",
        to=[notice.member.user.email],
        headers={"Message-ID": f"<{notice.id}@{host}>", "Auto-Submitted": "auto-generated"},
    )
