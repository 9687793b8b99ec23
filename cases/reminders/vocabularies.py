"""Codes of the delivery ledger."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class MailKind(models.TextChoices):
    SINGLE = "single", _("About one thing")
    DIGEST = "digest", _("The mail of the day")


class MailState(models.TextChoices):
    """How a mail stands."""

    WAITING = "waiting", _("Waiting")
    IN_HAND = "in_hand", _("In hand")
    FAILED = "failed", _("Failed, tried again")
    SENT = "sent", _("Sent")
    GIVEN_UP = "given_up", _("Given up")
    DROPPED = "dropped", _("No longer wanted")


class Failure(models.TextChoices):
    """Why a mail did not go out; never the server's words, which may hold an address."""

    NO_ANSWER = "no_answer", _("The mail server does not answer")
    SLOW = "slow", _("The mail server was too slow")
    REFUSED = "refused", _("The mail server refused it for now")
    BAD_ADDRESS = "bad_address", _("The mail server does not know this address")
    BROKEN_OFF = "broken_off", _("Sending was broken off")
