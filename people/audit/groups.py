"""The actions in a few groups, by which a reader narrows the record."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from people.audit.actions import Action


class Group(models.TextChoices):
    LOOKS = "looks", _("Cases looked at")
    SEALED = "sealed", _("Masked values and emergencies")
    CASEWORK = "casework", _("Cases opened and changed")
    WAYS_OUT = "ways_out", _("Exports, consents and sharing")
    PEOPLE = "people", _("Members, teams and keys")
    ACCOUNTS = "accounts", _("Sign-ins and accounts")
    RECORD = "record", _("Warnings, and looks at this record")
    SOFTWARE = "software", _("The software itself")


_LISTED = (
    *(Action.CASE_LISTED, Action.REQUEST_LISTED),
    *(Action.REFERRAL_LISTED, Action.NOTE_LISTED),
)
_BY_ACTION: dict[str, Group] = {
    **dict.fromkeys([Action.CASE_CONSULTED, Action.REQUEST_CONSULTED, *_LISTED], Group.LOOKS),
    Action.BATCH_CONSULTED: Group.LOOKS,
    Action.CHANGES_READ: Group.LOOKS,
    Action.PERSON_SEARCHED: Group.LOOKS,
    Action.TRANSCRIPT_READ: Group.LOOKS,
    Action.IMPORT_SEEN: Group.LOOKS,
    Action.SUBMISSION_LISTED: Group.LOOKS,
    Action.SUBMISSION_CONSULTED: Group.LOOKS,
    Action.IMPORT_FETCHED: Group.WAYS_OUT,
    Action.CASE_PRINTED: Group.WAYS_OUT,
    Action.FAMILY_UPDATED: Group.WAYS_OUT,
    Action.BRIEF_PRINTED: Group.WAYS_OUT,
    Action.VALUE_REVEALED: Group.SEALED,
    Action.WHEREABOUTS_KEPT: Group.SEALED,
    Action.ACCESS_REFUSED: Group.ACCOUNTS,
    Action.NOTICE_SENT: Group.SOFTWARE,
    Action.MAIL_SENT: Group.SOFTWARE,
    Action.KEYS_SWEPT: Group.SOFTWARE,
    Action.NAMES_INDEXED: Group.SOFTWARE,
}
# What no line above names goes by the first word of its code.
_BY_WORD: dict[str, Group] = {
    **dict.fromkeys(["case", "person", "status", "event", "task", "request"], Group.CASEWORK),
    **dict.fromkeys(["addressee", "cases", "claim", "pair", "transcript"], Group.CASEWORK),
    **dict.fromkeys(["playbook", "limit", "proceeding", "import"], Group.CASEWORK),
    **dict.fromkeys(["meeting", "batch", "milestone", "limit", "proceeding"], Group.CASEWORK),
    **dict.fromkeys(["playbook", "rule"], Group.CASEWORK),
    **dict.fromkeys(["list", "candidate", "submission"], Group.CASEWORK),
    **dict.fromkeys(["erasure", "retention"], Group.CASEWORK),
    **dict.fromkeys(["export", "consent", "grant", "grants", "referral", "note"], Group.WAYS_OUT),
    "figures": Group.WAYS_OUT,
    "webhook": Group.WAYS_OUT,
    **dict.fromkeys(["member", "team", "cover", "organisation", "partner"], Group.PEOPLE),
    **dict.fromkeys(["partner_key", "invitation"], Group.PEOPLE),
    **dict.fromkeys(["account", "travel", "approval"], Group.ACCOUNTS),
    **dict.fromkeys(["wishes", "calendar"], Group.ACCOUNTS),
    **dict.fromkeys(["notice", "alarm", "backup", "job"], Group.SOFTWARE),
    **dict.fromkeys(["alert", "activity"], Group.RECORD),
    "glass": Group.SEALED,
}


def group_of(action: str) -> Group:
    return _BY_ACTION.get(action) or _BY_WORD.get(action.partition(".")[0], Group.SOFTWARE)


def actions_in(group: str) -> list[str]:
    return [action for action in Action.values if group_of(action) == group]
