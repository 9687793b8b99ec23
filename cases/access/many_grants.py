"""Sharing many cases with one partner at once: batch by batch, each kept whole or not at all."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID, uuid4

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from cases.access.asking import (
    ask,
    hold_group,
    needs_second,
    waiting_places,
    waits_already,
)
from cases.access.many_cases import Outcome, batches, hold, seen
from cases.access.models import AskedGrant, Grant
from cases.access.taking_back import end_many
from cases.access.terms import Terms
from cases.access.weighing import Weighed, weigh
from people.accounts.models import Membership, Organisation
from people.accounts.partners import check_partner, hold_partner
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record

MOST = 2_000


def weigh_many(*, case_ids: Sequence[str], partner: Organisation, by: Membership) -> list[Weighed]:
    """Tell of the cases that the member sees, before anything is shared, which can be."""
    _check(case_ids, partner, by)
    return [row for ids in batches(case_ids) for row in weigh(seen(ids, by), partner.id)]


def share_many(
    *,
    case_ids: Sequence[str],
    partner: Organisation,
    by: Membership,
    terms: Terms,
    selection: UUID,
) -> Outcome:
    """Share each case under the newest consent that covers the partner; name the others.

    What the partner reads of these cases for the same purpose gives way. The same selection sent
    twice shares nothing twice. With a government it only asks another to agree to all of them:
    `done` are those asked for, and nothing gives way yet.
    """
    _check(case_ids, partner, by)
    outcome, like = Outcome(), Grant(organisation=partner, selection=selection)
    # What is agreed to at once has an id of its own: the selection comes from a form, and who
    # sends another's would else add to what that one asked for, and could agree to it.
    lot = uuid4() if needs_second(partner, by) else None
    for ids in batches(sorted(case_ids)):
        if lot:
            _ask(ids, by, like, terms, outcome, lot)
        else:
            _share(ids, by, like, terms, outcome)
    return outcome


@transaction.atomic
def _ask(
    ids: Sequence[str], by: Membership, like: Grant, terms: Terms, outcome: Outcome, lot: UUID
) -> None:
    hold_group(by)
    hold_partner(like.organisation_id, of=by.organisation_id)
    weighed = weigh(hold(seen(ids, by)), like.organisation_id)
    known = _shared_so(like)
    can = [row for row in weighed if not row.why_not]
    busy = {
        str(case)
        for case, partner, purpose in waiting_places([row.case_id for row in can])
        if (partner, purpose) == (like.organisation_id, terms.purpose)
    }
    told = [
        replace(row, why_not=waits_already())
        if row.case_id in busy - known and not row.why_not
        else row
        for row in weighed
    ]
    new = [row for row in told if not row.why_not and row.case_id not in known]
    rows = [
        terms.asked(
            case_id=UUID(row.case_id),
            organisation=like.organisation,
            consent_id=UUID(row.consent_id),
            selection=like.selection,
        )
        for row in new
    ]
    ask(rows, about_id=lot, by=by)
    _tell(told, outcome)


def _shared_so(like: Grant) -> set[str]:
    """Return the cases of a selection that were asked for already, or were agreed to."""
    asked = AskedGrant.objects.filter(selection=like.selection, organisation=like.organisation)
    stand = asked.filter(Q(approval__ended_at=None) | Q(approval__is_done=True))
    return {str(pk) for pk in stand.values_list("case", flat=True)}


def _tell(weighed: Sequence[Weighed], outcome: Outcome) -> None:
    outcome.done += [row.ref for row in weighed if not row.why_not]
    outcome.refused += [(row.ref, row.why_not) for row in weighed if row.why_not]


@transaction.atomic
def _share(
    ids: Sequence[str], by: Membership, like: Grant, terms: Terms, outcome: Outcome
) -> None:
    hold_partner(like.organisation_id, of=by.organisation_id)
    weighed = weigh(hold(seen(ids, by)), like.organisation_id)
    can = [row for row in weighed if not row.why_not]
    same = Grant.objects.filter(
        case__in=[row.case_id for row in can],
        organisation=like.organisation,
        purpose=terms.purpose,
    )
    known = {
        str(pk) for pk in same.filter(selection=like.selection).values_list("case", flat=True)
    }
    new = [row for row in can if row.case_id not in known]
    end_many(same.filter(case__in=[row.case_id for row in new]), by=by)
    Grant.objects.bulk_create(
        terms.grant(
            case_id=UUID(row.case_id),
            case_opened_on=row.opened_on,
            organisation=like.organisation,
            consent_id=UUID(row.consent_id),
            selection=like.selection,
            given_by=by,
        )
        for row in new
    )
    if new:
        record(
            Action.GRANTS_GIVEN,
            by=by,
            cases=[row.case_id for row in new],
            partners=[like.organisation_id],
            selection=like.selection,
            profile=terms.profile,
            groups=list(terms.groups) or None,
            purpose=terms.purpose,
        )
    _tell(weighed, outcome)


def _check(case_ids: Sequence[str], partner: Organisation, by: Membership) -> None:
    require(by, Permission.SHARE_CASE)
    check_partner(partner.id, of=by.organisation_id)
    if not case_ids:
        raise ValidationError(_("Choose at least one case."))
    if len(case_ids) > MOST:
        raise ValidationError(_("At most %(most)d cases at once.") % {"most": MOST})
