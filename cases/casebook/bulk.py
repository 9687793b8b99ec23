"""One change to many cases: an owner, or a status. It can be undone for a day: see `undoing`.

A case that is not as it was on the list is left out, and named.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.claim_rules import check_claim
from cases.casebook.fates import SURELY_DEAD
from cases.casebook.models import BulkChange, BulkRow, Case, Claim
from cases.casebook.services import add_status
from cases.casebook.vocabularies import BulkKind, ClaimAbout, Status
from people.accounts.members import hold_worker
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.vault.querysets import load_keys

MOST = 200
# A status is a claim in each case, and each is recorded at once: meanwhile all groups wait for
# the head of the record.
MOST_STATUSES = 50


@dataclass
class Outcome:
    """References of the cases that were changed, and why the others were not."""

    change: BulkChange | None = None
    changed: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)


def mark_of(case: Case) -> str:
    """Return what tells whether a case is still as it was on the list; it says nothing else."""
    now = f"{case.pk} {case.version} {case.owner_id} {case.team_id} {case.workflow}"
    return blake2b(now.encode(), digest_size=6).hexdigest()


@transaction.atomic
def assign_many(*, chosen: Mapping[str, str], by: Membership, owner: Membership | None) -> Outcome:
    """Give cases to a member, or to nobody. `chosen` has the mark that was seen by reference."""
    require(by, Permission.ASSIGN_CASE)
    _check_number(chosen, MOST)
    # The member's row first, then the cases': leaving takes them in the same order.
    if owner and (owner.organisation_id != by.organisation_id or not hold_worker(owner)):
        raise ValidationError(
            {"owner": _("Only active members of this group can be given a case.")}
        )
    outcome, cases = Outcome(), []
    for case in _as_seen(chosen, by, outcome):
        if case.owner_id == (owner.id if owner else None):
            outcome.refused.append((case.ref, _("Nothing would change.")))
        else:
            cases.append(case)
    rows = [
        BulkRow(case=case, before=_owner(case.owner_id), after=_owner(owner.id if owner else None))
        for case in cases
    ]
    Case.objects.filter(pk__in=[case.pk for case in cases]).update(owner=owner)
    for case in cases:
        record(Action.CASE_ASSIGNED, by=by, on=case, member=owner.id if owner else None)
    return _keep(outcome, BulkKind.ASSIGN, rows, by)


@transaction.atomic
def add_status_many(
    *,
    chosen: Mapping[str, str],
    by: Membership,
    status: str,
    on: FuzzyDate | None = None,
    source: str = "",
    note: str = "",
) -> Outcome:
    """Say one thing of many people. That somebody is surely dead is said of each by itself."""
    require(by, Permission.CHANGE_CASE)
    _check_number(chosen, MOST_STATUSES)
    told: dict[str, Any] = {"status": status, "on": on, "source": source, "note": note}
    _check_status(told)
    outcome = Outcome()
    cases = _as_seen(chosen, by, outcome)
    stood, made = _chosen_claims(cases), {}
    for case in cases:
        try:
            made[case.pk] = add_status(case=case, by=by, **told)
        except ValidationError as error:
            outcome.refused.append((case.ref, " ".join(error.messages)))
    cases = [case for case in cases if case.pk in made]
    # What stood without anybody having claimed it is a claim by now.
    earlier = _claims_that_stood(cases, stood, made)
    rows = [
        BulkRow(
            case=case,
            before={"claim": earlier[case.pk], "workflow": case.workflow},
            after={"claim": str(made[case.pk].pk)},
        )
        for case in cases
    ]
    return _keep(outcome, BulkKind.STATUS, rows, by)


def hold_cases(cases: Any) -> list[Case]:
    """Lock cases in one order, and make them ready to be read."""
    held = cases.select_related("person").select_for_update(of=("self",), no_key=True)
    rows = list(held.order_by("pk"))
    return load_keys(rows, *(case.person_id for case in rows))


def _check_number(chosen: Mapping[str, str], most: int) -> None:
    if not chosen:
        raise ValidationError(_("Choose at least one case."))
    if len(chosen) > most:
        raise ValidationError(_("At most %(most)d cases at once.") % {"most": most})


def _check_status(told: Mapping[str, Any]) -> None:
    """Raise once, by field, what would be wrong in every case."""
    if told["status"] in SURELY_DEAD:
        raise ValidationError({"status": _("That somebody is dead is said in each case.")})
    claim = Claim(about=ClaimAbout.STATUS, code=told["status"], on=told["on"])
    claim.source, claim.note = told["source"], told["note"]
    try:
        check_claim(claim)
    except ValidationError as error:
        by_field = error.error_dict
        raise ValidationError(
            {"status" if name == "code" else name: errors for name, errors in by_field.items()}
        ) from error
    claim.clean_fields(exclude=["case", "made_by", "made_at"])


def _as_seen(chosen: Mapping[str, str], by: Membership, outcome: Outcome) -> list[Case]:
    """Lock the chosen cases; note in the outcome those that are not as they were seen."""
    held = hold_cases(Case.objects.visible_to(by).filter(ref__in=chosen))
    found = {case.ref for case in held}
    for ref in chosen:
        if ref not in found:
            outcome.refused.append((ref, _("There is no such case.")))
    for case in held:
        if mark_of(case) != chosen[case.ref]:
            outcome.refused.append((case.ref, _("It has changed since you saw it on the list.")))
    return [case for case in held if mark_of(case) == chosen[case.ref]]


def _owner(member_id: UUID | None) -> dict[str, str | None]:
    return {"owner": str(member_id) if member_id else None}


def _status_claims(cases: Iterable[Case]) -> Any:
    return Claim.objects.filter(
        case__in=[case.pk for case in cases], about=ClaimAbout.STATUS, taken_back_at=None
    )


def _chosen_claims(cases: Iterable[Case]) -> dict[UUID, UUID]:
    """Return of each case the claim that is chosen and says what stands, by the case's id."""
    status = {case.pk: case.status for case in cases}
    chosen = _status_claims(cases).filter(is_chosen=True).values_list("case_id", "pk", "code")
    return {case_id: pk for case_id, pk, code in chosen if code == status[case_id]}


def _claims_that_stood(
    cases: Iterable[Case], stood: Mapping[UUID, UUID], made: Mapping[UUID, Claim]
) -> dict[UUID, str | None]:
    status = {case.pk: case.status for case in cases}
    found: dict[UUID, str | None] = dict.fromkeys(status)
    others = _status_claims(cases).exclude(pk__in=[claim.pk for claim in made.values()])
    for case_id, pk, code in others.order_by("made_at", "pk").values_list("case_id", "pk", "code"):
        if case_id not in stood and code == status[case_id] != Status.UNKNOWN:
            found[case_id] = str(pk)
    return found | {case_id: str(pk) for case_id, pk in stood.items() if case_id in found}


def _keep(outcome: Outcome, kind: BulkKind, rows: list[BulkRow], by: Membership) -> Outcome:
    """Keep what was changed, so that it can be undone; nothing where nothing was."""
    if not rows:
        return outcome
    change = BulkChange.objects.create(member=by, kind=kind, made_at=clock.now())
    for row in rows:
        row.bulk = change
    BulkRow.objects.bulk_create(rows)
    outcome.change, outcome.changed = change, [row.case.ref for row in rows]
    told: dict[str, Any] = {"kind": kind.value, "count": len(rows)}
    record(Action.CASES_CHANGED_AT_ONCE, by=by, on=change, **told)
    return outcome
