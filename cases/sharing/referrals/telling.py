"""What a partner's program is told of what it is asked."""

from collections.abc import Iterable
from typing import Any

from cases.sharing.referrals.models import Referral, ReferralStep
from cases.sharing.referrals.vocabularies import HTCDS_REASONS


def tell_referrals(rows: Iterable[Referral]) -> list[dict[str, Any]]:
    """Nobody of the group is named, and nothing but these fields is told."""
    return [
        {
            "id": row.pk,
            "case": row.case.ref,
            "kind": row.kind,
            "htcds_reason": HTCDS_REASONS[row.kind],
            "purpose": row.purpose,
            "state": row.state,
            "text": row.text,
            "sent_at": row.sent_at,
            "changed_at": row.since,
        }
        for row in rows
    ]


def tell_steps(referral: Referral) -> list[dict[str, Any]]:
    return [_tell_step(step) for step in referral.steps.all()]


def _tell_step(step: ReferralStep) -> dict[str, Any]:
    return {
        "from": step.from_state or None,
        "to": step.to_state,
        "by": "partner" if step.by_partner else "group",
        "reason": step.reason or None,
        "text": step.text,
        "at": step.made_at,
    }
