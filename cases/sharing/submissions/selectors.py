"""A partner's own submissions, and those that wait for a group."""

from collections.abc import Collection
from typing import cast
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db.models import Count

from cases.access.querysets import CaseScopedQuerySet
from cases.casebook.paging import counted
from cases.sharing.submissions.models import Submission
from cases.sharing.submissions.vocabularies import State
from people.accounts.models import Membership, PartnerKey
from people.accounts.roles import Permission
from people.vault.index import blind
from people.vault.querysets import load_keys

Submissions = CaseScopedQuerySet[Submission]


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


def own_submissions(
    by: PartnerKey, *, state: str = "", external_ref: str | None = None
) -> Submissions:
    """Return what a partner follows: all, those in a state, or those under a reference.

    Under one reference are the one that stands, and any that were withdrawn before.
    """
    rows = submissions_of(by)
    if state:
        rows = rows.filter(state=state)
    if external_ref is not None:
        rows = rows.filter(ref_mark=ref_mark(external_ref, by=by))
    return rows


def find_own(pk: UUID, *, by: PartnerKey) -> Submission:
    """Return one of a partner's own; Submission.DoesNotExist for another's."""
    return load_keys([submissions_of(by).get(pk=pk)])[0]


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
    rows = submissions_for(who).select_related("partner", "content", "case", "decided_by__user")
    return rows.get(pk=pk)


def waiting(who: Membership, *, partner_id: UUID | None = None) -> Submissions:
    """Return what nobody has decided about, of one partner or of all; pages order it."""
    rows = submissions_for(who).filter(state=State.RECEIVED)
    if partner_id:
        rows = rows.filter(partner_id=partner_id)
    return rows


def count_waiting(who: Membership) -> str:
    """Return how many wait, in words that stay cheap; nothing for none."""
    count = counted(waiting(who))
    return "" if count == "0" else count


def partners_waiting(who: Membership) -> dict[UUID, int]:
    """Return of which partners something waits, and how much."""
    rows = waiting(who).order_by().values_list("partner_id").annotate(Count("pk"))
    return dict(cast("list[tuple[UUID, int]]", list(rows)))
