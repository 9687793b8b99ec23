"""The case file: the case, what is claimed, what happened, what is to be done."""

from cases.casebook.models.case import NO_DEADLINE, Case, CaseQuerySet
from cases.casebook.models.claims import Claim
from cases.casebook.models.diary import Event, Task, TaskQuerySet, Transcript
from cases.casebook.models.lists import BulkChange, BulkRow, Draft, SavedView
from cases.casebook.models.recruitment import Assessment, MoneyRow

__all__ = [
    "NO_DEADLINE",
    "Assessment",
    "BulkChange",
    "BulkRow",
    "Case",
    "CaseQuerySet",
    "Claim",
    "Draft",
    "Event",
    "MoneyRow",
    "SavedView",
    "Task",
    "TaskQuerySet",
    "Transcript",
]
