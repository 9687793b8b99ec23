"""A partner's own submissions, and those that wait for a group."""

from collections.abc import Collection
from typing import cast
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db.models import Count

from cases.access.querysets import CaseScopedQuerySet
from cases.sharing.submissions.models import Submission
from cases.sharing.submissions.vocabularies import State
from people.accounts.models import Membership, PartnerKey
from people.accounts.roles import Permission
from people.vault.index import blind

Submissions = CaseScopedQuerySet[Submission]
MOST_COUNTED = 100


def ref_mark(external_ref: str, *, by: PartnerKey) -> bytes:
    """Return by which a partner's reference is found; another partner's equal one has another."""
    text = f"{by.organisation_id}|{external_ref}"
    return blind("submission.external_ref", text, within=issuer_of(by))


def issuer_of(by: PartnerKey) -> UUID:
    """Return the group that made a key; PermissionDenied for a key that no group made."""
    if by.issuer_id is None:
        raise PermissionDenied
    return by.issuer_id


def submissions_of(
    by: PartnerKey, permission: Permission = Permission.READ_SUBMISSIONS
) -> Submissions:
    """Return what a key's partner handed in to the key's group, by whichever key, in no order."""
    if by.issuer_id is None or not by.may(permission):
        return Submission.objects.none()
    return Submission.objects.filter(issuer_id=by.issuer_id, partner_id=by.organisation_id)


def with_reference(external_ref: str, *, by: PartnerKey) -> Submissions:
    """Return those under one reference: one that stands, and any that were withdrawn before."""
    return submissions_of(by).filter(ref_mark=ref_mark(external_ref, by=by))


def by_marks(marks: Collection[bytes], *, by: PartnerKey) -> dict[bytes, Submission]:
    """Return by their references' marks those that stand."""
    own = submissions_of(by, Permission.SUBMIT_CASES).exclude(state=State.WITHDRAWN)
    return {bytes(each.ref_mark): each for each in own.filter(ref_mark__in=list(marks))}


def submissions_for(who: Membership) -> Submissions:
    """Return what partners handed in to a member's group, with what a row shows."""
    if not who.may(Permission.TAKE_SUBMISSIONS):
        return Submission.objects.none()
    own = Submission.objects.filter(issuer_id=who.organisation_id)
    return own.select_related("partner", "content")


def find_submission(pk: UUID, *, who: Membership) -> Submission:
    """Return one to act on; Submission.DoesNotExist for another group's."""
    return submissions_for(who).get(pk=pk)


def waiting(who: Membership, *, partner_id: UUID | None = None) -> Submissions:
    """Return what nobody has decided about, of one partner or of all, the oldest first."""
    rows = submissions_for(who).filter(state=State.RECEIVED)
    if partner_id:
        rows = rows.filter(partner_id=partner_id)
    return rows.order_by("received_at", "pk")


def page_of_waiting(
    who: Membership, *, partner_id: UUID | None = None, after: UUID | None = None, most: int = 50
) -> tuple[list[Submission], UUID | None]:
    """Return a page of what waits, and the row after which the next one begins.

    That row may be decided about meanwhile: it still marks its place.
    """
    rows = waiting(who, partner_id=partner_id)
    if after and (mark := submissions_for(who).filter(pk=after).first()):
        rows = rows.filter(received_at__gte=mark.received_at).exclude(
            received_at=mark.received_at, pk__lte=mark.pk
        )
    found = list(rows[: most + 1])
    return found[:most], found[most - 1].pk if len(found) > most else None


def count_waiting(who: Membership) -> str:
    """Return how many wait, in words that stay cheap: `7`, `100+`; nothing for none."""
    rows = waiting(who).order_by().values("pk")[: MOST_COUNTED + 1]
    count = rows.count()
    return f"{MOST_COUNTED}+" if count > MOST_COUNTED else str(count or "")


def partners_waiting(who: Membership) -> dict[UUID, int]:
    """Return of which partners something waits, and how much."""
    rows = waiting(who).order_by().values_list("partner_id").annotate(Count("pk"))
    return dict(cast("list[tuple[UUID, int]]", list(rows)))
