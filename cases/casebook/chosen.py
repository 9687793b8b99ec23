"""Which claim stands, and that the case says what it says: steps of the services of claims.

Call them in a transaction, the case held.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cases.casebook.claim_rules import (
    NOTHING,
    check_choice,
    claim_of_what_stands,
    said_by,
    same,
    stands,
)
from cases.casebook.models import Case, Claim
from cases.casebook.standing import keep_standing, tell_standing
from cases.casebook.vocabularies import Workflow
from people.accounts.models import Membership
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.versions import save_next_version

# Of those that once stood and are left, the one that stood last.
LAST = "last"


def keep_what_stands(case: Case, about: str, by: Membership, *, source: str = "") -> None:
    """Make sure that what stands is the chosen claim, written down if nobody has claimed it.

    `source` is whence that is known. It stood before what is said now.
    """
    claims = list(case.claims.filter(about=about, taken_back_at=None))
    now = stands(case, about)
    chosen = next((claim for claim in claims if claim.is_chosen), None)
    if same(said_by(chosen) if chosen else NOTHING[about], now):
        return
    _unset_chosen(case, about)
    if same(NOTHING[about], now):
        return
    before = clock.now() - timedelta(microseconds=1)
    claim = next((each for each in claims if same(said_by(each), now)), None)
    if claim:
        _choose(claim, at=before)
        return
    claim = claim_of_what_stands(case, about)
    claim.source, claim.is_chosen, claim.chosen_at = source, True, before
    keep_claim(claim, by, at=before)
    told: dict[str, Any] = {"case": case.pk, "about": about, "did": "stood"}
    record(Action.CASE_CLAIM_ADDED, by=by, on=claim, **told)


def keep_claim(claim: Claim, by: Membership, *, at: datetime | None = None) -> None:
    claim.made_by, claim.made_at = by, at or clock.now()
    claim.full_clean()
    claim.save(force_insert=True)


def let_stand(claim: Claim, by: Membership) -> None:
    _unset_chosen(claim.case, claim.about)
    _choose(claim, at=clock.now())
    write(claim.case, said_by(claim), by)


def stands_again(
    case: Case, about: str, by: Membership, before: Claim | str | None
) -> Claim | None:
    """Return what is to stand again; ValidationError where that cannot be."""
    left = case.claims.filter(about=about)
    if before == LAST:
        stood = left.filter(taken_back_at=None, chosen_at__isnull=False)
        claim = stood.order_by("-chosen_at", "-made_at", "-pk").first()
    else:
        claim = left.get(pk=before.pk) if isinstance(before, Claim) else None
    if claim is None:
        return None
    claim.case = case
    if claim.taken_back_at is not None:
        raise ValidationError(_("What stood before was taken back meanwhile."))
    check_choice(claim, by)
    return claim


def write(case: Case, values: Mapping[str, Any], by: Membership) -> None:
    """Let this stand in a case that is held, as its next version, with what follows from it."""
    names = {*values}
    if values.get("status", case.status) != case.status:
        case.status_since = clock.today()
        names.add("status_since")
    for name, value in values.items():
        setattr(case, name, value)
    if "status" in values and case.workflow == Workflow.NEW:
        case.workflow, case.stage_since = Workflow.OPEN, clock.today()
        names |= {"workflow", "stage_since"}
    changed = keep_standing(case)
    save_next_version(case, {*names, *changed})
    tell_standing(case, changed, by=by)


def _choose(claim: Claim, *, at: datetime) -> None:
    claim.is_chosen, claim.chosen_at = True, at
    claim.save(update_fields=["is_chosen", "chosen_at"])


def _unset_chosen(case: Case, about: str) -> None:
    case.claims.filter(about=about, is_chosen=True).update(is_chosen=False)
