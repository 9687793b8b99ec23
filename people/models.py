"""Re-exports for Django alone: rooms import from rooms."""

from people.accounts.models import Invitation, Membership, Organisation, PartnerKey, User
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
    "AuditAnchor",
    "AuditEntry",
    "AuditHead",
    "Contact",
    "DataKey",
    "Identifier",
    "Invitation",
    "Job",
    "Membership",
    "Nationality",
    "Organisation",
    "OutboxItem",
    "PartnerKey",
    "Person",
    "PersonName",
    "ReferenceCounter",
    "Relationship",
    "ServiceKey",
    "User",
]
