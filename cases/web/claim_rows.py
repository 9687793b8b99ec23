"""What is claimed of a case, in rows and words for its pages."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from cases.casebook.claim_rules import CODES
from cases.casebook.derived import contract_extended, contradictions, words_of
from cases.casebook.models import Case, Claim
from cases.casebook.standing import judged
from cases.casebook.vocabularies import ClaimAbout, DeathSaid, Pathway, Risk
from cases.web.timeline import grade_in_words, second_calendar
from people.dates import clock


@dataclass(frozen=True)
class ClaimRow:
    """One claim: what it says, of which day, who says so and how sure that is."""

    pk: UUID
    said: str
    on: str
    on_bs: str
    source: str
    grade: str
    grade_words: str
    is_official: bool
    note: str
    by: str
    made_at: Any
    is_chosen: bool
    is_taken_back: bool


@dataclass(frozen=True)
class Said:
    """What stands of one kind, where its history is, and how many others say otherwise."""

    about: str
    label: str
    value: str
    on: str
    on_bs: str
    row: ClaimRow | None
    others: int


def claim_row(claim: Claim) -> ClaimRow:
    return ClaimRow(
        pk=claim.pk,
        said=words_of(claim) or _("a contact"),
        on=claim.on.words() if claim.on else "",
        on_bs=second_calendar(claim.on),
        source=claim.source,
        grade=claim.grade,
        grade_words=grade_in_words(claim.grade),
        is_official=claim.is_official,
        note=claim.note,
        by=claim.made_by.user.display_name,
        made_at=claim.made_at,
        is_chosen=claim.is_chosen,
        is_taken_back=claim.taken_back_at is not None,
    )


def what_is_said(case: Case, claims: Iterable[Claim]) -> dict[str, Any]:
    """Return what stands of each kind, and what of it cannot all be true."""
    claims = list(claims)
    kinds = [_said(case, about, claims) for about in ClaimAbout]
    return {
        "kinds": kinds,
        "status": kinds[0],
        "extended": contract_extended(case, clock.today()),
        "contradictions": contradictions(case, claims),
    }


def risk_of(case: Case) -> dict[str, Any]:
    """Return the risk that holds, who has it so and why, and what the rules say beside it."""
    by_rules = judged(case)
    return {
        "label": Risk(case.risk).label,
        "is_high": case.risk in (Risk.HIGH, Risk.CRITICAL),
        "is_by_hand": bool(case.risk_by_hand),
        "reason": case.risk_reason,
        "rules": by_rules.level.label,
        "reasons": by_rules.reasons,
    }


def _said(case: Case, about: ClaimAbout, claims: list[Claim]) -> Said:
    of_kind = [claim for claim in claims if claim.about == about]
    chosen = next((claim for claim in of_kind if claim.is_chosen), None)
    value, on = _stands(case, about, chosen)
    return Said(
        about=about.value,
        label=str(about.label),
        value=value,
        on=on.words() if on else "",
        on_bs=second_calendar(on),
        row=claim_row(chosen) if chosen else None,
        others=sum(not claim.is_chosen for claim in of_kind),
    )


def _stands(case: Case, about: ClaimAbout, chosen: Claim | None) -> tuple[str, Any]:
    """Return what stands in the case, in words, and its day: also where nobody claimed it."""
    if about == ClaimAbout.STATUS:
        return str(case.get_status_display()), chosen.on if chosen else None
    if about == ClaimAbout.DEATH:
        code = chosen.code if chosen else DeathSaid.DIED if case.died else ""
        return str(CODES[about](code).label) if code else "", case.died
    if about == ClaimAbout.LAST_CONTACT:
        return case.last_contact_form_label, case.last_contact
    known = case.pathway != Pathway.UNKNOWN
    return str(case.get_pathway_display()) if known else "", chosen.on if chosen else None
