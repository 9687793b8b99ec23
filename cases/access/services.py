"""Giving and taking: assignments, and grants to partners under a consent."""

from collections.abc import Collection
from datetime import date
from typing import Any
from uuid import UUID

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from cases.access.asking import (
    ask_one,
    end_asked,
    hold_asked,
    hold_group,
    needs_second,
    renewal_of,
)
from cases.access.disclosure import own_use
from cases.access.going import refuse_going
from cases.access.models import AskedGrant, Assignment, Consent, Grant
from cases.access.terms import terms_of, why_not, wrong_end
from people.accounts.members import hold_worker
from people.accounts.models import Membership, Organisation
from people.accounts.partners import hold_partner
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.versions import hold


@transaction.atomic
def grant(
    *,
    case: Any,
    by: Membership,
    organisation: Organisation,
    consent: Consent,
    profile: str,
    purpose: str,
    groups: Collection[str] = (),
    starts_on: date | None = None,
    ends_on: date | None = None,
) -> Grant | AskedGrant:
    """Share a case with a partner, under a consent that names this partner.

    It takes the place of what that partner reads of the case for the same purpose. With a
    government it only asks: what is returned then is no grant yet, and nothing gives way to it.
    Raises ValidationError, by field; DoesNotExist when the case is not seen.
    """
    require(by, Permission.SHARE_CASE)
    terms = terms_of(
        profile=profile, purpose=purpose, groups=groups, starts_on=starts_on, ends_on=ends_on
    )
    asks = needs_second(organisation, by)
    if asks:
        hold_group(by)
    hold_partner(organisation.id, of=case.organisation_id)
    _hold_case(case, by)
    refuse_going(case)
    standing = _refuse_unless_agreed(case, consent, organisation.id)
    of = {"case": case, "organisation": organisation, "consent": standing}
    return ask_one(terms.asked(**of), by=by) if asks else _give(terms.grant(**of, given_by=by))


def _give(given: Grant) -> Grant:
    """Write a grant in place of what is read for the same purpose; its case is held."""
    same = Grant.objects.filter(
        case=given.case_id, organisation=given.organisation_id, purpose=given.purpose
    )
    _end(same, by=given.given_by)
    given.full_clean()
    given.save(force_insert=True)
    record(
        Action.GRANT_GIVEN,
        by=given.given_by,
        on=given,
        case=given.case_id,
        profile=given.profile,
        groups=given.groups or None,
        purpose=given.purpose,
        partner=given.organisation_id,
    )
    return given


@transaction.atomic
def renew_grant(*, given: Grant, by: Membership, ends_on: date) -> Grant | AskedGrant:
    """Let a partner read the same until a later day, if the consent still opens it.

    As with `grant` a government is only asked for: until another agrees, it ends when it did.
    Raises ValidationError, by field; DoesNotExist when the case is not seen.
    """
    require(by, Permission.SHARE_CASE)
    asks = needs_second(given.organisation, by)
    if asks:
        hold_group(by)
    hold_partner(given.organisation_id, of=given.case.organisation_id)
    held = _hold_grant(given, by)
    today = clock.today()
    if held.is_over:
        raise ValidationError(_("This sharing has ended: share the case again."))
    refuse_going(held.case)
    said = wrong_end(max(today, held.starts_on), ends_on)
    if not said and ends_on <= held.ends_on:
        said = _("Choose a later day than the one on which it ends now.")
    if said:
        raise ValidationError({"ends_on": said})
    _refuse_unless_agreed(held.case, held.consent, held.organisation_id)
    if asks:
        return ask_one(renewal_of(held, ends_on), by=by)
    held.ends_on = ends_on
    held.save(update_fields=["ends_on"])
    record(Action.GRANT_RENEWED, by=by, on=held, case=held.case_id, partner=held.organisation_id)
    return held


@transaction.atomic
def revoke_grant(*, given: Grant, by: Membership) -> None:
    """From the next call on the partner reads nothing by it; DoesNotExist as for `grant`.

    With a government so ends all for the same purpose: also what waits for a second person, and
    what somebody agreed to a moment before.
    """
    require(by, Permission.SHARE_CASE)
    same = {"case": given.case_id, "organisation": given.organisation_id, "purpose": given.purpose}
    waiting = hold_asked(by=by, **same)
    held = _hold_grant(given, by)
    end_asked(waiting, by=by, **same)
    is_by_two = needs_second(given.organisation, by)
    _end(Grant.objects.filter(**same if is_by_two else {"pk": held.pk}), by=by)


def _refuse_unless_agreed(case: Any, consent: Consent, partner_id: UUID) -> Consent:
    """Return the consent as it is now: of a withdrawal and a sharing one comes first."""
    as_now = Consent.objects.filter(case_id=case.id)
    standing = as_now.filter(pk=consent.pk).first()
    if refusal := own_use(as_now).reason or why_not(case, standing, partner_id):
        raise ValidationError({"consent": refusal})
    assert standing is not None
    return standing


def _hold_case(case: Any, by: Membership) -> None:
    """The case's lock, as sending and withdrawing take it."""
    hold(apps.get_model("cases", "Case").objects.visible_to(by), case)


def _hold_grant(given: Grant, by: Membership) -> Grant:
    seen = Grant.objects.visible_to(by).select_related("case__person", "consent")
    return seen.select_for_update(of=("case",), no_key=True).get(pk=given.pk)


def _end(grants: QuerySet[Grant, Grant], *, by: Membership) -> None:
    """Take back those that are not over; the cases are held."""
    today = clock.today()
    standing = list(grants.filter(revoked_at=None, ends_on__gte=today).order_by("pk"))
    Grant.objects.filter(pk__in=[one.pk for one in standing]).update(revoked_at=clock.now())
    for one in standing:
        record(Action.GRANT_REVOKED, by=by, on=one, case=one.case_id, partner=one.organisation_id)


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
