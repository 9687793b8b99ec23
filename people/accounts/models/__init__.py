"""Organisations, those who work in them, their sign-ins, and partners' keys."""

from people.accounts.models.approvals import Alert, Approval, Voice
from people.accounts.models.invitations import Invitation, PasswordLink
from people.accounts.models.members import Cover, Membership, Team, User
from people.accounts.models.organisations import Organisation
from people.accounts.models.partners import PartnerKey
from people.accounts.models.sessions import AccountMail, Device, Session

__all__ = [
    "AccountMail",
    "Alert",
    "Approval",
    "Cover",
    "Device",
    "Invitation",
    "Membership",
    "Organisation",
    "PartnerKey",
    "PasswordLink",
    "Session",
    "Team",
    "User",
    "Voice",
]
