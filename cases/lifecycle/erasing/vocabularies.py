"""Codes of erasing: why, how much, how far, and what held it up."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Reason(models.TextChoices):
    PERSON = "person", _("He or she asked for it")
    FAMILY = "family", _("The family asked for it")
    MISTAKE = "mistake", _("It was entered by mistake")
    RETENTION = "retention", _("It was kept long enough")
    ORDER = "order", _("A court or an authority ordered it")
    OTHER = "other", _("Something else")


class Extent(models.TextChoices):
    CASE = "case", _("This case alone")
    PERSON = "person", _("The person, with all cases")


class State(models.TextChoices):
    WAITING = "waiting", pgettext_lazy("erasure", "Waits for a second person")
    IN_HAND = "in_hand", pgettext_lazy("erasure", "In hand")
    DONE = "done", pgettext_lazy("erasure", "Done and verified")
    REFUSED = "refused", pgettext_lazy("erasure", "Not done")


class Trouble(models.TextChoices):
    """Why it is not done, or not yet."""

    STOPPED = "stopped", _("Somebody stopped it.")
    ADDED = "added", _("Another case of this person was opened meanwhile. Ask again.")
    MERGED = "merged", _("The person was made one with somebody meanwhile. Ask again.")
    RESTORED = "restored", _("The data were restored from a backup meanwhile. Ask again.")
    SHEET = "sheet", _("Work on a sheet that tells of the case is under way. It goes on after.")
    DATABASE = "database", _("The database was busy. It is tried again by itself.")
    NOT_VERIFIED = "not_verified", _("Something is still there. It is tried again by itself.")
