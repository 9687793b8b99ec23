"""Which claim stands, and that the case says what it says: steps of the services of claims.

Call them in a transaction, the case held.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from cases.casebook.claim_rules import NOTHING, claim_of_what_stands, said_by, same, stands
from cases.casebook.models import Case, Claim
from cases.casebook.standing import keep_standing, tell_standing
from cases.casebook.vocabularies import Workflow
from people.accounts.models import Membership
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.versions import save_next_version


def keep_what_stands(case: Case, about: str, by: Membership) -> None:
    """Make sure that what stands is the chosen claim, written down if nobody has claimed it."""
    claims = list(case.claims.filter(about=about, taken_back_at=None))
    now = stands(case, about)
    chosen = next((claim for claim in claims if claim.is_chosen), None)
    if same(said_by(chosen) if chosen else NOTHING[about], now):
        return
    _unset_chosen(case, about)
    if same(NOTHING[about], now):
        return
    claim = next((each for each in claims if same(said_by(each), now)), None)
    if claim:
        claim.is_chosen = True
        claim.save(update_fields=["is_chosen"])
        return
    claim = claim_of_what_stands(case, about)
    claim.is_chosen = True
    # It stood before what is said now.
    keep_claim(claim, by, earlier=timedelta(microseconds=1))
    told: dict[str, Any] = {"case": case.pk, "about": about, "did": "stood"}
    record(Action.CASE_CLAIM_ADDED, by=by, on=claim, **told)


def keep_claim(claim: Claim, by: Membership, *, earlier: timedelta = timedelta(0)) -> None:
    claim.made_by, claim.made_at = by, clock.now() - earlier
    claim.full_clean()
    claim.save(force_insert=True)


def let_stand(claim: Claim, by: Membership) -> None:
    _unset_chosen(claim.case, claim.about)
    claim.is_chosen = True
    claim.save(update_fields=["is_chosen"])
    write(claim.case, said_by(claim), by)


def write(case: Case, values: Mapping[str, Any], by: Membership) -> None:
    """Let this stand in a case that is held, as its next version, with what follows from it."""
    names = {*values}
    for name, value in values.items():
        setattr(case, name, value)
    if "status" in values and case.workflow == Workflow.NEW:
        case.workflow = Workflow.OPEN
        names.add("workflow")
    changed = keep_standing(case)
    save_next_version(case, {*names, *changed})
    tell_standing(case, changed, by=by)


def _unset_chosen(case: Case, about: str) -> None:
    case.claims.filter(about=about, is_chosen=True).update(is_chosen=False)
