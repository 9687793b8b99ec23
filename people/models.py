"""Re-exports for Django alone: rooms import from rooms."""

from people.accounts.models import (
    AccountMail,
    Alert,
    Approval,
    Cover,
    Device,
    Invitation,
    Membership,
    Organisation,
    PartnerKey,
    PasswordLink,
    Session,
    Team,
    User,
    Voice,
)
from people.audit.models import AuditAnchor, AuditEntry, AuditHead
from people.jobs.models import Job, OutboxItem
from people.registry.models import (
    Contact,
    Identifier,
    Nationality,
    Person,
    PersonName,
    ReferenceCounter,
    Relationship,
)
from people.vault.models import DataKey, ServiceKey

__all__ = [
    "AccountMail",
    "Alert",
    "Approval",
    "AuditAnchor",
    "AuditEntry",
    "AuditHead",
    "Contact",
    "Cover",
    "DataKey",
    "Device",
    "Identifier",
    "Invitation",
    "Job",
    "Membership",
    "Nationality",
    "Organisation",
    "OutboxItem",
    "PartnerKey",
    "PasswordLink",
    "Person",
    "PersonName",
    "ReferenceCounter",
    "Relationship",
    "ServiceKey",
    "Session",
    "Team",
    "User",
    "Voice",
]
