"""Taking back one's own change to many cases, within a day, wherever nobody went on from it."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Count
from django.utils.translation import gettext as _

from cases.casebook.bulk import Outcome, hold_cases
from cases.casebook.claims import take_back
from cases.casebook.models import BulkChange, BulkRow, Case, Claim
from cases.casebook.services import change_stage
from cases.casebook.vocabularies import BulkKind, Workflow
from people.accounts.members import hold_members, works_on_cases
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

KEPT = timedelta(hours=24)
SHOWN = 3
_NEEDED = {BulkKind.ASSIGN: Permission.ASSIGN_CASE, BulkKind.STATUS: Permission.CHANGE_CASE}


def changes_to_undo(by: Membership) -> list[BulkChange]:
    """Return a member's last changes that can be undone, with the `number` of their cases."""
    young = BulkChange.objects.filter(
        member=by, undone_at=None, made_at__gt=clock.now() - KEPT
    ).annotate(number=Count("rows"))
    return list(young.order_by("-made_at", "-pk")[:SHOWN])


@transaction.atomic
def undo(*, change_id: UUID, by: Membership) -> Outcome:
    """Let stand again in each case what stood before the change, and nothing else.

    A case in which something else was decided since is left as it is, and named. A second time
    does nothing. BulkChange.DoesNotExist for the change of anybody else.
    """
    change = BulkChange.objects.select_for_update().get(pk=change_id, member=by)
    require(by, _NEEDED[BulkKind(change.kind)])
    if change.undone_at is not None:
        return Outcome(change)
    if change.made_at <= clock.now() - KEPT:
        raise ValidationError(_("A change can be undone for a day. This one is older."))
    rows = list(change.rows.select_related("case"))
    put_back = _owners_back if change.kind == BulkKind.ASSIGN else _statuses_back
    outcome = put_back(rows, by)
    outcome.change = change
    change.undone_at = clock.now()
    change.save(update_fields=["undone_at"])
    told: dict[str, Any] = {"count": len(outcome.changed), "left": len(outcome.refused)}
    record(Action.CASES_CHANGED_BACK, by=by, on=change, **told)
    return outcome


def _owners_back(rows: list[BulkRow], by: Membership) -> Outcome:
    # The members' rows first, then the cases': leaving takes them in the same order.
    before = {row.case_id: _id(row.before["owner"]) for row in rows}
    owners = hold_members(filter(None, before.values()))
    outcome, back = Outcome(), []
    for row, case in _still_seen(rows, by, outcome):
        earlier = before[case.pk]
        owner = owners.get(earlier) if earlier else None
        if case.owner_id != _id(row.after["owner"]):
            outcome.refused.append((case.ref, _("It was given to somebody else since.")))
        elif earlier and (owner is None or not works_on_cases(owner)):
            outcome.refused.append((case.ref, _("Who had it before works here no more.")))
        else:
            case.owner = owner
            back.append(case)
    Case.objects.bulk_update(back, ["owner"])
    for case in back:
        record(Action.CASE_ASSIGNED, by=by, on=case, member=case.owner_id)
        outcome.changed.append(case.ref)
    return outcome


def _statuses_back(rows: list[BulkRow], by: Membership) -> Outcome:
    outcome = Outcome()
    seen = list(_still_seen(rows, by, outcome))
    claims = Claim.objects.in_bulk([each for row in rows for each in _claim_ids(row)])
    for row, case in seen:
        claim = claims.get(UUID(row.after["claim"]))
        if claim is None or not claim.is_chosen:
            outcome.refused.append((case.ref, _("Another status stands by now.")))
            continue
        try:
            _status_back(claim, case, row.before, claims, by)
            outcome.changed.append(case.ref)
        except ValidationError as error:
            outcome.refused.append((case.ref, " ".join(error.messages)))
    return outcome


@transaction.atomic
def _status_back(
    claim: Claim,
    case: Case,
    before: Mapping[str, Any],
    claims: Mapping[UUID, Claim],
    by: Membership,
) -> None:
    claim.case = case
    earlier = before["claim"]
    take_back(row=claim, by=by, then=claims[UUID(earlier)] if earlier else None)
    if before["workflow"] == Workflow.NEW and case.workflow == Workflow.OPEN:
        # The first status of a case opens it.
        change_stage(case=case, by=by, workflow=Workflow.NEW)


def _still_seen(
    rows: Iterable[BulkRow], by: Membership, outcome: Outcome
) -> list[tuple[BulkRow, Case]]:
    """Lock the cases that the member still sees, in one order; name the others."""
    by_case = {row.case_id: row for row in rows}
    held = hold_cases(Case.objects.visible_to(by).filter(pk__in=by_case))
    gone = by_case.keys() - {case.pk for case in held}
    for pk in gone:
        outcome.refused.append((by_case[pk].case.ref, _("You do not see this case any more.")))
    return [(by_case[case.pk], case) for case in held]


def _claim_ids(row: BulkRow) -> list[UUID]:
    told = (row.before["claim"], row.after["claim"])
    return [UUID(each) for each in told if each]


def _id(text: str | None) -> UUID | None:
    return UUID(text) if text else None
