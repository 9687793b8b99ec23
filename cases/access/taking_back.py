"""Taking many grants back at once, and renewing them: batch by batch, each whole or not at all."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from cases.access.asking import (
    ask,
    hold_group,
    needs_second,
    place_of,
    renewal_of,
    take_back_asked,
    waiting_places,
    waits_already,
)
from cases.access.many_cases import BATCH, Outcome, batches, hold
from cases.access.models import AskedGrant, Grant
from cases.access.terms import wrong_end
from cases.access.weighing import Weighed, weigh
from people.accounts.models import Membership, Organisation
from people.accounts.partners import hold_partner
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

Grants = QuerySet[Grant, Grant]


def take_back_selection(*, selection: UUID, by: Membership) -> int:
    """Revoke what is left of a selection that was shared at once, or waits; return how many.

    Grant.DoesNotExist where nothing that the member sees was shared so.
    """
    require(by, Permission.SHARE_CASE)
    kinds: tuple[Any, ...] = (AskedGrant, Grant)
    if not any(kind.objects.visible_to(by).filter(selection=selection).exists() for kind in kinds):
        raise Grant.DoesNotExist
    return _take_back(by, selection=selection)


def take_back_partner(*, partner: Organisation, by: Membership) -> int:
    """Revoke all that a partner reads of the group's cases, or will, or might; return how many."""
    return _take_back(by, organisation=partner)


def renew_many(*, grants: Sequence[UUID], ends_on: date, by: Membership) -> Outcome:
    """Renew grants until a later day, each only if its own consent still opens the case.

    With a government it only asks another to agree to all of them: `done` are those asked for.
    """
    require(by, Permission.SHARE_CASE)
    if said := wrong_end(clock.today(), ends_on):
        raise ValidationError({"ends_on": said})
    outcome, lot = Outcome(), uuid4()
    for ids in batches(sorted(grants)):
        _renew(ids, ends_on, by, outcome, lot)
    return outcome


def end_many(grants: Grants, *, by: Membership) -> int:
    """Revoke those that are not over, whose cases the caller holds; return how many."""
    rows = list(_standing(grants))
    Grant.objects.filter(pk__in=[row.pk for row in rows]).update(revoked_at=clock.now())
    _record(Action.GRANTS_REVOKED, rows, by)
    return len(rows)


def _take_back(by: Membership, **which: Any) -> int:
    require(by, Permission.SHARE_CASE)
    # First: what is agreed to meanwhile is then among those that stand.
    taken = take_back_asked(by=by, **which)
    standing = _standing(Grant.objects.visible_to(by).filter(**which)).order_by("pk")
    while batch := dict(standing.values_list("pk", "case_id")[:BATCH]):
        with transaction.atomic():
            hold(sorted({str(case) for case in batch.values()}))
            taken += end_many(Grant.objects.filter(pk__in=batch), by=by)
    return taken


@transaction.atomic
def _renew(
    ids: Sequence[UUID], ends_on: date, by: Membership, outcome: Outcome, lot: UUID
) -> None:
    theirs = Grant.objects.visible_to(by).filter(pk__in=ids).select_related("case", "organisation")
    if any(needs_second(row.organisation, by) for row in theirs):
        hold_group(by)
    for partner in sorted({row.organisation_id for row in theirs}):
        hold_partner(partner, of=by.organisation_id)
    hold(sorted({str(row.case_id) for row in theirs}))
    # As they are now that their cases are held.
    told = list(_told(list(theirs.all()), ends_on))
    can = [row for row, why_not in told if not why_not]
    asked = [row for row in can if needs_second(row.organisation, by)]
    renewed = [row for row in can if not needs_second(row.organisation, by)]
    ask([renewal_of(row, ends_on) for row in asked], about_id=lot, by=by)
    Grant.objects.filter(pk__in=[row.pk for row in renewed]).update(ends_on=ends_on)
    _record(Action.GRANTS_RENEWED, renewed, by)
    outcome.done += [row.case.ref for row in can]
    outcome.refused += [(row.case.ref, why_not) for row, why_not in told if why_not]


def _told(rows: Sequence[Grant], ends_on: date) -> Iterator[tuple[Grant, str]]:
    """Yield why each is not renewed, empty where it is.

    Another consent that stands does not carry it on: it was shared under its own.
    """
    by_partner = {
        partner_id: _weighed(rows, partner_id)
        for partner_id in {row.organisation_id for row in rows}
    }
    busy = waiting_places({row.case_id for row in rows})
    for row in rows:
        weighed = by_partner[row.organisation_id][row.case_id]
        if row.is_over:
            yield row, _("This sharing has ended.")
        elif str(row.consent_id) not in weighed.opening:
            yield row, weighed.why_not or _("The consent under which it was shared has ended.")
        elif ends_on <= row.ends_on:
            yield row, _("It lasts as long already.")
        elif place_of(row) in busy:
            yield row, waits_already()
        else:
            yield row, wrong_end(max(clock.today(), row.starts_on), ends_on)


def _weighed(rows: Sequence[Grant], partner_id: UUID) -> dict[UUID, Weighed]:
    cases = [str(row.case_id) for row in rows if row.organisation_id == partner_id]
    return {UUID(each.case_id): each for each in weigh(cases, partner_id)}


def _standing(grants: Grants) -> Grants:
    return grants.filter(revoked_at=None, ends_on__gte=clock.today())


def _record(action: Action, rows: Sequence[Grant], by: Membership) -> None:
    if rows:
        cases = sorted({str(row.case_id) for row in rows})
        partners = sorted({str(row.organisation_id) for row in rows})
        record(action, by=by, cases=cases, partners=partners, count=len(rows))
