"""Statuses in few groups, as they are told to others: a group names nobody's single fate."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from cases.casebook.vocabularies import Status


class Fate(models.TextChoices):
    """`killed` is confirmed; what one source alone says stays apart from it."""

    SERVING = "serving", _("With the army")
    NO_CONTACT = "no_contact", _("Missing, or out of contact")
    CAPTIVE = "captive", _("Prisoner of war, or held in Russia")
    OUT = "out", _("Out of the army")
    KILLED_UNCONFIRMED = "killed_unconfirmed", _("Killed, not confirmed")
    KILLED = "killed", _("Killed")
    UNKNOWN = "unknown", pgettext_lazy("status", "Not known")
    NOT_RECRUITED = "not_recruited", _("Not recruited")


_STATUSES = {
    Fate.SERVING: (Status.IN_TRANSIT, Status.TRAINING, Status.SERVING, Status.WOUNDED),
    Fate.NO_CONTACT: (Status.OUT_OF_CONTACT, Status.MISSING),
    Fate.CAPTIVE: (Status.POW, Status.DETAINED_RU),
    Fate.OUT: (
        *(Status.ESCAPED, Status.DISCHARGED, Status.RETURNED, Status.SAFE_ABROAD),
        Status.DETAINED_HOME,
    ),
    Fate.KILLED_UNCONFIRMED: (Status.KILLED_UNCONFIRMED,),
    Fate.KILLED: (Status.KILLED, Status.REMAINS_RETURNED),
    Fate.UNKNOWN: (Status.UNKNOWN,),
    Fate.NOT_RECRUITED: (Status.AT_RISK, Status.PREVENTED),
}
FATE_OF: dict[str, str] = {
    status.value: fate.value for fate, statuses in _STATUSES.items() for status in statuses
}
