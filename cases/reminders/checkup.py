"""What can be wrong with the mails of reminders, and what then helps."""

from collections.abc import Iterator

from django.core.checks import CheckMessage, Error, Info, Warning
from django.utils.translation import gettext as _

from cases.reminders.ledger import are_given_up, are_refused


def reminder_mails() -> Iterator[CheckMessage]:
    hint = _("The page /health/notices/ says of each mail why; correct addresses on Members.")
    if are_refused():
        yield Error(_("Mails of reminders are refused, and tried again."), hint=hint)
    if are_given_up():
        yield Warning(_("Mails of reminders were given up within a week."), hint=hint)
    elif not are_refused():
        yield Info(_("No mail of a reminder failed."))
