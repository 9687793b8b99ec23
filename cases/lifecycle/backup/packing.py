"""An archive as a stream: a compressed tar of rows in parts, files, and what holds all together.

Memory stays at one part, whatever the tables hold. `age -d -i IDENTITY FILE | tar tz` lists it.
"""

import hashlib
import os
import tarfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from django.conf import settings

from cases.lifecycle.backup.manifest import (
    HEAD,
    MAC,
    MANIFEST,
    ROOT_KEY,
    Head,
    Manifest,
    as_bytes,
    mac_of,
)
from cases.lifecycle.backup.tables import Table

PART = 1024 * 1024
# What is sealed does not shrink beyond what base64 added; more effort gains nothing.
LEVEL = 3
SEALED_FILES = "*.sealed"
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Member:
    name: str
    size: int
    parts: Iterable[bytes]


class Packer:
    """Writes one archive as a stream of bytes, and notes what went into it."""

    def __init__(self, head: Head, key: bytes, progress: Progress | None = None) -> None:
        self.head = head
        self.manifest = Manifest(head=hashlib.sha256(as_bytes(head)).hexdigest())
        self._key = key
        self._progress = progress
        self._done = 0

    def pack(self, alias: str, tables: Iterable[Table]) -> Iterator[bytes]:
        """Yield the compressed archive of these tables, and of what goes beside them."""
        zipper = zlib.compressobj(LEVEL, wbits=31)
        for block in self._tar(alias, tables):
            if packed := zipper.compress(block):
                yield packed
        yield zipper.flush()

    def _tar(self, alias: str, tables: Iterable[Table]) -> Iterator[bytes]:
        yield from self._member(whole(HEAD, as_bytes(self.head)))
        beside = _root_key() if self.head.kind == "keys" else self._files()
        for member in beside:
            yield from self._member(member)
        for table in tables:
            yield from self._rows(alias, table)
        manifest = as_bytes(self.manifest)
        yield from self._plain(whole(MANIFEST, manifest))
        yield from self._plain(whole(MAC, mac_of(self._key, manifest)))
        yield bytes(2 * tarfile.BLOCKSIZE)

    def _rows(self, alias: str, table: Table) -> Iterator[bytes]:
        count = number = 0
        for number, (content, rows) in enumerate(in_parts(table.lines(alias)), start=1):
            yield from self._member(whole(f"rows/{table.label}/{number:06}.jsonl", content))
            count += rows
            self._done += rows
            if self._progress:
                self._progress(self._done, self.head.rows)
        self.manifest.counts[table.label] = count

    def _files(self) -> Iterator[Member]:
        for path in sorted(Path(settings.FILES_DIR).glob(SEALED_FILES)):
            try:
                source = path.open("rb")
            except FileNotFoundError:
                continue  # its time was over meanwhile
            with source:
                size = os.fstat(source.fileno()).st_size
                self.manifest.files += 1
                yield Member(f"files/{path.name}", size, _read(source))

    def _member(self, member: Member) -> Iterator[bytes]:
        sha = hashlib.sha256()
        yield from self._plain(member, sha.update)
        self.manifest.members[member.name] = sha.hexdigest()

    def _plain(
        self, member: Member, look: Callable[[bytes], None] = lambda _part: None
    ) -> Iterator[bytes]:
        info = tarfile.TarInfo(member.name)
        info.size, info.mode = member.size, 0o600
        info.mtime = int(datetime.fromisoformat(self.head.as_of).timestamp())
        yield info.tobuf(tarfile.USTAR_FORMAT)
        written = 0
        for part in member.parts:
            look(part)
            written += len(part)
            yield part
        if written != member.size:
            raise OSError(f"{member.name} changed while it was read")
        yield bytes(-written % tarfile.BLOCKSIZE)


def whole(name: str, content: bytes) -> Member:
    return Member(name, len(content), [content])


def in_parts(lines: Iterable[bytes]) -> Iterator[tuple[bytes, int]]:
    """Put lines together to parts of about a megabyte; yield each with its number of lines."""
    waiting = bytearray()
    rows = 0
    for line in lines:
        waiting += line
        rows += 1
        if len(waiting) >= PART:
            yield bytes(waiting), rows
            waiting, rows = bytearray(), 0
    if rows:
        yield bytes(waiting), rows


def _read(source: IO[bytes]) -> Iterator[bytes]:
    while part := source.read(PART):
        yield part


def _root_key() -> Iterator[Member]:
    yield whole(ROOT_KEY, settings.VAULT_ROOT_KEY.encode("ascii"))
