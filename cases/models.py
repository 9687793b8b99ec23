"""Re-exports for Django alone: rooms import from rooms."""

from cases.access.models import Assignment, BreakGlass, Consent, Grant
from cases.casebook.models import (
    Assessment,
    BulkChange,
    BulkRow,
    Case,
    Claim,
    Draft,
    Event,
    MoneyRow,
    SavedView,
    Task,
    Transcript,
)
from cases.exports.models import Export
from cases.reminders.models import Notice
from cases.repatriation.models import Addressee, Request, RequestStep

__all__ = [
    "Addressee",
    "Assessment",
    "Assignment",
    "BreakGlass",
    "BulkChange",
    "BulkRow",
    "Case",
    "Claim",
    "Consent",
    "Draft",
    "Event",
    "Export",
    "Grant",
    "MoneyRow",
    "Notice",
    "Request",
    "RequestStep",
    "SavedView",
    "Task",
    "Transcript",
]
