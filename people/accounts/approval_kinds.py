"""What needs a second person, in one table: who agrees, how many, how long time takes, what then.

The words of each kind stand with its code, in `Approval.Kind`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from people.accounts.factor_reset import remove_factors
from people.accounts.models import Approval, Membership, User
from people.accounts.roles import Permission
from people.accounts.travel import end_travel

# docs/security.md names it. Time stands in for nobody sooner, whatever delay the group chose.
_FLOOR = timedelta(days=3)


@dataclass(frozen=True)
class Kind:
    """One kind: its effect is done here; without one, the room that asked does it."""

    agrees: Permission
    # Besides that of who asks, unless asking counts as one.
    voices: int = 1
    asking_is_a_voice: bool = False
    floor: timedelta = timedelta()
    effect: Callable[[User, Membership | None], None] | None = None


KINDS: dict[str, Kind] = {
    Approval.Kind.TRAVEL_END: Kind(
        Permission.APPROVE, voices=2, asking_is_a_voice=True, effect=end_travel
    ),
    Approval.Kind.FACTOR_RESET: Kind(Permission.APPROVE, effect=remove_factors),
    Approval.Kind.EXPORT: Kind(Permission.RELEASE_EXPORT, floor=_FLOOR),
    Approval.Kind.ERASURE: Kind(Permission.ERASE, floor=_FLOOR),
    Approval.Kind.LETTING_GO: Kind(Permission.ERASE, floor=_FLOOR),
    Approval.Kind.PUBLICATION: Kind(Permission.PUBLISH_FIGURES, floor=_FLOOR),
    Approval.Kind.CORRECTION: Kind(Permission.PUBLISH_FIGURES, floor=_FLOOR),
    Approval.Kind.SHARING: Kind(Permission.SHARE_CASE, floor=_FLOOR),
}
ABOUT_MEMBERS = frozenset(code for code, kind in KINDS.items() if kind.effect)
