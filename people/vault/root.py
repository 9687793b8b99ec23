"""The root key: in a file or in the environment, in no database. It wraps all other keys."""

import base64
import os
import secrets
from functools import lru_cache
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from people.vault.errors import SealBroken

KEY_BYTES = 32
NONCE_BYTES = 12


def new_root_key(version: int = 1) -> str:
    """Return a fresh root key in the text form that its file holds: `version:base64`."""
    return f"{version}:{base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()}"


@lru_cache(maxsize=4)
def _versions(text: str) -> dict[int, AESGCM]:
    versions = {}
    for line in text.replace(",", "\n").split():
        number, _, key = line.partition(":")
        try:
            version, raw = int(number), base64.b64decode(key, validate=True)
        except ValueError:
            # Without the text at fault, which is a secret.
            raise ImproperlyConfigured("A root key is written VERSION:BASE64") from None
        if len(raw) != KEY_BYTES:
            raise ImproperlyConfigured("A root key must have 32 bytes")
        versions[version] = AESGCM(raw)
    if not versions:
        raise ImproperlyConfigured("No root key: run `manage.py make_keys` or see .env.example")
    return versions


def wrap(key: bytes, *, key_id: UUID, owner: str) -> tuple[bytes, int]:
    """Return the key sealed under the newest root key, and that root key's version."""
    versions = _versions(settings.VAULT_ROOT_KEY)
    newest = max(versions)
    nonce = os.urandom(NONCE_BYTES)
    return nonce + versions[newest].encrypt(nonce, key, _place(key_id, owner, newest)), newest


def unwrap(wrapped: bytes, *, key_id: UUID, owner: str, version: int) -> bytes:
    """Return the key itself; SealBroken if the row was changed or the root key is another."""
    versions = _versions(settings.VAULT_ROOT_KEY)
    if version not in versions:
        raise SealBroken(f"The root key version {version} is not here")
    raw = bytes(wrapped)
    try:
        return versions[version].decrypt(
            raw[:NONCE_BYTES], raw[NONCE_BYTES:], _place(key_id, owner, version)
        )
    except InvalidTag as error:
        raise SealBroken("A wrapped key does not open") from error


def _place(key_id: UUID, owner: str, version: int) -> bytes:
    return f"key|{key_id}|{owner}|{version}".encode()
