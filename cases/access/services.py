"""Giving and taking: assignments, and grants to partners under a consent."""

from datetime import timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.access.disclosure import partner_scope
from cases.access.models import Assignment, Consent, Grant
from cases.access.vetoes import discount_of
from people.accounts.members import hold_worker
from people.accounts.models import Membership, Organisation
from people.accounts.partners import find_partner
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock


@transaction.atomic
def grant(
    *,
    case: Any,
    by: Membership,
    organisation: Organisation,
    consent: Consent,
    profile: str,
    purpose: str,
    days: int = 90,
) -> Grant:
    """Share a case with a partner, under a consent that names this partner."""
    require(by, Permission.SHARE_CASE)
    if find_partner(organisation.id, of=case.organisation_id) is None:
        raise ValidationError(_("Your group knows no such partner."))
    if consent.case_id != case.id or not consent.covers(partner_scope(organisation.id)):
        raise ValidationError(_("No consent covers sharing this case with that partner."))
    if discount := discount_of(case, consent.given_by):
        raise ValidationError(discount)
    today = clock.today()
    given = Grant(
        case=case,
        organisation=organisation,
        profile=profile,
        purpose=purpose,
        starts_on=today,
        ends_on=today + timedelta(days=days),
        consent=consent,
        given_by=by,
    )
    given.full_clean()
    given.save()
    record(
        Action.GRANT_GIVEN, by=by, on=given, case=case.id, profile=profile, partner=organisation.id
    )
    return given


@transaction.atomic
def revoke_grant(*, given: Grant, by: Membership) -> None:
    require(by, Permission.SHARE_CASE)
    if Grant.objects.filter(pk=given.pk, revoked_at=None).update(revoked_at=clock.now()):
        record(Action.GRANT_REVOKED, by=by, on=given, case=given.case_id)


@transaction.atomic
def let_work_on(*, case: Any, member: Membership, by: Membership) -> Assignment:
    """Give a member sight of a case beside its owner."""
    require(by, Permission.ASSIGN_CASE)
    if member.organisation_id != case.organisation_id or not hold_worker(member):
        raise ValidationError(_("Only active members of this group can be given a case."))
    assignment, made = Assignment.objects.get_or_create(case=case, member=member)
    if made:
        record(Action.CASE_ASSIGNED, by=by, on=case, member=member.id)
    return assignment
