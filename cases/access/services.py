"""Giving and taking: assignments, consents, grants to partners."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.access.disclosure import partner_scope
from cases.access.models import Assignment, Consent, Grant
from cases.access.vetoes import discount_of
from cases.access.vocabularies import Scope
from people.accounts.members import hold_worker
from people.accounts.models import Membership, Organisation
from people.accounts.partners import find_partner
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

EARLIEST = date(2014, 1, 1)


@transaction.atomic
def record_consent(
    *,
    case: Any,
    by: Membership,
    given_by: str,
    method: str,
    given_on: date,
    scopes: list[str],
    note: str = "",
) -> Consent:
    """Keep what was agreed to. The member must be able to see the case."""
    require(by, Permission.RECORD_CONSENT)
    if not scopes:
        raise ValidationError({"scopes": _("Choose at least one recipient.")})
    if not all(_is_known(scope, case) for scope in scopes):
        raise ValidationError({"scopes": _("This recipient is not known.")})
    if given_on > clock.today():
        raise ValidationError({"given_on": _("A consent cannot be given in the future.")})
    if given_on < EARLIEST:
        raise ValidationError({"given_on": _("This day lies too far back.")})
    consent = Consent(
        case=case,
        given_by=given_by,
        method=method,
        given_on=given_on,
        scopes=scopes,
        note=note,
        recorded_by=by,
    )
    consent.full_clean()
    consent.save()
    record(Action.CONSENT_RECORDED, by=by, on=consent, case=case.id, scopes=scopes)
    return consent


@transaction.atomic
def withdraw_consent(*, consent: Consent, by: Membership) -> Consent:
    """From the next call on, nothing goes out under this consent."""
    require(by, Permission.RECORD_CONSENT)
    # The case's lock, as sending takes it: of a withdrawal and a sending one comes first.
    held = Consent.objects.select_related("case").select_for_update(of=("case",), no_key=True)
    held.get(pk=consent.pk)
    taken = Consent.objects.filter(pk=consent.pk, withdrawn_at=None).update(
        withdrawn_at=clock.now()
    )
    if taken:
        record(Action.CONSENT_WITHDRAWN, by=by, on=consent, case=consent.case_id)
    consent.refresh_from_db(fields=["withdrawn_at"])
    return consent


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


def _is_known(scope: str, case: Any) -> bool:
    """A code of the list; a partner's may have an id behind it: of a partner of the case's group.

    Others are refused as those that are nowhere: who asks learns of no other group's partners.
    """
    kind, _colon, partner = scope.partition(":")
    if kind != Scope.PARTNER or not partner:
        return scope in Scope.values
    try:
        organisation_id = UUID(partner)
    except ValueError:
        return False
    is_written_as_asked = scope == partner_scope(organisation_id)
    known = find_partner(organisation_id, of=case.organisation_id)
    return is_written_as_asked and known is not None
