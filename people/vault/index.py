"""Keys of the installation itself, and the blind index: equality of sealed values by HMAC."""

import hashlib
import hmac
import secrets
from functools import lru_cache
from uuid import UUID, uuid4

from django.db import IntegrityError, transaction

from people.vault import root
from people.vault.models import ServiceKey
from people.vault.router import ALIAS

INDEX_BYTES = 16


def service_key(purpose: ServiceKey.Purpose, version: int = 1) -> bytes:
    """Return the index or audit key, making it on first use."""
    row = ServiceKey.objects.filter(purpose=purpose, version=version).first()
    if row is None:
        row = _make(purpose, version)
    return root.unwrap(
        bytes(row.wrapped), key_id=row.id, owner=f"{purpose}|{version}", version=row.root_version
    )


@lru_cache(maxsize=4)
def _index_key(version: int) -> bytes:
    return service_key(ServiceKey.Purpose.INDEX, version)


def blind(label: str, value: str, *, within: UUID) -> bytes:
    """Return the index of a normalised value: equal values of one organisation meet, no others."""
    message = f"{label}|{within}|{value}".encode()
    return hmac.new(_index_key(1), message, hashlib.sha256).digest()[:INDEX_BYTES]


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
