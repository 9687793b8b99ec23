"""The one place that speaks age: streams sealed for whoever is to read them, and opened again."""

import queue
import threading
from collections.abc import Iterable, Iterator, Sequence
from typing import IO, Any, Literal

import pyrage

# What is handed over at a time: memory stays at a few of these.
PIECE = 64 * 1024


class OpensForOthers(Exception):
    """No identity at hand opens it."""


def recipient_of(text: str) -> Any:
    """Return whom a public key is of: `age1…`, or that of an SSH key pair; else ValueError."""
    kind = pyrage.ssh.Recipient if text.startswith("ssh-") else pyrage.x25519.Recipient
    try:
        return kind.from_str(text)
    except pyrage.RecipientError:
        raise ValueError("No public key of age") from None


def identities_of(text: bytes) -> list[Any]:
    """Return what a file of `age-keygen` or a private SSH key holds; else ValueError."""
    try:
        if text.startswith(b"-----BEGIN"):
            return [pyrage.ssh.Identity.from_buffer(text)]
        lines = (line.strip() for line in text.decode("utf-8").splitlines())
        keys = [line for line in lines if line and not line.startswith("#")]
        return [pyrage.x25519.Identity.from_str(key) for key in keys]
    except (pyrage.IdentityError, UnicodeDecodeError):
        # Without the text at fault, which may be a secret.
        raise ValueError("No identity of age") from None


def seal(parts: Iterable[bytes], recipients: Sequence[Any]) -> Iterator[bytes]:
    """Seal the parts as they come. Nothing is kept of them but one piece at a time.

    The parts are asked for in the thread of whoever reads: they may stand on its database
    connection. What fails there is raised here. Who stops reading ends the sealing too.
    """
    turns = _Turns()
    sealer = threading.Thread(target=turns.seal, args=[recipients], daemon=True)
    sealer.start()
    pieces = _pieces(parts)
    try:
        while (made := turns.made.get()) != "done":
            if isinstance(made, bytes):
                yield made
            elif isinstance(made, BaseException):
                raise made
            else:
                turns.given.put(next(pieces, b""))
    finally:
        turns.given.put(None)
        sealer.join()


def unseal(source: IO[bytes], out: Any, identities: Sequence[Any]) -> None:
    """Write to `out` what a sealed stream holds: a stream that was cut says so at its end."""
    try:
        pyrage.decrypt_io(source, out, identities)
    except pyrage.DecryptError as error:
        if "No matching keys" in str(error):
            raise OpensForOthers from error
        raise


class _Turns:
    """The library pulls and pushes by itself: a thread of its own takes turns with the reader.

    It is a file to the library. It waits only for pieces, and a piece that is missing ends it.
    """

    def __init__(self) -> None:
        self.given: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self.made: queue.SimpleQueue[bytes | BaseException | Literal["more", "done"]]
        self.made = queue.SimpleQueue()
        self._piece = b""

    def seal(self, recipients: Sequence[Any]) -> None:
        try:
            pyrage.encrypt_io(self, self, recipients)
        except BaseException as error:
            # Also where the library panics: nobody is to wait for it for ever.
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


def _pieces(parts: Iterable[bytes]) -> Iterator[bytes]:
    # An empty piece would tell the end.
    for part in parts:
        for start in range(0, len(part), PIECE):
            yield part[start : start + PIECE]
