"""What was done, as the family may read it: recorded, and only where nothing forbids it."""

from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.db import transaction

from cases.access.disclosure import Verdict, may_share
from cases.access.vocabularies import FieldGroup, Purpose, Scope
from cases.casebook.consult import files_seen_by
from cases.casebook.models import Case
from cases.casebook.printing import Sheet
from cases.casebook.whole_file import read_whole
from cases.repatriation.models import Milestone, Request, RequestStep
from cases.repatriation.selectors import beside_case
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock


@dataclass(frozen=True)
class Told:
    """One request with all that happened to it, oldest first."""

    request: Request
    steps: list[RequestStep]
    milestones: list[Milestone]


@dataclass(frozen=True)
class FamilyUpdate:
    """A sheet for the family. Where `refusal` stands nothing was printed and nothing is told."""

    sheet: Sheet
    told: list[Told]
    refusal: str = ""


@transaction.atomic
def update_family(*, ref: str, by: Membership, language: str) -> FamilyUpdate:
    """Gather what was done in a case and record that it was printed.

    As with any sheet for others: who sees the case by an emergency alone prints nothing.
    Raises Case.DoesNotExist, PermissionDenied.
    """
    require(by, Permission.EXPORT_CASES)
    case = files_seen_by(by).prefetch_related("grants").get(ref=ref)
    read_whole(case, beside=beside_case)
    if not Case.objects.standing_for(by).filter(pk=case.pk).exists():
        raise PermissionDenied
    verdicts = {group: may_share(case, group, Scope.FAMILY, Purpose.CASEWORK) for group in _TOLD}
    sheet = _sheet(case, by, verdicts, clock.now())
    asked = verdicts[FieldGroup.REQUESTS]
    if not asked:
        return FamilyUpdate(sheet, [], asked.reason)
    record(Action.FAMILY_UPDATED, by=by, on=case, language=language, groups=sorted(sheet.groups))
    return FamilyUpdate(sheet, _told(case))


# A sheet of what was done has no more than these.
_TOLD = (FieldGroup.REQUESTS, FieldGroup.REFERENCE, FieldGroup.PERSON)


def _sheet(
    case: Case, by: Membership, verdicts: dict[FieldGroup, Verdict], printed_at: datetime
) -> Sheet:
    return Sheet(
        case=case,
        recipient=Scope.FAMILY,
        groups=frozenset(group for group, verdict in verdicts.items() if verdict),
        withheld=[(group, verdict.reason) for group, verdict in verdicts.items() if not verdict],
        printed_at=printed_at,
        by=by,
    )


def _told(case: Case) -> list[Told]:
    stones = list(case.milestones.filter(taken_back_at=None))
    steps = sorted(case.request_steps.all(), key=lambda step: (step.made_at, step.pk))
    return [
        Told(
            request,
            [step for step in steps if step.request_id == request.pk],
            [stone for stone in stones if stone.request_id == request.pk],
        )
        for request in sorted(case.requests.all(), key=lambda row: row.opened_at)
    ]
