"""Calls to the API with a partner's key: whether it opens, and when it last did."""

import logging
from uuid import uuid4

from django.db import models

from people.accounts.addresses import Address
from people.accounts.models import PartnerKey
from people.accounts.models.partners import TEST
from people.accounts.networks import is_within
from people.dates import clock
from people.vault.expressions import Told
from people.vault.kept import Kept
from people.vault.keyring import keyring

# Of the right form and nobody's: what a text without a key is compared with.
_NOBODYS = PartnerKey.objects.key_generator.hash("nobody.nobody")
_WITH_PREFIX: Kept[PartnerKey] = Kept(
    lambda: PartnerKey.objects.filter(prefix=Told("prefix", models.CharField()))
)

logger = logging.getLogger("homeward.security")


def open_key(text: str, *, address: Address | None) -> PartnerKey | None:
    """Return the key if its text is right, its time is not over, and it may be used from there.

    Whatever is wrong, the work is the same: one look for the key, one for what its networks are
    sealed with, one hash. The log says which it was, by the key's id alone.
    """
    prefix = text.removeprefix(TEST).partition(".")[0]
    key = next(iter(_WITH_PREFIX(prefix=prefix if prefix.isalnum() else "")), None)
    is_right = PartnerKey.objects.key_generator.verify(text, key.hashed_key if key else _NOBODYS)
    with keyring() as keys:
        keys.load([key.public_id if key else uuid4()])
        fault = _fault(key, is_right, address)
    if fault:
        logger.warning("partner key refused: %s %s", fault, key.public_id if key else "-")
        return None
    assert key is not None
    _note_use(key)
    return key


def _fault(key: PartnerKey | None, is_right: bool, address: Address | None) -> str:
    """Return what is wrong with a call, in one word; nothing if all is well."""
    if key is None:
        return "unknown"
    faults = {
        "text": not is_right,
        "ended": key.revoked,
        "expired": key.has_expired,
        "network": not is_within(address, key.networks),
    }
    return next((word for word, is_so in faults.items() if is_so), "")


def _note_use(key: PartnerKey) -> None:
    """Keep the minute of the last use: one write a minute, however often a key is used."""
    minute = clock.now().replace(second=0, microsecond=0)
    if key.last_used_at is not None and key.last_used_at >= minute:
        return
    earlier = models.Q(last_used_at=None) | models.Q(last_used_at__lt=minute)
    PartnerKey.objects.filter(earlier, pk=key.pk).update(last_used_at=minute)
