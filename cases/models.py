"""Re-exports for Django alone: rooms import from rooms."""

from cases.access.models import AskedGrant, Assignment, BreakGlass, Consent, Grant
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
from cases.exports.models import Export, ExportProfile
from cases.imports.matching.models import Candidate, OutsideList
from cases.imports.models import HeadingMemory, ImportBatch, ImportedCase, ImportRow
from cases.lifecycle.backup.models import BackupRun
from cases.lifecycle.erasing.models import Erasure
from cases.lifecycle.retention.models import KeptLonger, LetGo, LettingGo, Retention
from cases.networks.models import Proceeding, ProceedingCase
from cases.reminders.models import CalendarLink, Mailing, Notice, RuleSetting, Wishes
from cases.repatriation.models import (
    Addressee,
    Batch,
    Meeting,
    Milestone,
    Playbook,
    PlaybookStep,
    Request,
    RequestPaper,
    RequestStep,
    TimeLimit,
)
from cases.sharing.changes.models import ChangeMark, Feed, FeedEntry, MarkedDay
from cases.sharing.exports.models import HeldCases, SharedExport
from cases.sharing.idempotency.models import KeptAnswer
from cases.sharing.notes.models import Note
from cases.sharing.referrals.models import Referral, ReferralStep
from cases.sharing.submissions.models import Submission, SubmissionContent
from cases.sharing.webhooks.models import Delivery, Endpoint
from cases.statistics.public.models import (
    Correction,
    FigureSettings,
    OutsideFigure,
    ProposedCorrection,
    PublicAddress,
    Publication,
    Release,
)
from cases.statistics.tallies.models import Tally, TallyChange, TallyRun

__all__ = [
    "Addressee",
    "AskedGrant",
    "Assessment",
    "Assignment",
    "BackupRun",
    "Batch",
    "BreakGlass",
    "BulkChange",
    "BulkRow",
    "CalendarLink",
    "Candidate",
    "Case",
    "ChangeMark",
    "Claim",
    "Consent",
    "Correction",
    "Delivery",
    "Draft",
    "Endpoint",
    "Erasure",
    "Event",
    "Export",
    "ExportProfile",
    "Feed",
    "FeedEntry",
    "FigureSettings",
    "Grant",
    "HeadingMemory",
    "HeldCases",
    "ImportBatch",
    "ImportRow",
    "ImportedCase",
    "KeptAnswer",
    "KeptLonger",
    "LetGo",
    "LettingGo",
    "Mailing",
    "MarkedDay",
    "Meeting",
    "Milestone",
    "MoneyRow",
    "Note",
    "Notice",
    "OutsideFigure",
    "OutsideList",
    "Playbook",
    "PlaybookStep",
    "Proceeding",
    "ProceedingCase",
    "ProposedCorrection",
    "PublicAddress",
    "Publication",
    "Referral",
    "ReferralStep",
    "Release",
    "Request",
    "RequestPaper",
    "RequestStep",
    "Retention",
    "RuleSetting",
    "SavedView",
    "SharedExport",
    "Submission",
    "SubmissionContent",
    "Tally",
    "TallyChange",
    "TallyRun",
    "Task",
    "TimeLimit",
    "Transcript",
    "Wishes",
]
