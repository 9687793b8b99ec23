"""The erasures of a group, as its coordinators see them."""

from uuid import UUID

from django.db.models import QuerySet

from cases.lifecycle.erasing.models import Erasure
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.vault.querysets import load_keys

MOST = 200


def erasures_of(member: Membership) -> QuerySet[Erasure]:
    """Return what was asked for in a group, the newest first; nothing for who may not erase."""
    if not member.may(Permission.ERASE):
        return Erasure.objects.none()
    rows = Erasure.objects.filter(organisation_id=member.organisation_id)
    rows = rows.select_related("approval__asked_by__user", "job")
    return rows.order_by("-approval__asked_at", "-id")


def latest_erasures(member: Membership) -> list[Erasure]:
    rows = list(erasures_of(member).defer("note", "reach")[:MOST])
    load_keys([], *(row.approval.asked_by.user_id for row in rows))
    return rows


def find_erasure(pk: UUID, *, who: Membership) -> Erasure:
    """Return one of the own group, its note ready to be read; Erasure.DoesNotExist otherwise."""
    found = erasures_of(who).get(pk=pk)
    return load_keys([found], found.approval.asked_by.user_id)[0]


def under_way(case_id: UUID, *, who: Membership) -> Erasure | None:
    """Return what is asked for or in hand of a case."""
    rows = erasures_of(who).filter(of_case_id=case_id)
    return next((row for row in rows.defer("note") if row.is_under_way), None)
