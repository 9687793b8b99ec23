"""Forgetting a case: what partners were asked to do for it, and how far it came."""

from uuid import UUID

from cases.sharing.referrals.models import Referral, ReferralStep


def forget(case_id: UUID) -> None:
    for model in (ReferralStep, Referral):
        model._base_manager.filter(case_id=case_id).delete()
