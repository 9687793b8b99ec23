"""Archives in a bucket of an S3 store."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from botocore.exceptions import BotoCoreError, ClientError
from django.conf import settings
from django.core.files import File
from storages.backends.s3 import S3Storage

from cases.lifecycle.backup.agefile import CHUNK, Written, hash_of
from cases.lifecycle.backup.errors import BackupFailed
from cases.lifecycle.backup.places import PARTIAL, is_archive, sweep


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
        return sorted(filter(is_archive, names))

    def delete(self, name: str) -> None:
        with _told():
            self._store.delete(name)

    def sweep(self) -> int:
        return sweep(self.path)


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except (BotoCoreError, ClientError, OSError) as error:
        raise BackupFailed("no_place", f"The store refused: {type(error).__name__}.") from error
