"""Requests, those they are sent to, and what a group knows of how to ask."""

from cases.repatriation.models.addressees import Addressee, Batch, Meeting
from cases.repatriation.models.playbooks import Playbook, PlaybookStep
from cases.repatriation.models.requests import (
    Milestone,
    Request,
    RequestPaper,
    RequestQuerySet,
    RequestStep,
    TimeLimit,
)

__all__ = [
    "Addressee",
    "Batch",
    "Meeting",
    "Milestone",
    "Playbook",
    "PlaybookStep",
    "Request",
    "RequestPaper",
    "RequestQuerySet",
    "RequestStep",
    "TimeLimit",
]
