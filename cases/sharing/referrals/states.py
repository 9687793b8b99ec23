"""The table of a referral's moves: from where, to where, who may, and what must be said."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cases.sharing.referrals.models import Referral
from cases.sharing.referrals.vocabularies import ReferralState
from people.accounts.models import Membership, PartnerKey
from people.accounts.roles import Permission


@dataclass(frozen=True)
class Move:
    """One lawful move. `needs` must be given, `asks` may be; both name arguments of `move()`."""

    target: ReferralState
    permission: Permission
    label: str | Promise
    needs: tuple[str, ...]
    asks: tuple[str, ...]
    text_label: str | Promise

    @property
    def fields(self) -> tuple[str, ...]:
        """All that the form of this move shows, in order."""
        return self.needs + self.asks


_PARTNER, _GROUP = Permission.ANSWER_REFERRALS, Permission.WRITE_TO_PARTNERS
_SENT, _ACCEPTED = ReferralState.SENT, ReferralState.ACCEPTED

_TABLE: list[tuple[tuple[ReferralState, ...], Move]] = [
    (
        (_SENT,),
        Move(_ACCEPTED, _PARTNER, _("Accept"), (), ("text",), _("What happens now")),
    ),
    (
        (_SENT,),
        Move(
            ReferralState.REFUSED,
            _PARTNER,
            _("Refuse"),
            ("reason",),
            ("text",),
            _("What they should know"),
        ),
    ),
    (
        (_ACCEPTED,),
        Move(ReferralState.DONE, _PARTNER, _("It is done"), ("text",), (), _("What was done")),
    ),
    (
        (_SENT, _ACCEPTED),
        Move(
            ReferralState.REVOKED,
            _GROUP,
            _("Take it back"),
            ("text",),
            (),
            _("Why it is taken back"),
        ),
    ),
]

MOVES: dict[tuple[ReferralState, ReferralState], Move] = {
    (start, move.target): move for starts, move in _TABLE for start in starts
}


def find_move(referral: Referral, to: str) -> Move | None:
    """Return the table's move to that state, if this referral can make it now."""
    if to not in ReferralState.values:
        return None
    return MOVES.get((ReferralState(referral.state), ReferralState(to)))


def next_states(referral: Referral, who: Membership | PartnerKey) -> list[Move]:
    """Return the moves that somebody can make with this referral now, in the table's order."""
    return [
        move
        for (start, _target), move in MOVES.items()
        if start == referral.state and who.may(move.permission)
    ]
