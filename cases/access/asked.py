"""What waits for a second person before a government reads it: for the pages that show it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Window
from django.db.models.functions import RowNumber
from django.utils.translation import ngettext

from cases.access.asking import KIND, waiting
from cases.access.models import AskedGrant
from cases.access.terms import Terms
from people.accounts.carrying_out import open_approvals
from people.accounts.models import Approval, Membership, Organisation
from people.accounts.roles import Permission
from people.accounts.voices import has_voice, members_at_work
from people.accounts.waiting import Choice, Waiting, choice_of
from people.vault.querysets import load_keys

# Cases of each lot that stand with it; all of them stand on a page of their own.
FEW = 10
_OPEN = Q(approval__ended_at=None)
_TERMS = ("profile", "purpose", "starts_on", "ends_on", "groups")
_LOT = ("approval_id", "organisation_id", *_TERMS)
_CONSENT = ("given_by", "method", "given_on", "language", "expires_on", "withdrawn_at")
# Of the case its reference, and how its consent was given: nothing that is sealed.
_SHOWN = (*_LOT, "case__ref", *(f"consent__{name}" for name in _CONSENT))


@dataclass(frozen=True)
class Lot:
    """Cases that the same partner would read on the same terms, the first few of them in sight."""

    partner: Organisation
    terms: Terms
    number: int
    rows: list[AskedGrant] = field(default_factory=list)


@dataclass(frozen=True)
class Asking:
    """What is agreed to at once. `number` goes along with the yes: it must be what was shown.

    Who sees a part of it alone agrees to none of it: `deciders` are those who see it whole.
    """

    choice: Choice
    asked_by: str
    lots: list[Lot]
    is_whole: bool
    deciders: list[str]

    @property
    def approval(self) -> Approval:
        return self.choice.approval

    @property
    def number(self) -> int:
        return sum(lot.number for lot in self.lots)

    @property
    def may_agree(self) -> bool:
        return self.choice.may_agree and self.is_whole


def askings_of(by: Membership) -> QuerySet[Approval]:
    """Return what waits in a member's group and holds a case that the member sees."""
    seen = AskedGrant.objects.visible_to(by).filter(approval=OuterRef("pk"))
    rows = open_approvals().filter(Exists(seen), organisation_id=by.organisation_id, kind=KIND)
    return rows.select_related("asked_by__user").prefetch_related("voices")


def described(approvals: Iterable[Approval], by: Membership) -> list[Asking]:
    """Say of askings what a member sees of each, in as many queries for a hundred as for one."""
    rows = list(approvals)
    load_keys([], *(row.asked_by.user_id for row in rows))
    lots, whole = _lots(rows, by), _sizes(rows)
    parts = {
        row.pk for row in rows if sum(lot.number for lot in lots[row.pk]) < whole.get(row.pk, 0)
    }
    others = list(members_at_work(by.organisation_id)) if parts else []
    load_keys([], *(other.user_id for other in others))
    return [
        Asking(
            choice=choice,
            asked_by=row.asked_by.user.display_name,
            lots=lots[row.pk],
            is_whole=row.pk not in parts,
            deciders=_deciders(row, others) if row.pk in parts else [],
        )
        for row in rows
        if lots[row.pk] and (choice := choice_of(row, by))
    ]


def cases_asked_for(approval: Approval, by: Membership) -> QuerySet[AskedGrant, AskedGrant]:
    """Return all that one asking holds of the cases that a member sees, `opened_on` to go by."""
    rows = _shown(by).filter(approval=approval).annotate(opened_on=F("case__opened_on"))
    return rows.prefetch_related("organisation")


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


def _shown(by: Membership) -> QuerySet[AskedGrant, AskedGrant]:
    rows = AskedGrant.objects.visible_to(by).filter(_OPEN)
    return rows.select_related("case", "consent").only(*_SHOWN)


def _lots(approvals: Sequence[Approval], by: Membership) -> dict[UUID, list[Lot]]:
    alike = [F(name) for name in _LOT]
    rows = (
        _shown(by)
        .filter(approval__in=approvals)
        .annotate(
            place=Window(RowNumber(), partition_by=alike, order_by="case__ref"),
            number=Window(Count("pk"), partition_by=alike),
        )
    )
    few = list(rows.filter(place__lte=FEW).order_by("case__ref"))
    partners = _partners({row.organisation_id for row in few})
    found: dict[Any, Lot] = {}
    for row in few:
        terms = Terms(row.profile, row.purpose, row.starts_on, row.ends_on, tuple(row.groups))
        key = row.approval_id, row.organisation_id, terms
        lot = Lot(partners[row.organisation_id], terms, row.number)
        found.setdefault(key, lot).rows.append(row)
    by_approval = defaultdict(list)
    for (approval_id, _partner, _terms), lot in found.items():
        by_approval[approval_id].append(lot)
    return by_approval


def _sizes(approvals: Sequence[Approval]) -> dict[UUID, int]:
    """Count all cases of each, seen or not."""
    rows = AskedGrant.objects.filter(approval__in=approvals).order_by()
    return dict(rows.values_list("approval_id").annotate(n=Count("pk")))


def _deciders(approval: Approval, others: Iterable[Membership]) -> list[str]:
    """Name those whose voice counts and who see each case of the group."""
    return sorted(
        other.user.display_name
        for other in others
        if other.id != approval.asked_by_id
        and has_voice(other, approval)
        and other.may(Permission.SEE_ALL_CASES)
    )
