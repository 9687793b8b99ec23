"""Re-exports for Django alone: rooms import from rooms."""

from cases.access.models import Assignment, BreakGlass, Consent, Grant
from cases.casebook.models import Case, Draft, Event, StatusEntry, Task
from cases.exports.models import Export
from cases.reminders.models import Notice
from cases.repatriation.models import Addressee, Request, RequestStep

__all__ = [
    "Addressee",
    "Assignment",
    "BreakGlass",
    "Case",
    "Consent",
    "Draft",
    "Event",
    "Export",
    "Grant",
    "Notice",
    "Request",
    "RequestStep",
    "StatusEntry",
    "Task",
]
