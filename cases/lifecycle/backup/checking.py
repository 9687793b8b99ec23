"""Reading an archive as a whole and believing nothing: what fits is told, all else is refused.

Members come one by one; of rows a part of about a megabyte, of files what is read at once.
"""

import gzip
import hashlib
import hmac
import json
import re
import tarfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from cases.lifecycle.backup.agefile import CHUNK, opened
from cases.lifecycle.backup.errors import NotRestored
from cases.lifecycle.backup.manifest import (
    FORMAT,
    HEAD,
    MAC,
    MANIFEST,
    ROOT_KEY,
    Head,
    Manifest,
    installation_of,
    is_head,
    mac_of,
)

ROWS = re.compile(r"rows/([A-Za-z_]+\.[A-Za-z_]+)/\d{6,}\.jsonl")
FILE = re.compile(r"files/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.sealed)")
# A part is cut after the line that fills it; one line may hold a large sealed value.
LARGEST = 256 * 1024 * 1024
_CHANGED = "The archive is cut, was changed, or is no archive of Homeward."


@dataclass(frozen=True)
class Checked:
    """An archive that was read to its end; whether it is ours, `require_ours` tells."""

    head: Head
    manifest: Manifest
    raw: bytes
    mac: bytes

    def require_ours(self, key: bytes) -> None:
        if self.head.installation != installation_of(key):
            raise NotRestored("The data and the keys are of two installations.")
        if not hmac.compare_digest(self.mac, mac_of(key, self.raw)):
            raise NotRestored("The archive was not made by the installation that it names.")


@dataclass(frozen=True)
class Found:
    """One member on its way out: its content is read by whoever wants it."""

    name: str
    size: int
    stream: IO[bytes]

    def content(self) -> bytes:
        if self.size > LARGEST:
            raise NotRestored(_CHANGED)
        return self.stream.read()


@contextmanager
def members_of(path: Path, identities: Sequence[Any]) -> Iterator[Iterator[Found]]:
    """Yield the members of an archive in their order; all must be taken."""
    with opened(path, list(identities)) as stream, gzip.GzipFile(fileobj=stream) as unzipped:

        def members() -> Iterator[Found]:
            with tarfile.open(fileobj=unzipped, mode="r|") as tar:
                for info in tar:
                    content = tar.extractfile(info) if info.isreg() else None
                    if content is None:
                        raise NotRestored(_CHANGED)
                    yield Found(info.name, info.size, content)
            # To the very end: there stands what tells that nothing was cut off.
            if unzipped.read(CHUNK).strip(b"\0") or stream.read(1):
                raise NotRestored(_CHANGED)

        yield members()


def check(
    path: Path,
    identities: Sequence[Any],
    *,
    kind: str,
    key: bytes | None = None,
    look: Callable[[str, bytes], None] | None = None,
) -> Checked:
    """Read an archive to its end and compare it with its own manifest; raise NotRestored.

    `look` is given the name and the content of each member but files.
    """
    with members_of(path, identities) as members:
        head = _head(next(members, None), kind)
        seen = Manifest(head=hashlib.sha256(head[1]).hexdigest())
        seen.members[HEAD] = seen.head
        raw = mac = b""
        for member in members:
            if mac:
                raise NotRestored(_CHANGED)
            if member.name == MANIFEST:
                raw = member.content()
            elif raw:
                mac = member.content() if member.name == MAC else b""
                if not mac:
                    raise NotRestored(_CHANGED)
            else:
                _take(member, seen, look)
        if not mac:
            raise EOFError
    found = Checked(head[0], _manifest(raw), raw, mac)
    if found.manifest != seen:
        raise NotRestored(_CHANGED)
    if key is not None:
        found.require_ours(key)
    return found


def _take(member: Found, seen: Manifest, look: Callable[[str, bytes], None] | None) -> None:
    if member.name in seen.members:
        raise NotRestored(_CHANGED)
    if FILE.fullmatch(member.name):
        sha = hashlib.sha256()
        while part := member.stream.read(CHUNK):
            sha.update(part)
        seen.files += 1
        seen.members[member.name] = sha.hexdigest()
        return
    rows = ROWS.fullmatch(member.name)
    if rows is None and member.name != ROOT_KEY:
        raise NotRestored(_CHANGED)
    content = member.content()
    if rows:
        seen.counts[rows[1]] = seen.counts.get(rows[1], 0) + content.count(b"\n")
    if look:
        look(member.name, content)
    seen.members[member.name] = hashlib.sha256(content).hexdigest()


def _head(member: Found | None, kind: str) -> tuple[Head, bytes]:
    if member is None:
        raise EOFError
    raw = member.content() if member.name == HEAD else b""
    value = _json(raw)
    if isinstance(value, dict) and value.get("format") not in (None, FORMAT):
        raise NotRestored("The archive has a format of another version of Homeward.")
    if not is_head(value):
        raise NotRestored(_CHANGED)
    head = Head(**value)
    if head.kind != kind:
        raise NotRestored(f"This is the archive of the {head.kind}, not of the {kind}.")
    return head, raw


def _manifest(raw: bytes) -> Manifest:
    value = _json(raw)
    if not isinstance(value, dict) or value.keys() != Manifest.__dataclass_fields__.keys():
        raise NotRestored(_CHANGED)
    found = Manifest(**value)
    # A table without rows has no member, and is told of all the same.
    found.counts = {label: count for label, count in found.counts.items() if count}
    return found


def _json(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except ValueError:
        raise NotRestored(_CHANGED) from None
