"""Sealed columns, opened all together: their keys are fetched in one query."""

from collections.abc import Iterable, Sequence
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings

from people.vault.cipher import BODY, CLEAR, END, KEY, NONCE, SEALED, after_row, before_row
from people.vault.errors import SealBroken
from people.vault.keyring import open_keys


class Opener:
    """The keys of some owners, fetched in one query; opens whole columns with them."""

    def __init__(self, owners: Iterable[str]) -> None:
        # By the bytes that a value begins with: what opens it, and the end of its place.
        self._ciphers = {
            bytes.fromhex(key_id.replace("-", "")): (AESGCM(key).decrypt, after_row(key_id))
            for key_id, _owner, key in open_keys(owners)
        }

    def open_raw(
        self, label: str, rows: Sequence[str], values: Sequence[Any]
    ) -> list[bytes | None]:
        """Open one column of `rows`, whose field unpacks it; None where there is nothing.

        SealBroken when a value was changed, or when its owner is none of these.
        """
        ciphers, start = self._ciphers, before_row(label)
        key, nonce, body = KEY, NONCE, BODY
        opened: list[bytes | None] = []
        try:
            for row, value in zip(rows, values, strict=True):
                if value is None:
                    opened.append(None)
                elif value[0] == SEALED:
                    decrypt, end = ciphers[value[key]]
                    padded = decrypt(value[nonce], value[body], start + row.encode() + end)
                    opened.append(padded[: padded.rindex(END)])
                else:
                    opened.append(_in_clear(value))
        except (IndexError, KeyError, ValueError, InvalidTag) as error:
            # The former where less of it is there than of any that was sealed.
            raise SealBroken("A sealed value does not open here") from error
        return opened


def _in_clear(value: bytes) -> bytes:
    if value[0] != CLEAR or settings.HOMEWARD_SEALING:
        raise SealBroken("Not a sealed value")
    return value[1:]
