"""Files for one age key: what is pasted becomes a key, and a stream is sealed as it flows."""

import queue
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

# What is handed over at a time: memory stays at a few of these.
PIECE = 64 * 1024
_SIGNS = "02-9ac-hj-np-z"
_KEY = re.compile(rf"age1[{_SIGNS}]{{58}}")
_UNSEEN = re.compile(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")


@dataclass(frozen=True)
class AgeKey:
    """The public key of a recipient."""

    text: str

    @property
    def ending(self) -> str:
        """Return the last six signs, which two people compare over the telephone."""
        return self.text[-6:]


def read_key(text: str) -> AgeKey:
    """Find the one key in what was pasted, with whatever stands around it; else ValidationError.

    A key wrapped over lines, or in capitals, is read as well. Keys for SSH are not taken: a file
    for one of them bears a mark of that key, which is often public under somebody's name.
    """
    together = _UNSEEN.sub("", text).lower()
    if "age-secret-key-" in together:
        raise ValidationError(
            _(
                "This is a secret key. Nobody but its owner may ever see it: we have not kept it, "
                "but it must not be used any more. Let its owner make a new one, and send you the "
                "line that begins with age1."
            ),
            code="secret",
        )
    keys = {found for found in _KEY.findall(together) if _is_key(found)}
    if len(keys) > 1:
        raise ValidationError(
            _("There is more than one key here. Paste the recipient's alone."), code="many"
        )
    if not keys:
        raise _no_key(together)
    return AgeKey(keys.pop())


def encrypt_age(parts: Iterator[bytes], key: AgeKey) -> Iterator[bytes]:
    """Seal the parts for the key as they come. Nothing is kept of them but one piece at a time.

    The parts are asked for in the thread of whoever reads: they may stand on its database
    connection. What fails there is raised here. Who stops reading ends the sealing too.
    """
    turns = _Turns()
    sealer = threading.Thread(target=turns.seal, args=[key.text], daemon=True)
    sealer.start()
    pieces = _pieces(parts)
    try:
        while (made := turns.made.get()) != "done":
            if isinstance(made, bytes):
                yield made
            elif isinstance(made, Exception):
                raise made
            else:
                turns.given.put(next(pieces, b""))
    finally:
        turns.given.put(None)
        sealer.join()


class _Turns:
    """The library pulls and pushes by itself: a thread of its own takes turns with the reader.

    It is a file to the library. It waits only for pieces, and a piece that is missing ends it.
    """

    def __init__(self) -> None:
        self.given: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self.made: queue.SimpleQueue[bytes | Exception | Literal["more", "done"]]
        self.made = queue.SimpleQueue()
        self._piece = b""

    def seal(self, key: str) -> None:
        import pyrage  # noqa: PLC0415  # only who seals pays for it

        try:
            pyrage.encrypt_io(self, self, [pyrage.x25519.Recipient.from_str(key)])
        except Exception as error:
            self.made.put(error)
        else:
            self.made.put("done")

    def read(self, size: int) -> bytes:
        if not self._piece:
            self.made.put("more")
            piece = self.given.get()
            if piece is None:
                raise BrokenPipeError
            self._piece = piece
        taken, self._piece = self._piece[:size], self._piece[size:]
        return taken

    def write(self, data: bytes) -> int:
        self.made.put(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Nothing is held back."""


def _pieces(parts: Iterator[bytes]) -> Iterator[bytes]:
    # An empty piece would tell the end.
    for part in parts:
        for start in range(0, len(part), PIECE):
            yield part[start : start + PIECE]


def _is_key(text: str) -> bool:
    import pyrage  # noqa: PLC0415  # as above

    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True


def _no_key(together: str) -> ValidationError:
    if "ssh-" in together:
        return ValidationError(
            _(
                "This is a key for SSH: a file for it would show whom it is for. Ask for a key "
                "made with age, which begins with age1."
            ),
            code="ssh",
        )
    if "age1" in together:
        return ValidationError(
            _(
                "This key is not whole, or not of the kind that we know: after age1 stand 58 "
                "letters and digits. Ask for it again, and copy all of the line."
            ),
            code="broken",
        )
    return ValidationError(
        _("There is no key here. It is one line that begins with age1."), code="none"
    )
