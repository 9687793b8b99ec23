"""The erasures of a group, as its coordinators see them."""

from uuid import UUID

from django.db.models import QuerySet

from cases.lifecycle.erasing.models import Erasure
from cases.lifecycle.erasing.services import KIND
from people.accounts.approvals import may_agree, may_withdraw
from people.accounts.models import Approval, Membership
from people.accounts.roles import Permission
from people.accounts.waiting import find_asked
from people.vault.querysets import load_keys

MOST = 200


def erasures_of(member: Membership) -> QuerySet[Erasure]:
    """Return what was asked for in a group, the newest first; nothing for who may not erase."""
    if not member.may(Permission.ERASE):
        return Erasure.objects.none()
    rows = Erasure.objects.filter(organisation_id=member.organisation_id)
    return rows.select_related("asked_by__user", "job").order_by("-asked_at", "-id")


def latest_erasures(member: Membership) -> list[Erasure]:
    rows = list(erasures_of(member).defer("note", "reach")[:MOST])
    load_keys([], *(row.asked_by.user_id for row in rows))
    return rows


def find_erasure(pk: UUID, *, who: Membership) -> Erasure:
    """Return one of the own group, its note ready to be read; Erasure.DoesNotExist otherwise."""
    found = erasures_of(who).get(pk=pk)
    return load_keys([found], found.asked_by.user_id)[0]


def under_way(case_id: UUID, *, who: Membership) -> Erasure | None:
    """Return what is asked for or in hand of a case."""
    rows = erasures_of(who).filter(of_case_id=case_id)
    return next((row for row in rows.defer("note") if row.is_under_way), None)


def asked_approval(erasure: Erasure, *, who: Membership) -> Approval | None:
    """Return what waits for a second person, as long as it does."""
    approval = find_asked(KIND, erasure.pk, who=who)
    return approval if approval and approval.ended_at is None else None


def can_agree(approval: Approval, member: Membership) -> bool:
    given = approval.voices.filter(member=member).exists()
    return may_agree(approval, member) and not given


def can_stop(approval: Approval, member: Membership) -> bool:
    return may_withdraw(approval, member)
