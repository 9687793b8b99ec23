"""A partner's own exports."""

from uuid import UUID

from django.db.models import QuerySet

from cases.casebook.paging import Page
from cases.sharing.exports.models import SharedExport
from cases.sharing.paging import page_after
from people.accounts.models import PartnerKey
from people.accounts.roles import Permission

SCOPES = frozenset({Permission.START_SHARED_EXPORTS, Permission.FETCH_SHARED_EXPORTS})


def exports_of(by: PartnerKey) -> QuerySet[SharedExport, SharedExport]:
    """Return what a key's partner asked the key's group for, by whichever key."""
    rows = SharedExport.objects.select_related("job__asked_by_key")
    if by.issuer_id is None or not any(map(by.may, SCOPES)):
        return rows.none()
    own = rows.filter(issuer_id=by.issuer_id, partner_id=by.organisation_id)
    return own.filter(dropped_at=None)


def exports_page(*, by: PartnerKey, size: int, after: str = "") -> Page[SharedExport]:
    """Return a page of them, the newest first."""
    return page_after(exports_of(by), day_field="-asked_at", after=after, size=size)


def find_own(pk: UUID, *, by: PartnerKey) -> SharedExport:
    """Return one of them; SharedExport.DoesNotExist for another's, and one that was dropped."""
    return exports_of(by).get(pk=pk)
