"""Codes of repatriation. Codes are stored and never change; labels are translated."""

from cases.repatriation.vocabularies.addressees import (
    CONSENT_SCOPE,
    AddresseeKind,
)
from cases.repatriation.vocabularies.papers import (
    MilestoneCode,
    Paper,
    Wish,
)
from cases.repatriation.vocabularies.requests import (
    COURSE,
    FINAL,
    HELPED,
    NOT_HELPED,
    SETTLED,
    UNDECIDED,
    WAITING,
    Channel,
    Outcome,
    RequestKind,
    Sender,
    State,
)

__all__ = [
    "CONSENT_SCOPE",
    "COURSE",
    "FINAL",
    "HELPED",
    "NOT_HELPED",
    "SETTLED",
    "UNDECIDED",
    "WAITING",
    "AddresseeKind",
    "Channel",
    "MilestoneCode",
    "Outcome",
    "Paper",
    "RequestKind",
    "Sender",
    "State",
    "Wish",
]
