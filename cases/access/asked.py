"""What waits for a second person before a government reads it: for the page that shows it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from django.db.models import Count, Q, QuerySet
from django.utils.translation import ngettext

from cases.access.asking import KIND, waiting
from cases.access.models import AskedGrant
from cases.access.terms import Terms
from people.accounts.models import Approval, Membership, Organisation
from people.accounts.waiting import Choice, Waiting, choice_of
from people.vault.querysets import load_keys

MOST = 50
_OPEN = Q(approval__ended_at=None)
_TERMS = ("profile", "purpose", "starts_on", "ends_on", "groups")


@dataclass(frozen=True)
class Lot:
    """Cases that the same partner would read on the same terms."""

    partner: Organisation
    terms: Terms
    refs: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Asking:
    """What is agreed to at once. `number` goes along with the yes: it must be what was shown."""

    choice: Choice
    asked_by: str
    lots: list[Lot]

    @property
    def approval(self) -> Approval:
        return self.choice.approval

    @property
    def number(self) -> int:
        return sum(len(lot.refs) for lot in self.lots)


def askings_of(by: Membership) -> list[Asking]:
    """Return what waits in a member's group, of the cases that the member sees, oldest first."""
    open_ones = Approval.objects.filter(
        organisation_id=by.organisation_id, kind=KIND, ended_at=None
    )
    rows = open_ones.select_related("asked_by__user").prefetch_related("voices")
    approvals = list(rows.order_by("asked_at", "id")[:MOST])
    load_keys([], *(approval.asked_by.user_id for approval in approvals))
    lots = _lots(AskedGrant.objects.visible_to(by).filter(approval__in=approvals))
    found = []
    for approval in approvals:
        choice = choice_of(approval, by)
        if choice and lots[approval.pk]:
            name = approval.asked_by.user.display_name
            found.append(Asking(choice, name, lots[approval.pk]))
    return found


def waiting_of(case: Any) -> list[AskedGrant]:
    """Return what waits of a case that the caller was allowed to see, with the partners' names."""
    rows = list(waiting().filter(case=case).select_related("organisation").order_by("pk"))
    load_keys([row.organisation for row in rows])
    return rows


def count_waiting(by: Membership, partner: Organisation) -> int:
    """Count what a partner would read of the cases that a member sees, once another agrees."""
    return AskedGrant.objects.visible_to(by).filter(_OPEN, organisation=partner).count()


def find_waiting(pk: UUID, *, by: Membership) -> AskedGrant:
    """Return one that waits, with its case; otherwise AskedGrant.DoesNotExist."""
    rows = AskedGrant.objects.visible_to(by).filter(_OPEN)
    return rows.select_related("case").get(pk=pk)


def told_of(rows: list[Waiting]) -> list[Waiting]:
    """Say of sharings with governments with whom, and of how many cases: anybody may stop them."""
    asked = [row.approval.pk for row in rows if row.approval.kind == KIND]
    if not asked:
        return rows
    counted = (
        AskedGrant.objects.filter(approval__in=asked)
        .order_by("approval_id", "organisation_id")
        .values_list("approval_id", "organisation_id")
        .annotate(n=Count("id"))
    )
    partners = _partners({partner for _approval, partner, _n in counted})
    said = defaultdict(list)
    for approval, partner, number in counted:
        cases = ngettext("%(n)d case", "%(n)d cases", number) % {"n": number}
        said[approval].append(f"{partners[partner].name}, {cases}")
    return [
        replace(row, about="; ".join(said[row.approval.pk])) if row.approval.pk in said else row
        for row in rows
    ]


def _partners(ids: Iterable[UUID]) -> dict[UUID, Organisation]:
    rows = Organisation.objects.filter(pk__in=set(ids))
    return {each.pk: each for each in load_keys(list(rows))}


def _lots(rows: QuerySet[AskedGrant, AskedGrant]) -> dict[UUID, list[Lot]]:
    names = (*_TERMS, "approval_id", "organisation_id", "case__ref")
    told = list(rows.order_by("case__ref").values_list(*names))
    ids = {row[-2] for row in told}
    partners = _partners(ids)
    found: dict[Any, Lot] = {}
    for profile, purpose, starts_on, ends_on, groups, approval_id, partner_id, ref in told:
        terms = Terms(profile, purpose, starts_on, ends_on, tuple(groups))
        lot = Lot(partners[partner_id], terms)
        found.setdefault((approval_id, partner_id, terms), lot).refs.append(ref)
    by_approval = defaultdict(list)
    for (approval_id, _partner, _terms), lot in found.items():
        by_approval[approval_id].append(lot)
    return by_approval
