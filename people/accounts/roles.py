"""All roles and permissions, on one page. Views and services name a permission, never a role."""

from enum import StrEnum
from typing import Protocol

from django.db import models
from django.utils.translation import gettext_lazy as _


class Permission(StrEnum):
    # The own account: password, second factor, sessions, travel mode, the group one works in
    KEEP_ACCOUNT = "keep_account"
    SEE_OWN_ACTIVITY = "see_own_activity"
    # Doors
    VIEW_CASES = "view_cases"
    OPEN_CASE = "open_case"
    EXPORT_CASES = "export_cases"
    IMPORT_CASES = "import_cases"
    VIEW_DASHBOARD = "view_dashboard"
    # Making what anybody may quote, asking that it be published, agreeing to it, correcting it
    PUBLISH_FIGURES = "publish_figures"
    VIEW_ACTIVITY = "view_activity"
    # What partners may do, by a key's scopes or as readers: each resource, reading and writing
    READ_SHARED_CASES = "read_shared_cases"
    READ_SHARED_PERSONS = "read_shared_persons"
    READ_SHARED_REQUESTS = "read_shared_requests"
    READ_SHARED_EVENTS = "read_shared_events"
    READ_NOTES = "read_notes"
    WRITE_NOTES = "write_notes"
    READ_REFERRALS = "read_referrals"
    ANSWER_REFERRALS = "answer_referrals"
    READ_SUBMISSIONS = "read_submissions"
    SUBMIT_CASES = "submit_cases"
    READ_FIGURES = "read_figures"
    START_SHARED_EXPORTS = "start_shared_exports"
    FETCH_SHARED_EXPORTS = "fetch_shared_exports"
    READ_CHANGES = "read_changes"
    READ_WEBHOOKS = "read_webhooks"
    KEEP_WEBHOOKS = "keep_webhooks"
    # Rows: without it, a member sees the cases that are his or her own, assigned, or the team's
    SEE_ALL_CASES = "see_all_cases"
    # One case that is not one's own, for an hour, with a reason and a review
    BREAK_GLASS = "break_glass"
    REVIEW_BREAK_GLASS = "review_break_glass"
    # One masked value, with a reason
    REVEAL = "reveal"
    # Moves
    CHANGE_CASE = "change_case"
    # That somebody was killed, on good grounds; others say "killed, not confirmed"
    CONFIRM_DEATH = "confirm_death"
    ASSIGN_CASE = "assign_case"
    ASSIGN_OWN_CASE = "assign_own_case"
    MERGE_PEOPLE = "merge_people"
    # Lists that others made are compared with all open cases of the group
    MATCH_LISTS = "match_lists"
    RECORD_CONSENT = "record_consent"
    # With a partner; and agreeing to what another would share with a government
    SHARE_CASE = "share_case"
    WRITE_TO_PARTNERS = "write_to_partners"
    # What partners hand in becomes a case, or is declined
    TAKE_SUBMISSIONS = "take_submissions"
    KEEP_ADDRESSEES = "keep_addressees"
    MOVE_REQUEST = "move_request"
    KEEP_PLAYBOOKS = "keep_playbooks"
    KEEP_RULES = "keep_rules"
    SEE_HEALTH = "see_health"
    DECIDE_REQUEST = "decide_request"
    # People and keys
    KEEP_MEMBERS = "keep_members"
    KEEP_PARTNER_KEYS = "keep_partner_keys"
    # The second person's yes, where one is asked for: about members, lists that go out, what is
    # erased
    APPROVE = "approve"
    RELEASE_EXPORT = "release_export"
    ERASE = "erase"


class Role(models.TextChoices):
    INTAKE = "intake", _("Intake")
    CASEWORKER = "caseworker", _("Caseworker")
    LAWYER = "lawyer", _("Lawyer")
    COORDINATOR = "coordinator", _("Coordinator")
    AUDITOR = "auditor", _("Auditor")
    ADMIN = "admin", _("Administrator")
    PARTNER_READER = "partner_reader", _("Partner reader")


_ANYBODY = frozenset({Permission.KEEP_ACCOUNT, Permission.SEE_OWN_ACTIVITY})
_INTAKE = _ANYBODY | {
    Permission.VIEW_CASES,
    Permission.OPEN_CASE,
    Permission.CHANGE_CASE,
    Permission.RECORD_CONSENT,
}
_LAWYER = _INTAKE | {
    Permission.VIEW_DASHBOARD,
    Permission.ASSIGN_OWN_CASE,
    Permission.KEEP_ADDRESSEES,
    Permission.MOVE_REQUEST,
    Permission.BREAK_GLASS,
    Permission.REVEAL,
    Permission.WRITE_TO_PARTNERS,
}
_CASEWORKER = _LAWYER | {Permission.EXPORT_CASES, Permission.IMPORT_CASES}

