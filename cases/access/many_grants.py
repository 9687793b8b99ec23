"""Sharing many cases with one partner at once: batch by batch, each kept whole or not at all."""

from collections.abc import Sequence
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.access.many_cases import Outcome, batches, hold, seen
from cases.access.models import Grant
from cases.access.taking_back import end_many
from cases.access.terms import Terms, check_partner
from cases.access.weighing import Weighed, weigh
from people.accounts.models import Membership, Organisation
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
    twice shares nothing twice.
    """
    _check(case_ids, partner, by)
    outcome = Outcome()
    for ids in batches(sorted(case_ids)):
        _share(ids, by, Grant(organisation=partner, selection=selection), terms, outcome)
    return outcome


@transaction.atomic
def _share(
    ids: Sequence[str], by: Membership, like: Grant, terms: Terms, outcome: Outcome
) -> None:
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
    outcome.done += [row.ref for row in can]
    outcome.refused += [(row.ref, row.why_not) for row in weighed if row.why_not]


def _check(case_ids: Sequence[str], partner: Organisation, by: Membership) -> None:
    require(by, Permission.SHARE_CASE)
    check_partner(partner.id, of=by.organisation_id)
    if not case_ids:
        raise ValidationError(_("Choose at least one case."))
    if len(case_ids) > MOST:
        raise ValidationError(_("At most %(most)d cases at once.") % {"most": MOST})
