"""Marks for addresses: they bring something back to us, and tell nobody else what it is."""

import base64

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.utils.crypto import salted_hmac

from people.vault.errors import SealBroken

_NONCE_BYTES = 12


def seal_mark(plain: bytes, *, sort: str) -> str:
    """Return a mark that opens as this sort alone.

    The same sealed twice makes the same mark: answers that hold it are then alike, and a caller
    that has one already can tell. No two others share a nonce, for it is a keyed hash of both.
    """
    both = sort.encode() + b"\0" + plain
    nonce = salted_hmac("people.vault.marks.nonce", both, algorithm="sha256").digest()
    nonce = nonce[:_NONCE_BYTES]
    sealed = nonce + _cipher().encrypt(nonce, plain, sort.encode())
    return base64.urlsafe_b64encode(sealed).decode().rstrip("=")


def open_mark(mark: str, *, sort: str) -> bytes:
    """Open a mark; SealBroken for one that is not ours, or of another sort."""
    try:
        padded = mark.encode("ascii") + b"=" * (-len(mark) % 4)
        sealed = base64.b64decode(padded, altchars=b"-_", validate=True)
        nonce, body = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        return _cipher().decrypt(nonce, body, sort.encode())
    except (InvalidTag, UnicodeEncodeError, ValueError) as error:
        raise SealBroken("This is no mark of ours") from error


def _cipher() -> AESGCM:
    """Of the key that signs sessions: a mark lives as long as one, and asks no database."""
    return AESGCM(salted_hmac("people.vault.marks", "", algorithm="sha256").digest())
