"""Codes of what partners hand in. Codes are stored and never change; labels are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """How far it is. Its partner reads this, and never more."""

    RECEIVED = "received", _("Received")
    TAKEN_UP = "taken_up", _("Taken up")
    DECLINED = "declined", _("Declined")
    WITHDRAWN = "withdrawn", _("Withdrawn by the partner")


class DeclinedFor(models.TextChoices):
    """Why it is no case. None may tell whether somebody is known: who is known is taken up."""

    NOT_OURS = "not_ours", _("Not a matter for this group")
    TOO_LITTLE = "too_little", _("Too little is told")
    NO_TIME = "no_time", _("Nobody has time for it")
    OTHER = "other", _("Something else")
