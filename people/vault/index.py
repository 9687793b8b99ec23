"""Keys of the installation itself, and the blind index: equality of sealed values by HMAC."""

import hashlib
import hmac
import secrets
from collections.abc import Iterable
from functools import lru_cache
from uuid import UUID, uuid4

from django.db import IntegrityError, transaction
from django.db.models import Max

from people.vault import root
from people.vault.models import ServiceKey
from people.vault.router import ALIAS

INDEX_BYTES = 16
CODE_BYTES = 4
# Numbers and contacts stay with the first key; parts of names have keys of their own after it.
_OF_VALUES = 1


def service_key(purpose: ServiceKey.Purpose, version: int = 1) -> bytes:
    """Return the key of a purpose, making it on first use."""
    row = ServiceKey.objects.filter(purpose=purpose, version=version).first()
    if row is None:
        row = _make(purpose, version)
    return open_service_key(row)


def open_service_key(row: ServiceKey, *, under: str | None = None) -> bytes:
    """Return the key in a row; `under` is the text of a root key other than the one in use."""
    return root.unwrap(
        bytes(row.wrapped),
        key_id=row.id,
        owner=f"{row.purpose}|{row.version}",
        version=row.root_version,
        under=under,
    )


@lru_cache(maxsize=4)
def _index_key(version: int) -> bytes:
    return service_key(ServiceKey.Purpose.INDEX, version)


def blind(label: str, value: str, *, within: UUID) -> bytes:
    """Return the index of a normalised value: equal values of one organisation meet, no others."""
    message = f"{label}|{within}|{value}".encode()
    return hmac.new(_index_key(_OF_VALUES), message, hashlib.sha256).digest()[:INDEX_BYTES]


def code_marks(label: str, codes: Iterable[str], *, within: UUID) -> dict[str, str]:
    """Return for each code of a short list its mark: short, and of one organisation alone.

    Whoever has the database alone sees which rows share a code, and how often; from that, and from
    what stands in clear beside it, most codes can be guessed.
    """
    return {code: blind(label, code, within=within)[:CODE_BYTES].hex() for code in codes}


def blind_numbers(label: str, values: Iterable[str], *, within: UUID, version: int) -> list[int]:
    """Return the index of each value under this version of the key, as signed 64-bit numbers."""
    template = hmac.new(_index_key(version), f"{label}|{within}|".encode(), hashlib.sha256)
    return [_number(template, value) for value in values]


def _number(template: hmac.HMAC, value: str) -> int:
    mac = template.copy()
    mac.update(value.encode())
    return int.from_bytes(mac.digest()[:8], "big", signed=True)


def next_index_version() -> int:
    """Return the version of an index key that was never used; its first use makes the key."""
    keys = ServiceKey.objects.filter(purpose=ServiceKey.Purpose.INDEX)
    return max(_OF_VALUES, keys.aggregate(last=Max("version"))["last"] or 0) + 1


def forget_keys() -> None:
    """Have the keys of the index read anew: others were put in their place."""
    _index_key.cache_clear()


def end_index_key(version: int) -> None:
    """Destroy an index key that parts of names were hashed with."""
    if version == _OF_VALUES:
        raise ValueError("The first index key is that of numbers and contacts")
    ServiceKey.objects.filter(purpose=ServiceKey.Purpose.INDEX, version=version).delete()
    _index_key.cache_clear()


def _make(purpose: ServiceKey.Purpose, version: int) -> ServiceKey:
    key_id = uuid4()
    wrapped, root_version = root.wrap(
        secrets.token_bytes(root.KEY_BYTES), key_id=key_id, owner=f"{purpose}|{version}"
    )
    row = ServiceKey(
        id=key_id, purpose=purpose, version=version, wrapped=wrapped, root_version=root_version
    )
    try:
        with transaction.atomic(using=ALIAS):
            row.save(force_insert=True)
    except IntegrityError:
        row = ServiceKey.objects.get(purpose=purpose, version=version)
    return row
