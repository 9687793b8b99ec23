"""Codes of proceedings against recruiters."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Authority(models.TextChoices):
    POLICE = "police", _("Police")
    PROSECUTOR = "prosecutor", _("Prosecutor")
    COURT = "court", _("Court")


class Stage(models.TextChoices):
    COMPLAINT = "complaint", _("Complaint")
    FIR = "fir", _("First report registered")
    INVESTIGATION = "investigation", _("Investigation")
    CHARGED = "charged", _("Charged")
    TRIAL = "trial", _("Trial")
    CONVICTED = "convicted", _("Convicted")
    ACQUITTED = "acquitted", _("Acquitted")
    APPEAL = "appeal", _("Appeal")
    CLOSED = "closed", pgettext_lazy("proceeding", "Closed")


class Part(models.TextChoices):
    """What somebody of a case is in a proceeding."""

    WITNESS = "witness", _("Witness")
    VICTIM = "victim", _("Victim")
    ACCUSED = "accused", _("Accused")


# Who may be called to say what happened: those, too, to whom it happened.
WITNESSES = (Part.WITNESS, Part.VICTIM)