MAY: dict[str, frozenset[Permission]] = {
    # Takes in new cases, sees only those, moves no request
    Role.INTAKE: _INTAKE | {Permission.TAKE_SUBMISSIONS},
    Role.CASEWORKER: _CASEWORKER,
    Role.LAWYER: _LAWYER,
    Role.COORDINATOR: _CASEWORKER
    | {
        Permission.PUBLISH_FIGURES,
        Permission.VIEW_ACTIVITY,
        Permission.SEE_ALL_CASES,
        Permission.REVIEW_BREAK_GLASS,
        Permission.CONFIRM_DEATH,
        Permission.ASSIGN_CASE,
        Permission.MERGE_PEOPLE,
        Permission.MATCH_LISTS,
        Permission.SHARE_CASE,
        Permission.TAKE_SUBMISSIONS,
        Permission.DECIDE_REQUEST,
        Permission.KEEP_PLAYBOOKS,
        Permission.KEEP_RULES,
        Permission.SEE_HEALTH,
        Permission.KEEP_MEMBERS,
        Permission.KEEP_PARTNER_KEYS,
        Permission.APPROVE,
        Permission.RELEASE_EXPORT,
        Permission.ERASE,
    },
    # Reads who did what, and no case
    Role.AUDITOR: _ANYBODY | {Permission.VIEW_ACTIVITY},
    # Keeps members and keys, and sees no case
    Role.ADMIN: _ANYBODY
    | {
        Permission.KEEP_MEMBERS,
        Permission.KEEP_PARTNER_KEYS,
        Permission.APPROVE,
        Permission.SEE_HEALTH,
    },
    # Works in a partner organisation: reads what was shared with it
    Role.PARTNER_READER: _ANYBODY
    | {
        Permission.READ_SHARED_CASES,
        Permission.READ_SHARED_PERSONS,
        Permission.READ_SHARED_REQUESTS,
        Permission.READ_SHARED_EVENTS,
        Permission.READ_NOTES,
        Permission.WRITE_NOTES,
        Permission.READ_REFERRALS,
        Permission.ANSWER_REFERRALS,
    },
}

# Also needs to be given to the person: the attribute of the membership that says so.
PERSONALLY: dict[Permission, str] = {
    Permission.REVEAL: "may_reveal",
    Permission.BREAK_GLASS: "trained_on",
}

# All that is left while travel mode hides everything.
ON_TRAVEL: frozenset[Permission] = frozenset({Permission.KEEP_ACCOUNT})

# Each of these lets a partner see which rows were granted; of them it reads what the others say.
SHARED_ROWS: frozenset[Permission] = frozenset(
    {
        Permission.READ_SHARED_CASES,
        Permission.READ_SHARED_PERSONS,
        Permission.READ_SHARED_REQUESTS,
        Permission.READ_SHARED_EVENTS,
        Permission.READ_NOTES,
        Permission.WRITE_NOTES,
        Permission.READ_REFERRALS,
        Permission.ANSWER_REFERRALS,
        Permission.START_SHARED_EXPORTS,
        Permission.READ_CHANGES,
    }
)

# What a partner organisation's key may do, at most: its scopes say which of it.
PARTNER_MAY: frozenset[Permission] = frozenset(
    {
        Permission.READ_SHARED_CASES,
        Permission.READ_SHARED_PERSONS,
        Permission.READ_SHARED_REQUESTS,
        Permission.READ_SHARED_EVENTS,
        Permission.READ_NOTES,
        Permission.WRITE_NOTES,
        Permission.READ_REFERRALS,
        Permission.ANSWER_REFERRALS,
        Permission.READ_SUBMISSIONS,
        Permission.SUBMIT_CASES,
        Permission.READ_FIGURES,
        Permission.START_SHARED_EXPORTS,
        Permission.FETCH_SHARED_EXPORTS,
        Permission.READ_CHANGES,
        Permission.READ_WEBHOOKS,
        Permission.KEEP_WEBHOOKS,
    }
)


class _Account(Protocol):
    @property
    def is_travelling(self) -> bool: ...


class _Worker(Protocol):
    role: str

    @property
    def user(self) -> _Account: ...


def allows(worker: _Worker, permission: Permission) -> bool:
    """Tell whether role, person and travel mode together allow it."""
    if permission not in MAY[worker.role]:
        return False
    if permission not in ON_TRAVEL and worker.user.is_travelling:
        return False
    return permission not in PERSONALLY or bool(getattr(worker, PERSONALLY[permission]))
