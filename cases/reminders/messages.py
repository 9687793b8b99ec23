"""The mail of a notice: a reference, a rule and a link. No name, no country, no group."""

from django.core.mail import EmailMessage
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.vocabularies import Rule
from cases.reminders.models import Notice
from people.accounts.postbox import neutral_mail

_WORDS = {
    Rule.R01: gettext_lazy("An answer is late."),
    Rule.R02: gettext_lazy("There was no contact for too long."),
}


def message_of(notice: Notice) -> EmailMessage:
    case = notice.task.case
    return neutral_mail(
        id=notice.id,
        to=notice.member.user.email,
        lines=[_("Case %(ref)s") % {"ref": case.ref}, str(_WORDS[Rule(notice.task.rule)])],
        path=f"/cases/{case.ref}/",
    )
