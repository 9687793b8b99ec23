"""The root key: in a file or in the environment, in no database. It wraps all other keys."""

import base64
import os
import secrets
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
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
    for line in _lines(text):
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


def unwrap(
    wrapped: bytes, *, key_id: UUID, owner: str, version: int, under: str | None = None
) -> bytes:
    """Return the key itself; SealBroken if the row was changed or the root key is another.

    `under` is the text of a root key that is not in use here, as one that a backup brings.
    """
    [(_key_id, key)] = unwrap_many([(str(key_id), owner, bytes(wrapped), version)], under=under)
    return key


def require() -> None:
    """Raise ImproperlyConfigured when no root key is there, or what is there is none."""
    _versions(settings.VAULT_ROOT_KEY)


def unwrap_many(
    rows: Iterable[tuple[str, str, bytes, int]], *, under: str | None = None
) -> Iterator[tuple[str, bytes]]:
    """Return the id and the key itself of each key id, owner, wrapped key and version."""
    versions = _versions(settings.VAULT_ROOT_KEY if under is None else under)
    for key_id, owner, wrapped, version in rows:
        place = _place(key_id, owner, version)
        try:
            key = versions[version].decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], place)
        except KeyError:
            raise SealBroken(f"The root key version {version} is not here") from None
        except InvalidTag as error:
            raise SealBroken("A wrapped key does not open") from error
        yield key_id, key


def is_other(text: str) -> bool:
    """Tell whether a root key is in use here that lacks one of the versions in the text."""
    here = settings.VAULT_ROOT_KEY
    return bool(here) and not set(_lines(text)) <= set(_lines(here))


def put_in_place(text: str) -> Path | None:
    """Use this root key, and keep it in its file where none is there; return that file."""
    if is_other(text):
        raise ImproperlyConfigured("Another root key is in use here")
    if settings.VAULT_ROOT_KEY:
        return None
    _versions(text)
    path = Path(settings.SECRET_DIR) / "root.key"
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(descriptor, "w", encoding="ascii") as file:
        file.write("\n".join(_lines(text)) + "\n")
        file.flush()
        os.fsync(file.fileno())
    settings.VAULT_ROOT_KEY = text
    return path


def _lines(text: str) -> list[str]:
    return text.replace(",", "\n").split()


def _place(key_id: UUID | str, owner: str, version: int) -> bytes:
    return f"key|{key_id}|{owner}|{version}".encode()
