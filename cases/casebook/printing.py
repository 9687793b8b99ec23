"""A case on paper, for one recipient: group by group what disclosure allows, and recorded."""

import re
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.access.disclosure import CONTACT, may_share
from cases.access.vocabularies import FieldGroup, Purpose, Scope
from cases.casebook.consult import files_seen_by
from cases.casebook.models import Case
from cases.casebook.whole_file import read_whole
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

_ONE = re.compile(rf"(?:{Scope.PARTNER}|{CONTACT}):(?P<id>[0-9a-f-]{{36}})")


@dataclass(frozen=True)
class Sheet:
    """What may be printed of a case for a recipient, and why the rest may not."""

    case: Case
    recipient: str
    groups: frozenset[FieldGroup]
    withheld: list[tuple[FieldGroup, str]]
    printed_at: datetime
    by: Membership

    @property
    def is_ours(self) -> bool:
        return self.recipient == Scope.OWN_ORG


@transaction.atomic
def print_case(*, ref: str, by: Membership, recipient: str, purpose: str) -> Sheet:
    """Make a sheet and record it. For others than our own group it is an export.

    Paper outlasts an emergency's hour: who sees a case by that alone prints nothing.
    """
    ours = recipient == Scope.OWN_ORG
    require(by, Permission.VIEW_CASES if ours else Permission.EXPORT_CASES)
    _check(recipient, purpose)
    case = files_seen_by(by).prefetch_related("grants", "requests").get(ref=ref)
    read_whole(case)
    if not Case.objects.standing_for(by).filter(pk=case.pk).exists():
        raise PermissionDenied
    verdicts = {group: may_share(case, group, recipient, purpose) for group in FieldGroup}
    groups = frozenset(group for group, verdict in verdicts.items() if verdict)
    record(
        Action.CASE_PRINTED,
        by=by,
        on=case,
        recipient=recipient,
        purpose=purpose,
        groups=sorted(groups),
    )
    return Sheet(
        case=case,
        recipient=recipient,
        groups=groups,
        withheld=[(group, verdict.reason) for group, verdict in verdicts.items() if not verdict],
        printed_at=clock.now(),
        by=by,
    )


def _check(recipient: str, purpose: str) -> None:
    if purpose not in Purpose.values:
        raise ValidationError({"purpose": _("Choose what it is for.")})
    one = _ONE.fullmatch(recipient)
    if recipient in Scope.values or (one and _is_id(one["id"])):
        return
    raise ValidationError({"recipient": _("This recipient is not known.")})


def _is_id(text: str) -> bool:
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False
