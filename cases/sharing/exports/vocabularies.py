"""Codes of files that partners ask for. They are part of the API."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Format(models.TextChoices):
    CSV = "csv", _("CSV, for any spreadsheet")
    JSONL = "jsonl", _("JSON Lines, for programs")
    XLSX = "xlsx", _("Workbook (XLSX)")


class State(models.TextChoices):
    """How far an export is."""

    WAITING = "waiting", _("Waiting")
    RUNNING = "running", _("Writing the rows")
    READY = "ready", _("Ready")
    FAILED = "failed", _("Failed")
    CANCELLED = "cancelled", _("Cancelled")
    OVERTAKEN = "overtaken", _("Overtaken")
    GONE = "gone", _("Removed")


class Trouble(models.TextChoices):
    """Why there is no file, or none any more."""

    KEY = "key", _("The key that asked for it has ended, or no longer may. Ask anew.")
    TOO_MANY = (
        "too_many",
        _("It has more cases than the key may be told of in a day. Filter it further."),
    )
    FAULT = "fault", _("Something went wrong on our side. Ask anew.")
    NOT_SHARED = (
        "not_shared",
        _("Something in it is no longer shared with you. Delete older copies, and ask anew."),
    )
