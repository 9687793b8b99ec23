"""Destroying keys for good: whatever is sealed under them stays shut, in every copy."""

from collections.abc import Iterable
from uuid import UUID

from people.vault.models import DataKey


def keys_of(owners: Iterable[UUID]) -> list[UUID]:
    """Return the ids of the owners' keys that are there."""
    keys = DataKey.objects.filter(owner__in=list(owners))
    return list(keys.order_by("pk").values_list("pk", flat=True))


def destroy_keys(owners: Iterable[UUID]) -> int:
    """Delete the owners' keys; return how many there were."""
    return DataKey.objects.filter(owner__in=list(owners)).delete()[0]


def has_keys(owners: Iterable[UUID]) -> bool:
    return DataKey.objects.filter(owner__in=list(owners)).exists()


def traces_of(key_ids: Iterable[UUID]) -> tuple[list[bytes], list[bytes]]:
    """Return by which bytes keys are known in SQLite's file of keys, and in that of the data.

    A key's row begins with its id in hexadecimal; each value sealed under it with its sixteen
    bytes. Where the one is nowhere, no key lies there; where the other is nowhere, no value.
    """
    ids = list(key_ids)
    return [key.hex.encode() for key in ids], [key.bytes for key in ids]
