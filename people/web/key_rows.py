"""Rows of partners and of their keys, ready for the template."""

from dataclasses import dataclass
from datetime import timedelta
from math import ceil

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from people.accounts.models import Organisation, PartnerKey
from people.accounts.partner_keys import ends_soon, is_in_use
from people.dates import clock
from people.web.forms.scopes import in_words


@dataclass(frozen=True)
class KeyRow:
    key: PartnerKey
    tone: str
    state: str
    is_in_use: bool
    ends_soon: bool
    days_left: int
    is_test: bool
    replaced_by: str
    scopes: list[tuple[str | Promise, list[str | Promise]]]


@dataclass(frozen=True)
class PartnerRow:
    partner: Organisation
    keys: int
    never_used: int
    next_end: KeyRow | None


def key_row(key: PartnerKey) -> KeyRow:
    tone, state = _state(key)
    return KeyRow(
        key=key,
        tone=tone,
        state=state,
        is_in_use=is_in_use(key),
        ends_soon=_wants_another(key),
        days_left=_days_left(key),
        is_test=key.is_test,
        replaced_by=_successor(key),
        scopes=in_words(key.scopes),
    )


def partner_row(partner: Organisation, standing: list[PartnerKey]) -> PartnerRow:
    """`standing` are the partner's keys that open something, the one that ends first on top."""
    return PartnerRow(
        partner=partner,
        keys=len(standing),
        never_used=sum(key.last_used_at is None for key in standing),
        next_end=key_row(standing[0]) if standing else None,
    )


def _state(key: PartnerKey) -> tuple[str, str]:
    if key.revoked:
        return "ended", _("Ended")
    if key.has_expired:
        return "ended", _("Expired")
    return ("at-risk", _("Ends soon")) if _wants_another(key) else ("safe", _("In use"))


def _days_left(key: PartnerKey) -> int:
    """Count a day that has begun: a key for ninety days says so on its first."""
    if key.expiry_date is None:
        return 0
    return max(0, ceil((key.expiry_date - clock.now()) / timedelta(days=1)))


def _successor(key: PartnerKey) -> str:
    successor = getattr(key, "replaced_by", None)
    return str(successor.prefix) if successor else ""


def _wants_another(key: PartnerKey) -> bool:
    """A key whose place another took is meant to end."""
    return ends_soon(key) and not _successor(key)
