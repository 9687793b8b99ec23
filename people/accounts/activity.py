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
    """Return the lines of the member's group, unread: `read_activity` reads a page of them."""
    require(by, Permission.VIEW_ACTIVITY)
    return entries_of_group(by.organisation_id, wanted)


@transaction.atomic
def read_activity(
    *, by: Membership, entries: Entries, wanted: Wanted, case_id: UUID | None = None
) -> list[AuditEntry]:
    """Read some lines of the group's record; the reading is itself recorded."""
    require(by, Permission.VIEW_ACTIVITY)
    rows = list(entries.filter(organisation_id=by.organisation_id))
    record(Action.ACTIVITY_READ, by=by, member=wanted.actor_id, case=case_id)
    return rows


def own_activity(by: Membership, wanted: Wanted) -> Entries:
    require(by, Permission.SEE_OWN_ACTIVITY)
    return entries_of_actor(by.actor_id, wanted)


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
