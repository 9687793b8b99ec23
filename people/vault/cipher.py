"""Sealing one value: AES-256-GCM under the owner's key, bound to its place, padded to blocks.

Form: version (1 byte) | key id (16) | nonce (12) | ciphertext and tag.
"""

import os
from uuid import UUID

from cryptography.exceptions import InvalidTag
from django.conf import settings

from people.vault.errors import SealBroken
from people.vault.keyring import current

SEALED = 1
CLEAR = 0
BLOCK = 32
KEY = slice(1, 17)
NONCE = slice(17, 29)
BODY = slice(29, None)
END = b"\x80"


class Sealed(bytes):
    """A value as it lies in the database. It shows nothing of itself."""

    def __repr__(self) -> str:
        return "<sealed>"

    __str__ = __repr__


def seal(plain: bytes, *, owner: UUID, label: str, row: UUID) -> Sealed:
    """Seal a value so that it opens only at this label and row and under its owner's key."""
    if not settings.HOMEWARD_SEALING:
        return Sealed(bytes([CLEAR]) + plain)
    key_id, cipher = current().cipher_for(owner)
    nonce = os.urandom(12)
    body = cipher.encrypt(nonce, _pad(plain), _place(label, row, key_id))
    return Sealed(bytes([SEALED]) + key_id.bytes + nonce + body)


def unseal(value: bytes, *, label: str, row: UUID) -> bytes:
    """Open a sealed value; SealBroken when anything about it or its place was changed."""
    if value[:1] == bytes([CLEAR]) and not settings.HOMEWARD_SEALING:
        return value[1:]
    if value[:1] != bytes([SEALED]) or len(value) < 29 + 16:
        raise SealBroken("Not a sealed value")
    key_id = UUID(bytes=bytes(value[KEY]))
    cipher = current().cipher(key_id)
    try:
        return _unpad(cipher.decrypt(value[NONCE], value[BODY], _place(label, row, key_id)))
    except InvalidTag as error:
        raise SealBroken("A sealed value does not open here") from error


def before_row(label: str) -> bytes:
    """Return how the place begins to which a value is bound; the row's id follows."""
    return f"{label}|".encode()


def after_row(key_id: UUID | str) -> bytes:
    """Return how that place ends."""
    return f"|{key_id}".encode()


def _place(label: str, row: UUID, key_id: UUID) -> bytes:
    return before_row(label) + str(row).encode() + after_row(key_id)


def _pad(plain: bytes) -> bytes:
    # The length of a name or a place says something about it; blocks say less.
    return plain + END + b"\x00" * (-(len(plain) + 1) % BLOCK)


def _unpad(padded: bytes) -> bytes:
    return padded[: padded.rindex(END)]
