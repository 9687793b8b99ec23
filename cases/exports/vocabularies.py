"""Codes of files that go out."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Shape(models.TextChoices):
    """What a file is, and which program opens it."""

    XLSX = "xlsx", _("Workbook (XLSX)")
    CSV = "csv", _("CSV, for any spreadsheet")
    LIST_PDF = "list_pdf", _("Printed list (PDF)")
    LIST_XLSX = "list_xlsx", _("Printed list as a workbook")
    JSONL = "jsonl", _("JSON Lines, for programs")
    HTCDS_XLSX = "htcds_xlsx", _("Trafficking standard HTCDS 2.0, workbook with words")
    HTCDS_CSV = "htcds_csv", _("Trafficking standard HTCDS 2.0, CSV with codes")
    DEIDENTIFIED = "deidentified", _("For research, without names or references (CSV)")


class Protection(models.TextChoices):
    """How a file is kept from everybody but its recipient."""

    AGE = "age", _("For the recipient's age key")
    PASSWORD = "password", _("Behind a password that we make")  # a code
    OPEN = "open", _("Open: whoever has the file reads it")


class Stage(models.TextChoices):
    """How far an export is; those of its job have the job's codes."""

    AWAITS = "awaits", _("Waits for a second person")
    STOPPED = "stopped", _("Stopped")
    WAITING = "waiting", _("Waiting")
    RUNNING = "running", _("Writing the rows")
    FAILED = "failed", _("Failed")
    CANCELLED = "cancelled", _("Cancelled")
    READY = "ready", _("Ready")
    OVERTAKEN = "overtaken", _("Overtaken")
    GONE = "gone", _("Removed")


class Withheld(models.TextChoices):
    """Why a case is not in a file, as far as its recipient is told."""

    CONSENT = "consent", _("nobody agreed to it, or no longer")
    SAFETY = "safety", _("it would put somebody in danger, or never goes there")
