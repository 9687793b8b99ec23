"""Writing an age file that is what it should be, and reading one as a stream.

Nothing but ciphertext touches the disk. An age file is written under another name, and a lock
on it tells those who clean up that its writer lives.
"""

import fcntl
import hashlib
import os
import tarfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import IO, Any, BinaryIO

from cases.lifecycle.backup.errors import BackupFailed, NotRestored
from people.vault import age

CHUNK = 1024 * 1024


@dataclass(frozen=True)
class Written:
    size: int
    sha256: str


@contextmanager
def written(partial: Path, parts: Iterable[bytes], recipients: list[Any]) -> Iterator[Written]:
    """Write the parts to `partial`, encrypted; look whether the disk has it; yield size and hash.

    The caller moves it to its place. Whatever went wrong, `partial` is gone afterwards.
    """
    descriptor = os.open(partial, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with open(descriptor, "wb") as out:
            fcntl.flock(out, fcntl.LOCK_EX)
            sha, size = hashlib.sha256(), 0
            for sealed in age.seal(parts, recipients):
                size += out.write(sealed)
                sha.update(sealed)
            out.flush()
            os.fsync(out.fileno())
            made = Written(size, sha.hexdigest())
            with partial.open("rb") as again:
                if hash_of(again) != made.sha256:
                    raise BackupFailed(
                        "changed_on_disk", "The disk does not hold what was written to it."
                    )
            yield made
    finally:
        partial.unlink(missing_ok=True)


def hash_of(source: IO[bytes]) -> str:
    sha = hashlib.sha256()
    while part := source.read(CHUNK):
        sha.update(part)
    return sha.hexdigest()


def is_abandoned(partial: Path) -> bool:
    """Tell whether nobody writes a partial file any more."""
    try:
        with partial.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return False
    return True


@contextmanager
def opened(path: Path, identities: list[Any]) -> Iterator[BinaryIO]:
    """Yield what an age file holds, as a stream that stays in memory.

    A file that is cut or changed may show it no sooner than at its end: read on until there. What
    the reader raises because the stream breaks off becomes NotRestored.
    """
    inward, outward = os.pipe()
    failed: list[Exception] = []

    def decrypt() -> None:
        with open(outward, "wb", buffering=0) as out:
            try:
                with path.open("rb") as source:
                    age.unseal(source, out, identities)
            except BrokenPipeError:
                pass  # the reader had enough
            except Exception as error:
                failed.append(error)

    reader = Thread(target=decrypt, name="age", daemon=True)
    reader.start()
    try:
        with open(inward, "rb", buffering=CHUNK) as stream:
            yield stream
    except NotRestored:
        reader.join()
        raise
    except (EOFError, OSError, tarfile.TarError, zlib.error) as error:
        # What the stream broke off with says less than what age broke off with.
        reader.join()
        raise _told(failed[0] if failed else error) from error
    reader.join()
    if failed:
        raise _told(failed[0])


def _told(error: Exception) -> NotRestored:
    if isinstance(error, age.OpensForOthers):
        return NotRestored("None of the identities opens this archive.")
    if isinstance(error, FileNotFoundError | PermissionError | IsADirectoryError):
        return NotRestored(f"The archive cannot be read: {error.strerror}.")
    return NotRestored("The archive is cut, was changed, or is no age file.")
