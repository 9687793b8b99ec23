"""All roles and permissions, on one page. Views and services name a permission, never a role."""

from enum import StrEnum

from django.db import models
from django.utils.translation import gettext_lazy as _


class Permission(StrEnum):
    # Doors
    VIEW_CASES = "view_cases"
    OPEN_CASE = "open_case"
    EXPORT_CASES = "export_cases"
    VIEW_DASHBOARD = "view_dashboard"
    READ_SHARED_CASES = "read_shared_cases"
    # Rows: without it, a member sees the cases that are his or her own or assigned
    SEE_ALL_CASES = "see_all_cases"
    # Moves
    CHANGE_CASE = "change_case"
    ASSIGN_CASE = "assign_case"
    ASSIGN_OWN_CASE = "assign_own_case"
    RECORD_CONSENT = "record_consent"
    SHARE_CASE = "share_case"
    KEEP_ADDRESSEES = "keep_addressees"
    MOVE_REQUEST = "move_request"
    DECIDE_REQUEST = "decide_request"
    INVITE_MEMBERS = "invite_members"


class Role(models.TextChoices):
    CASEWORKER = "caseworker", _("Caseworker")
    COORDINATOR = "coordinator", _("Coordinator")


_CASEWORKER = frozenset(
    {
        Permission.VIEW_CASES,
        Permission.OPEN_CASE,
        Permission.EXPORT_CASES,
        Permission.CHANGE_CASE,
        Permission.ASSIGN_OWN_CASE,
        Permission.RECORD_CONSENT,
        Permission.KEEP_ADDRESSEES,
        Permission.MOVE_REQUEST,
    }
)

MAY: dict[str, frozenset[Permission]] = {
    Role.CASEWORKER: _CASEWORKER,
    Role.COORDINATOR: _CASEWORKER
    | {
        Permission.VIEW_DASHBOARD,
        Permission.SEE_ALL_CASES,
        Permission.ASSIGN_CASE,
        Permission.SHARE_CASE,
        Permission.DECIDE_REQUEST,
        Permission.INVITE_MEMBERS,
    },
}

# What a partner organisation's key may do.
PARTNER_MAY: frozenset[Permission] = frozenset({Permission.READ_SHARED_CASES})
