"""The catalogue of what is recorded. Codes are stored and never change."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Action(models.TextChoices):
    ORGANISATION_MADE = "organisation.made", _("Organisation made")
    MEMBER_ADDED = "member.added", _("Member added")
    MEMBER_INVITED = "member.invited", _("Member invited")
    PARTNER_KEY_ISSUED = "partner_key.issued", _("Partner key issued")
    PERSON_REGISTERED = "person.registered", _("Person registered")
    CASE_OPENED = "case.opened", _("Case opened")
    CASE_CONSULTED = "case.consulted", _("Case looked at")
    CASE_LISTED = "case.listed", _("Cases listed")
    CASE_STAGED = "case.staged", _("Case closed, opened again or watched")
    CASE_ASSIGNED = "case.assigned", _("Case given to a member")
    STATUS_ADDED = "status.added", _("Status added")
    EVENT_ADDED = "event.added", _("Event added")
    TASK_MADE = "task.made", _("Task made")
    TASK_DONE = "task.done", _("Task done")
    CONSENT_RECORDED = "consent.recorded", _("Consent recorded")
    CONSENT_WITHDRAWN = "consent.withdrawn", _("Consent withdrawn")
    GRANT_GIVEN = "grant.given", _("Case shared with a partner")
    GRANT_REVOKED = "grant.revoked", _("Sharing with a partner ended")
    ADDRESSEE_ADDED = "addressee.added", _("Addressee added")
    REQUEST_OPENED = "request.opened", _("Request opened")
    REQUEST_MOVED = "request.moved", _("Request moved")
    REQUEST_CONSULTED = "request.consulted", _("Request looked at")
    REQUEST_LISTED = "request.listed", _("Requests listed")
    NOTICE_SENT = "notice.sent", _("Notice sent")
    EXPORT_ASKED = "export.asked", _("Export asked for")
    EXPORT_MADE = "export.made", _("Export made")
    EXPORT_CANCELLED = "export.cancelled", _("Export cancelled")
    EXPORT_FETCHED = "export.fetched", _("Export fetched")
    EXPORT_EXPIRED = "export.expired", _("Export removed")
    KEYS_SWEPT = "keys.swept", _("Unused keys removed")
