"""The groups in which one user works, one at a time."""

from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase
from django.core.exceptions import PermissionDenied
from django.db import transaction

from people.accounts.models import Membership, User
from people.accounts.roles import Permission
from people.accounts.services import require
from people.accounts.sessions import WORKPLACE, is_over
from people.audit.actions import Action
from people.audit.services import record
from people.vault.querysets import load_keys


def workplaces_of(user: User) -> list[Membership]:
    """Return the memberships in which a user may work, by the name of the group."""
    rows = list(Membership.objects.at_work().filter(user=user).select_related("organisation"))
    load_keys([row.organisation for row in rows])
    return sorted(rows, key=lambda row: row.organisation.name.casefold())


@transaction.atomic
def choose_workplace(*, session: SessionBase, user: User, membership_id: UUID) -> Membership:
    """Go on in another of one's groups, in a session under another key."""
    mine = Membership.objects.at_work().filter(user=user)
    member = mine.select_related("user").get(pk=membership_id)
    require(member, Permission.SEE_OWN_ACTIVITY)
    if is_over(session, member):
        # In the other group sessions rest for a shorter time: this one has rested too long.
        raise PermissionDenied
    session[WORKPLACE] = str(member.id)
    session.cycle_key()
    record(Action.WORKPLACE_CHOSEN, by=member, on=member)
    return member
