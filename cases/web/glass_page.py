"""What pages show of an emergency access."""

from typing import Any

from cases.access.models import BreakGlass
from cases.lifecycle.parts import ids_of_parts
from people.accounts.activity import read_activity
from people.accounts.models import Membership
from people.audit.selectors import Wanted

MOST = 200


def deeds_of(glass: BreakGlass, reader: Membership) -> list[Any]:
    """Return what the member did in the case within that hour; reading it is recorded."""
    wanted = Wanted(
        actor_id=glass.member_id,
        objects=ids_of_parts(glass.case_id),
        since=glass.opened_at,
        until=glass.closes_at,
    )
    return read_activity(by=reader, wanted=wanted, most=MOST, case_id=glass.case_id)
