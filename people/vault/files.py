"""Sealed files: chunks of AES-256-GCM, each bound to its file, its number and whether it is last.

Form: version (1 byte) | key id (16) | chunks of length (4) | nonce (12) | ciphertext and tag.
"""

import os
import struct
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from cryptography.exceptions import InvalidTag
from django.conf import settings

from people.vault.cipher import CLEAR, SEALED
from people.vault.errors import SealBroken
from people.vault.keyring import current
from people.vault.models import DataKey

CHUNK = 64 * 1024


def path_of(file_id: UUID) -> Path:
    return Path(settings.FILES_DIR) / f"{file_id}.sealed"


def write_sealed(file_id: UUID, parts: Iterable[bytes]) -> int:
    """Write the parts, sealed under the file's own key; return how many clear bytes there were.

    The file appears under its name only when it is whole. Memory stays at one chunk.
    """
    target = path_of(file_id)
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    partial = target.with_suffix(".partial")
    key_id, cipher = current().cipher_for(file_id)
    written = 0
    try:
        with open(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
            sealing = settings.HOMEWARD_SEALING
            out.write(bytes([SEALED if sealing else CLEAR]) + key_id.bytes)
            for number, (chunk, last) in enumerate(_chunks(parts)):
                written += len(chunk)
                nonce = os.urandom(12)
                place = _place(file_id, number, last=last)
                body = cipher.encrypt(nonce, chunk, place) if sealing else chunk
                out.write(struct.pack(">I", len(body)) + nonce + body)
            out.flush()
            os.fsync(out.fileno())
        partial.rename(target)
    finally:
        partial.unlink(missing_ok=True)
    return written


def read_sealed(file_id: UUID) -> Iterator[bytes]:
    """Yield the clear chunks; SealBroken for a file that is cut, changed or another's."""
    with path_of(file_id).open("rb") as source:
        head = source.read(17)
        clear = head[:1] == bytes([CLEAR]) and not settings.HOMEWARD_SEALING
        if not (clear or head[:1] == bytes([SEALED])) or len(head) < 17:
            raise SealBroken("Not a sealed file")
        cipher = current().cipher(UUID(bytes=head[1:]))
        number, chunk = 0, _next_chunk(source)
        while chunk is not None:
            following = _next_chunk(source)
            place = _place(file_id, number, last=following is None)
            try:
                body = chunk[12:]
                yield body if clear else cipher.decrypt(chunk[:12], body, place)
            except InvalidTag as error:
                raise SealBroken("A sealed file does not open") from error
            number, chunk = number + 1, following
        if number == 0:
            raise SealBroken("A sealed file is cut")


def read_begun(file_id: UUID) -> Iterator[bytes]:
    """Yield as `read_sealed`, the first chunk opened already: none is half an answer later.

    FileNotFoundError for a file that is gone, or goes while it is opened. One that lies there and
    does not open is a fault: SealBroken.
    """
    chunks = read_sealed(file_id)
    try:
        first = next(chunks)
    except SealBroken as error:
        if path_of(file_id).exists():
            raise
        raise FileNotFoundError(file_id) from error
    return chain([first], chunks)


def remove(file_id: UUID) -> None:
    """Delete a sealed file, its unfinished part and its key; no error when there is none."""
    target = path_of(file_id)
    for path in (target, target.with_suffix(".partial")):
        path.unlink(missing_ok=True)
    # Without the key, a copy of the file in a backup or on the disk stays shut.
    DataKey.objects.filter(owner=file_id).delete()


def _chunks(parts: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Cut the parts into chunks of one size; the last (perhaps empty) one is marked."""
    waiting = bytearray()
    for part in parts:
        waiting += part
        while len(waiting) > CHUNK:
            yield bytes(waiting[:CHUNK]), False
            del waiting[:CHUNK]
    yield bytes(waiting), True


def _next_chunk(source: BinaryIO) -> bytes | None:
    length = source.read(4)
    if not length:
        return None
    if len(length) < 4:
        raise SealBroken("A sealed file is cut")
    size = 12 + struct.unpack(">I", length)[0]
    if size > 12 + CHUNK + 16:
        raise SealBroken("A sealed file does not open")
    body = source.read(size)
    if len(body) < size:
        raise SealBroken("A sealed file is cut")
    return body


def _place(file_id: UUID, number: int, *, last: bool) -> bytes:
    return f"file|{file_id}|{number}|{'last' if last else 'more'}".encode()
