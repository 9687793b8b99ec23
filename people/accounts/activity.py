"""Reading who did what: a group's record for those who may, one's own for everybody."""

from collections.abc import Collection
from uuid import UUID

from django.db import transaction

from people.accounts.models import Membership, PartnerKey
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.models import AuditEntry
from people.audit.selectors import Entries, Wanted, entries_of_actor, entries_of_group
from people.audit.services import record
from people.vault.querysets import load_keys

PAGE = 50


def activity_of_group(by: Membership, wanted: Wanted) -> Entries:
    """Return the lines of the member's group, to be counted; `read_activity` reads them."""
    require(by, Permission.VIEW_ACTIVITY)
    return entries_of_group(by.organisation_id, wanted)


@transaction.atomic
def read_activity(
    *,
    by: Membership,
    wanted: Wanted,
    before: int | None = None,
    most: int = PAGE,
    case_id: UUID | None = None,
) -> list[AuditEntry]:
    """Read the group's lines before a number, the newest first; the reading is recorded."""
    rows = list(_before(activity_of_group(by, wanted), before)[:most])
    record(Action.ACTIVITY_READ, by=by, member=wanted.actor_id, case=case_id)
    return rows


def own_activity(
    by: Membership, wanted: Wanted, *, before: int | None = None, most: int = PAGE
) -> list[AuditEntry]:
    """Return what a member did, the newest first."""
    require(by, Permission.SEE_OWN_ACTIVITY)
    return list(_before(entries_of_actor(by.actor_id, wanted), before)[:most])


def _before(entries: Entries, sequence: int | None) -> Entries:
    return entries if sequence is None else entries.filter(sequence__lt=sequence)


def members_ever(organisation_id: UUID) -> list[Membership]:
    """Return all who work or have worked in a group, by name."""
    rows = list(Membership.objects.filter(organisation_id=organisation_id).select_related("user"))
    load_keys([], *(row.user_id for row in rows))
    return sorted(rows, key=lambda row: row.user.display_name.casefold())


def names_of(ids: Collection[UUID], organisation_id: UUID) -> dict[UUID, str]:
    """Return the names of a group's members, and the prefixes of the keys that it made.

    Whoever is not of the group has no name here: partners' readers stay nameless.
    """
    members = Membership.objects.filter(pk__in=ids, organisation_id=organisation_id)
    rows = list(members.select_related("user"))
    load_keys([], *(row.user_id for row in rows))
    keys = PartnerKey.objects.filter(public_id__in=ids, issuer_id=organisation_id)
    names = {row.id: row.user.display_name for row in rows}
    return names | {key.public_id: key.prefix for key in keys}
