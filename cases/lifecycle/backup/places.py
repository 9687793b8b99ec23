"""Where archives are kept: a folder, or a bucket of an S3 store."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from botocore.exceptions import BotoCoreError, ClientError
from django.conf import settings
from django.core.files import File
from storages.backends.s3 import S3Storage

from cases.lifecycle.backup.agefile import CHUNK, Written, hash_of, is_abandoned
from cases.lifecycle.backup.errors import BackupFailed

PARTIAL = ".partial"


class Place(Protocol):
    def partial(self, name: str) -> Path: ...
    def keep(self, partial: Path, name: str, made: Written) -> None: ...
    def names(self) -> list[str]: ...
    def delete(self, name: str) -> None: ...
    def sweep(self) -> int: ...


class Folder:
    """Archives beside each other in a folder; a mounted disk, for example."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def partial(self, name: str) -> Path:
        if not self.path.is_dir():
            # Not made here: a disk that is not mounted must not look like an empty one.
            raise BackupFailed("no_place", f"There is no folder {self.path}: make or mount it.")
        return self.path / f".{name}{PARTIAL}"

    def keep(self, partial: Path, name: str, made: Written) -> None:
        partial.rename(self.path / name)
        _sync(self.path)

    def names(self) -> list[str]:
        return sorted(path.name for path in self.path.glob("homeward-*.age"))

    def delete(self, name: str) -> None:
        (self.path / name).unlink(missing_ok=True)

    def sweep(self) -> int:
        return _sweep(self.path)


class Bucket:
    """Archives in an S3 store. Who may write there is known from AWS's own settings.

    An archive is made on this machine, encrypted, then sent, and read back as a whole.
    """

    def __init__(self, bucket: str, prefix: str) -> None:
        self._store = S3Storage(
            bucket_name=bucket,
            location=prefix,
            default_acl=None,
            file_overwrite=True,
            # What is read back must not stay in memory as a whole.
            max_memory_size=CHUNK,
        )
        self.path = Path(settings.RUN_DIR) / "backup"

    def partial(self, name: str) -> Path:
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        return self.path / f".{name}{PARTIAL}"

    def keep(self, partial: Path, name: str, made: Written) -> None:
        with _told():
            with partial.open("rb") as file:
                self._store.save(name, File(file))
            with self._store.open(name) as there:
                found = hash_of(there)
        if found != made.sha256:
            self.delete(name)
            raise BackupFailed("changed_on_disk", "The store does not hold what was sent to it.")

    def names(self) -> list[str]:
        with _told():
            _folders, names = self._store.listdir("")
        return sorted(n for n in names if n.startswith("homeward-") and n.endswith(".age"))

    def delete(self, name: str) -> None:
        with _told():
            self._store.delete(name)

    def sweep(self) -> int:
        return _sweep(self.path)


def place_of(words: str) -> Place:
    """Return the place that a setting names: `s3://bucket/prefix`, or the path of a folder."""
    if words.startswith("s3://"):
        bucket, _slash, prefix = words.removeprefix("s3://").partition("/")
        return Bucket(bucket, prefix)
    return Folder(Path(words))


def _sweep(folder: Path) -> int:
    """Remove what a killed backup left behind; what is being written stays."""
    left = [path for path in folder.glob(f".homeward-*{PARTIAL}") if is_abandoned(path)]
    for path in left:
        path.unlink(missing_ok=True)
    return len(left)


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except (BotoCoreError, ClientError, OSError) as error:
        raise BackupFailed("no_place", f"The store refused: {type(error).__name__}.") from error
