"""Where archives are kept: a folder, or a bucket of an S3 store."""

import os
from pathlib import Path
from typing import Protocol

from cases.lifecycle.backup.agefile import Written, is_abandoned
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
        return sorted(filter(is_archive, (path.name for path in self.path.iterdir())))

    def delete(self, name: str) -> None:
        (self.path / name).unlink(missing_ok=True)

    def sweep(self) -> int:
        return sweep(self.path)


def place_of(words: str) -> Place:
    """Return the place that a setting names: `s3://bucket/prefix`, or the path of a folder."""
    if words.startswith("s3://"):
        bucket, _slash, prefix = words.removeprefix("s3://").partition("/")
        # The library of S3 is large, and most keep their archives in folders.
        from cases.lifecycle.backup.bucket import Bucket  # noqa: PLC0415

        return Bucket(bucket, prefix)
    return Folder(Path(words))


def is_archive(name: str) -> bool:
    return name.startswith("homeward-") and name.endswith(".age")


def sweep(folder: Path) -> int:
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
